package verb

import (
	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// porting reads the porting that the question is about.
func (q Question) porting() (*porting.Porting, error) {
	p, err := porting.Parse(q.Document)
	return p, under("porting", err)
}

func decide(q Question) ([]byte, error) {
	p, err := q.porting()
	if err != nil {
		return nil, err
	}
	return q.Clock.Decide(p).AppendJSON(nil), nil
}

func nextChange(q Question) ([]byte, error) {
	p, err := q.porting()
	if err != nil {
		return nil, err
	}
	q.Clock.Decide(p)
	at, ok := q.Clock.NextChange()
	if !ok {
		return []byte("null"), nil
	}
	w := codec.NewWriter(nil)
	w.Text("", string(porting.TimestampOf(at)))
	return w.Bytes(), nil
}

func cancelability(q Question) ([]byte, error) {
	p, err := q.porting()
	if err != nil {
		return nil, err
	}
	return q.Clock.Cancelability(p).AppendJSON(nil), nil
}

func missing(q Question) ([]byte, error) {
	p, err := q.porting()
	if err != nil {
		return nil, err
	}
	w := codec.NewWriter(nil)
	codec.Texts(w, "", porting.Missing(p))
	return w.Bytes(), nil
}

func validate(q Question) ([]byte, error) { return porting.ValidateJSON(q.Document, q.Clock.Context()) }
func prepareCreate(q Question) ([]byte, error) {
	return porting.PrepareCreateJSON(q.Document, q.Clock.Context())
}
func prepareUpdate(q Question) ([]byte, error) {
	return porting.PrepareUpdateJSON(q.Document, q.Clock.Context())
}
func checklist(q Question) ([]byte, error) {
	return porting.ChecklistJSON(q.Document, q.Clock.Context())
}
func form(q Question) ([]byte, error) { return porting.FormJSON(q.Document, q.Clock.Context()) }

func reminders(q Question) ([]byte, error) {
	p, err := q.porting()
	if err != nil {
		return nil, err
	}
	return porting.AppendReminders(nil, porting.Reminders(p, q.Since)), nil
}

func notices(q Question) ([]byte, error) {
	return porting.NoticesJSON(q.Document, q.Since)
}

func lookupDecline(q Question) ([]byte, error) {
	code, err := codec.UnmarshalText(q.Document)
	if err != nil {
		return nil, under("code", err)
	}
	w := codec.NewWriter(nil)
	writeRule(w, decline.Lookup(code))
	return w.Bytes(), nil
}

// writeRule writes a rule with the names of its tags. Package decline cannot do that, since
// it imports nothing.
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

func lookupCarrier(q Question) ([]byte, error) {
	name, err := codec.UnmarshalText(q.Document)
	if err != nil {
		return nil, under("name", err)
	}
	carrier, found := porting.LookupCarrier(name)
	if !found {
		return []byte("null"), nil
	}
	return carrier.AppendJSON(nil), nil
}

// parseEvent answers with the document itself, if it is an event.
func parseEvent(q Question) ([]byte, error) {
	return q.Document, under("body", porting.CheckEvent(q.Document))
}

// apiError answers about an error of the API. JavaScript has read its parts: the code,
// which may be any text, the type, and the properties that the details name.
func apiError(q Question) ([]byte, error) {
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
	if err != nil {
		return nil, err
	}
	return porting.APIErrorFrom(code, kind, properties).AppendJSON(nil), nil
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
