package porting

import (
	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/codec"
)

// Decision is everything a screen needs to know about a porting.
type Decision struct {
	Status      Status     `json:"status"`
	StatusKnown bool       `json:"statusKnown"`
	Resolved    bool       `json:"resolved"` // the porting never transitions again
	Step        Step       `json:"step"`
	Missing     []Field    `json:"missing"`  // required and not provided, in the API's order
	Collect     []Field    `json:"collect"`  // what to ask for now, in form order
	Steps       []FormStep `json:"steps"`    // the wizard steps Collect belongs to, in order
	Editable    []Field    `json:"editable"` // what an update may still change, in form order
	Decline     *Decline   `json:"decline"`  // nil unless the status is declined
	Cancel      Cancel     `json:"cancel"`
	Connect     bool       `json:"connect"`  // a Connect Session with intent completePorting is applicable
	Warnings    []Issue    `json:"warnings"` // what is likely wrong with what the porting already holds
	Expires     *Expiry    `json:"expires"`  // nil where it is not known
	Expected    *Expected  `json:"expected"` // nil unless it is waiting, and where it is not known
}

// Decline is what to do about the decline of a porting.
type Decline struct {
	Code         string                `json:"code"`  // "" where the API gave none, null in JSON
	Known        bool                  `json:"known"` // this version has heard of the code
	Action       decline.Action        `json:"action"`
	Fields       []Field               `json:"fields"` // to correct
	Locked       []Field               `json:"locked"` // at fault, but only a new porting can change them
	Review       []Field               `json:"review"` // worth checking again on the way, in form order
	Retry        decline.Retry         `json:"retry"`
	Alternatives []decline.Alternative `json:"alternatives"`
	Attempts     int                   `json:"attempts"` // declines so far
}

// AppendJSON appends the JSON to a buffer.
func (d Decision) AppendJSON(json []byte) []byte {
	w := codec.NewWriter(json)
	d.write(w, "")
	return w.Bytes()
}

// MarshalJSON implements [encoding/json.Marshaler].
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

func (d *Decision) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("status", string(d.Status))
	w.Bool("statusKnown", d.StatusKnown)
	w.Bool("resolved", d.Resolved)
	w.Text("step", string(d.Step))
	codec.Texts(w, "missing", d.Missing)
	codec.Texts(w, "collect", d.Collect)
	codec.Texts(w, "steps", d.Steps)
	codec.Texts(w, "editable", d.Editable)
	if d.Decline == nil {
		w.Null("decline")
	} else {
		d.Decline.write(w, "decline")
	}
	d.Cancel.write(w, "cancel")
	w.Bool("connect", d.Connect)
	writeIssues(w, "warnings", d.Warnings)
	if d.Expires == nil {
		w.Null("expires")
	} else {
		d.Expires.write(w, "expires")
	}
	if d.Expected == nil {
		w.Null("expected")
	} else {
		d.Expected.write(w, "expected")
	}
	w.Close('}')
}

// MarshalJSON implements [encoding/json.Marshaler].
func (d Decline) MarshalJSON() ([]byte, error) {
	w := codec.NewWriter(nil)
	d.write(w, "")
	return w.Bytes(), nil
}

func (d *Decline) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.NullText("code", d.Code)
	w.Bool("known", d.Known)
	w.Text("action", string(d.Action))
	codec.Texts(w, "fields", d.Fields)
	codec.Texts(w, "locked", d.Locked)
	codec.Texts(w, "review", d.Review)
	w.Text("retry", string(d.Retry))
	codec.Texts(w, "alternatives", d.Alternatives)
	w.Int("attempts", d.Attempts)
	w.Close('}')
}
