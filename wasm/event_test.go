package main

import (
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting"
)

// events asks about events of every kind, and about documents that are not events.
func events(t *testing.T, host *host) {
	long := strings.Repeat("é", 20_000) // longer than the buffer
	for _, document := range []string{
		`{"type":"x"}`,
		`{"id":"evt_1","type":"com.gigs.porting.declined","data":{"status":"declined","new":["` + long + `"]}}`,
		`{"type":"com.gigs.reminder.porting.declined","data":{"subscription":"sub_1","number":1}}`,
		``, `4`, `{}`, `{"type":4}`, `{"type":"com.gigs.porting.declined","data":{"status":4}}`,
		`{"type":"com.gigs.porting.declined","data":[]}`, `{"type":"x","data":{"object":"porting","required":[4]}}`,
	} {
		e, err := porting.ParseEvent([]byte(document))
		want, refused := native(t, e, "body", err)
		if !refused {
			want = document
		}
		assertSame(t, host, want, refused, "parseEvent", document)
	}
}
