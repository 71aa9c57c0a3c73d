package main

import (
	"math"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// The verbs about what a form submits take {"porting","input","context"}, as
// the functions of package porting that read JSON do.

func validateVerb(length int, now float64) int {
	return formVerb(length, now, porting.ValidateJSON)
}

func prepareCreateVerb(length int, now float64) int {
	return formVerb(length, now, porting.PrepareCreateJSON)
}

func prepareUpdateVerb(length int, now float64) int {
	return formVerb(length, now, porting.PrepareUpdateJSON)
}

func checklistVerb(length int, now float64) int {
	return formVerb(length, now, porting.ChecklistJSON)
}

// composeVerb takes the "field" of the document, too, if it is about one only.
func composeVerb(length int, now float64) int { return formVerb(length, now, porting.FormJSON) }

func formVerb(length int, now float64, ask func([]byte, porting.Context) ([]byte, error)) int {
	document, err := argument(length)
	if err != nil {
		return refuse("", err)
	}
	at, err := timeArgument(now)
	if err != nil {
		return refuse("now", err)
	}
	json, err := ask(document, porting.Context{Now: at})
	if err != nil {
		return refuse("", err)
	}
	return answer(json)
}

// yearOne is the zero time, which package porting takes for one that is not known.
const yearOne = -62_135_596_800_000

// remindersVerb takes an infinite time for none.
func remindersVerb(length int, since float64) int { return sinceVerb(length, since, reminders) }

// sinceVerb is a verb about a porting and a moment that may be none.
func sinceVerb(length int, since float64, ask func(*porting.Porting, time.Time) []byte) int {
	if since == yearOne {
		since = math.NaN()
	}
	if !math.IsInf(since, 1) {
		return atVerb(length, since, "since", ask)
	}
	p, err := portingArgument(length)
	if err != nil {
		return refuse("porting", err)
	}
	return answer(ask(p, time.Time{}))
}

func reminders(p *porting.Porting, since time.Time) []byte {
	return porting.AppendReminders(nil, porting.Reminders(p, since))
}

func carrierVerb(length int) int {
	name, err := textArgument(length)
	if err != nil {
		return refuse("name", err)
	}
	carrier, found := porting.LookupCarrier(name)
	if !found {
		return answer([]byte("null"))
	}
	return answer(carrier.AppendJSON(nil))
}

func textArgument(length int) (string, error) {
	json, err := argument(length)
	if err != nil {
		return "", err
	}
	return codec.UnmarshalText(json)
}
