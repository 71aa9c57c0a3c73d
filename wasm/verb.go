package main

import (
	"math"
	"time"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// A verb reads its arguments, asks the core and answers: the length of the
// answer, or minus the length of an error.

func decideVerb(length int, now float64) int {
	return atVerb(length, now, "now", func(p *porting.Porting, at time.Time) []byte {
		return porting.Decide(p, at).AppendJSON(nil)
	})
}

func cancelabilityVerb(length int, now float64) int {
	return atVerb(length, now, "now", func(p *porting.Porting, at time.Time) []byte {
		return porting.Cancelability(p, at).AppendJSON(nil)
	})
}

func missingVerb(length int) int {
	p, err := portingArgument(length)
	if err != nil {
		return refuse("porting", err)
	}
	w := codec.NewWriter(nil)
	codec.Texts(w, "", porting.Missing(p))
	return answer(w.Bytes())
}

func declineVerb(length int) int {
	code, err := textArgument(length)
	if err != nil {
		return refuse("code", err)
	}
	w := codec.NewWriter(nil)
	writeRule(w, decline.Lookup(code))
	return answer(w.Bytes())
}

// instantVerb answers with a number: the milliseconds since 1970 of an instant
// or a day in text, or NaN.
func instantVerb(length int) float64 {
	text, err := textArgument(length)
	at, ok := porting.Timestamp(text).Time()
	if !ok {
		at, ok = porting.Date(text).Time()
	}
	if err != nil || !ok {
		return math.NaN()
	}
	return float64(at.UnixMilli())
}

// atVerb is a verb about a porting and a moment, of which the argument has a name.
func atVerb(length int, now float64, name string, ask func(*porting.Porting, time.Time) []byte) int {
	p, err := portingArgument(length)
	if err != nil {
		return refuse("porting", err)
	}
	at, err := timeArgument(now)
	if err != nil {
		return refuse(name, err)
	}
	return answer(ask(p, at))
}

func portingArgument(length int) (*porting.Porting, error) {
	json, err := argument(length)
	if err != nil {
		return nil, err
	}
	return porting.Parse(json)
}

// lastTime is the last time a JavaScript Date can hold, in milliseconds.
const lastTime = 8.64e15

// timeArgument reads milliseconds since 1970.
func timeArgument(milliseconds float64) (time.Time, error) {
	if !(milliseconds >= -lastTime && milliseconds <= lastTime) { // NaN is neither
		return time.Time{}, &codec.Error{Code: codec.WrongType}
	}
	return time.UnixMilli(int64(milliseconds)), nil
}

// refuse answers with what is wrong with an argument.
func refuse(argument string, err error) int {
	problem, ok := err.(*codec.Error)
	if !ok { // which package codec promises not to happen
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
	w.Close('}')
	return -answer(w.Bytes())
}

// writeRule writes a rule as encoding/json does by its tags; package decline
// imports nothing, so it cannot itself.
func writeRule(w *codec.Writer, r decline.Rule) {
	w.Open("", '{')
	w.Text("code", r.Code)
	w.Bool("known", r.Known)
	w.Text("action", string(r.Action))
	codec.Texts(w, "fields", r.Fields)
	codec.Texts(w, "alternatives", r.Alternatives)
	w.Text("retry", string(r.Retry))
	w.Bool("connect", r.Connect)
	w.Close('}')
}
