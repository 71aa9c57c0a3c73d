package main

import "github.com/portin-dev/portin/porting"

// parseEventVerb answers with the event as it came: that it is one is the answer.
func parseEventVerb(length int) int {
	document, err := argument(length)
	if err == nil {
		err = porting.CheckEvent(document)
	}
	if err != nil {
		return refuse("body", err)
	}
	return answer(document)
}
