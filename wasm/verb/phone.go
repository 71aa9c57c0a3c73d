package verb

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/phone"
)

func parsePhone(q *Question, w *codec.Writer) error {
	text, region, err := readPhone(q.Document)
	if err != nil {
		return err
	}
	number, err := phone.Parse(text, region)
	w.Open("", '{')
	problem, refused := err.(*phone.Error)
	w.Bool("ok", !refused)
	if refused {
		w.Text("code", string(problem.Code))
	} else {
		writeNumber(w, number)
	}
	w.Close('}')
	return nil
}

func writeNumber(w *codec.Writer, n phone.Number) {
	w.Text("e164", n.E164())
	w.Text("region", n.Region())
	w.Text("type", string(n.Type()))
	w.Bool("possible", n.IsPossible())
	w.Bool("valid", n.IsValid())
	w.Text("national", n.Format(phone.National))
	w.Text("international", n.Format(phone.International))
}

// phoneLines returns parsePhone's answer as lines: its members in the same order, or only
// the code of an error.
func phoneLines(text, region string) string {
	n, err := phone.Parse(text, region)
	if problem, refused := err.(*phone.Error); refused {
		return string(problem.Code)
	}
	return n.E164() + "\n" + n.Region() + "\n" + string(n.Type()) + "\n" +
		yesOrNo(n.IsPossible()) + "\n" + yesOrNo(n.IsValid()) + "\n" +
		n.Format(phone.National) + "\n" + n.Format(phone.International)
}

func yesOrNo(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

func formatAsYouType(q *Question, w *codec.Writer) error {
	text, region, err := readPhone(q.Document)
	if err == nil {
		w.Text("", phone.AsYouType(text, region))
	}
	return err
}

// readPhone reads {"text","region"}. An error in neither member is reported for the text.
func readPhone(document []byte) (text, region string, err error) {
	err = codec.Unmarshal(document, codec.Object{Members: func(m *codec.Members) {
		m.Text("text", &text)
		m.Text("region", &region)
	}}.Read)
	if problem, ok := err.(*codec.Error); ok && problem.Path == "" {
		problem.Path = "text"
	}
	return text, region, err
}
