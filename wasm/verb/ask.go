package verb

import (
	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// porting reads the porting that the question is about.
func (q *Question) porting() (*porting.Porting, error) {
	p, err := porting.Parse(q.Document)
	return p, under("porting", err)
}

func decide(q *Question, w *codec.Writer) error {
	p, err := q.porting()
	if err == nil {
		q.Clock.WriteDecision(w, p)
	}
	return err
}

func nextChange(q *Question, w *codec.Writer) error {
	p, err := q.porting()
	if err == nil {
		q.Clock.WriteNextChange(w, p)
	}
	return err
}

func cancelability(q *Question, w *codec.Writer) error {
	p, err := q.porting()
	if err == nil {
		q.Clock.WriteCancelability(w, p)
	}
	return err
}

func missing(q *Question, w *codec.Writer) error {
	p, err := q.porting()
	if err == nil {
		codec.Texts(w, "", porting.Missing(p))
	}
	return err
}

func validate(q *Question, w *codec.Writer) error {
	return porting.WriteValidated(w, q.Document, q.Clock.Context())
}

func prepareCreate(q *Question, w *codec.Writer) error {
	return porting.WriteCreate(w, q.Document, q.Clock.Context())
}

func prepareUpdate(q *Question, w *codec.Writer) error {
	return porting.WriteUpdate(w, q.Document, q.Clock.Context())
}

func checklist(q *Question, w *codec.Writer) error {
	return porting.WriteChecklist(w, q.Document, q.Clock.Context())
}

func form(q *Question, w *codec.Writer) error {
	return porting.WriteForm(w, q.Document, q.Clock.Context())
}

func reminders(q *Question, w *codec.Writer) error {
	p, err := q.porting()
	if err == nil {
		porting.WriteReminders(w, porting.Reminders(p, q.Since))
	}
	return err
}

func notices(q *Question, w *codec.Writer) error {
	return porting.WriteNotices(w, q.Document, q.Since)
}

func lookupDecline(q *Question, w *codec.Writer) error {
	code, err := codec.UnmarshalText(q.Document)
	if err != nil {
		return under("code", err)
	}
	r := decline.Lookup(code)
	w.Open("", '{')
	w.Text("code", r.Code)
	w.Bool("known", r.Known)
	w.Text("action", string(r.Action))
	codec.Texts(w, "fields", r.Fields)
	codec.Texts(w, "alternatives", r.Alternatives)
	w.Text("retry", string(r.Retry))
	w.Bool("connect", r.Connect)
	w.Close('}')
	return nil
}

func lookupCarrier(q *Question, w *codec.Writer) error {
	name, err := codec.UnmarshalText(q.Document)
	if err == nil {
		porting.WriteCarrier(w, name)
	}
	return under("name", err)
}

// parseEvent answers with the document itself, if it is an event.
func parseEvent(q *Question, w *codec.Writer) error {
	err := porting.CheckEvent(q.Document)
	if err == nil {
		w.Raw(q.Document)
	}
	return under("body", err)
}

// apiError answers about an error of the API. JavaScript has read its parts: the code,
// which may be any text, the type, and the properties that the details name.
func apiError(q *Question, w *codec.Writer) error {
	var code, kind string
	var properties []string
	err := codec.Unmarshal(q.Document, func(r *codec.Reader) {
		r.AllowHalfSurrogates() // an error that came from the network may be anything
		codec.Object{Members: func(m *codec.Members) {
			m.Text("code", &code)
			m.Text("type", &kind)
			codec.List(m, "properties", &properties)
		}}.Read(r)
	})
	if err == nil {
		porting.WriteAPIError(w, code, kind, properties)
	}
	return err
}

// under puts the name of an argument before the path of an error.
func under(argument string, err error) error {
	problem, ok := err.(*codec.Error)
	if !ok {
		return err
	}
	if problem.Path != "" {
		argument += "."
	}
	problem.Path = argument + problem.Path
	return problem
}
