package main

import (
	"math"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/wasm/verb"
)

// An ask is the function of a verb.
type ask = func(*verb.Question, *codec.Writer) error

// answer answers a verb's export. Its arguments are those members of the row that the
// module needs, so that the linker leaves the others out.
func answer(length uint32, at float64, members []string, kind verb.Time, ask ask) int32 {
	begin()
	return int32(answerTo(count(length), at, members, kind, ask))
}

// answerTo answers about the document that the host has passed. It returns the length of
// the answer, minus the length of an error, or 0 if the answer depends on the current
// time and the host has not passed it. A host that passes no time passes infinity.
func answerTo(length int, at float64, members []string, kind verb.Time, ask ask) int {
	document, err := argument(length)
	if err != nil {
		if len(members) == 1 {
			return refuse(members[0], err)
		}
		return refuse("", err)
	}
	moment, ok := momentOf(at, kind)
	if !ok {
		return refuse(string(kind), &codec.Error{Code: codec.WrongType})
	}
	clock := porting.Clock{Now: moment}
	w := codec.NewWriter(nil)
	err = ask(&verb.Question{Document: document, Clock: &clock, Since: moment}, w)
	switch {
	case err != nil:
		return refuse("", err)
	case clock.Read && math.IsInf(at, 1):
		return 0
	}
	return keep(w.Bytes())
}

// answerTexts answers an export that takes two texts, which are in the buffer one after
// the other. The arguments are their lengths in bytes. It returns 0 for texts that do not
// fit: a host passes those as JSON.
func answerTexts(text, region uint32, ask func(text, region string) string) int32 {
	begin()
	end := count(text) + count(region)
	if end > len(buffer) {
		return 0
	}
	texts := string(buffer[:end])
	return int32(keep([]byte(ask(texts[:text], texts[text:]))))
}

// The times that a host can pass, in milliseconds since 1970: those that a JavaScript
// Date can hold.
const lastTime = 8.64e15

// momentOf returns the time that is that many milliseconds after 1970. It adds a
// nanosecond, which no rule sees: without it, the first instant of the year 1 would be
// Go's zero time, which stands for no time.
func momentOf(milliseconds float64, kind verb.Time) (moment time.Time, ok bool) {
	switch {
	case kind == verb.Never, math.IsInf(milliseconds, 1):
		return time.Time{}, true
	case milliseconds >= -lastTime && milliseconds <= lastTime: // NaN is neither
		return time.UnixMilli(int64(milliseconds)).Add(1), true
	}
	return time.Time{}, false
}

// instant returns the milliseconds since 1970 of an instant or a day that is written in
// the buffer, or NaN if it is neither.
func instant(length int) float64 {
	document, err := argument(length)
	if err != nil {
		return math.NaN()
	}
	text, err := codec.UnmarshalText(document)
	at, ok := porting.Timestamp(text).Time()
	if !ok {
		at, ok = porting.Date(text).Time()
	}
	if err != nil || !ok {
		return math.NaN()
	}
	return float64(at.UnixMilli())
}

// refuse keeps an error about an argument for the host to read.
func refuse(argument string, err error) int {
	problem, ok := err.(*codec.Error)
	if !ok { // cannot happen: package codec returns no other errors
		problem = &codec.Error{Code: codec.UnexpectedByte}
	}
	path := argument
	if path != "" && problem.Path != "" {
		path += "."
	}
	path += problem.Path
	w := codec.NewWriter(nil)
	w.Open("", '{')
	w.Text("code", "invalidArgument")
	w.Text("reason", string(problem.Code))
	w.Text("path", path)
	w.Int("offset", problem.Offset)
	if problem.Remedy != "" {
		w.Text("remedy", problem.Remedy)
	}
	w.Close('}')
	return -keep(w.Bytes())
}
