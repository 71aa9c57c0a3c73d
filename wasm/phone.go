package main

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/phone"
)

// The verbs about telephone numbers take {"text","region"}.

func parsePhoneVerb(length int) int {
	text, region, err := phoneArgument(length)
	if err != nil {
		return refusePhone(err)
	}
	n, err := phone.Parse(text, region)
	w := codec.NewWriter(nil)
	w.Open("", '{')
	problem, refused := err.(*phone.Error)
	w.Bool("ok", !refused)
	if refused {
		w.Text("code", string(problem.Code))
	} else {
		writeNumber(w, n)
	}
	w.Close('}')
	return answer(w.Bytes())
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

func formatAsYouTypeVerb(length int) int {
	text, region, err := phoneArgument(length)
	if err != nil {
		return refusePhone(err)
	}
	w := codec.NewWriter(nil)
	w.Text("", phone.AsYouType(text, region))
	return answer(w.Bytes())
}

// refusePhone names the member at fault, the text if it is neither's.
func refusePhone(err error) int {
	if problem, ok := err.(*codec.Error); ok && problem.Path == "" {
		return refuse("text", err)
	}
	return refuse("", err)
}

func phoneArgument(length int) (text, region string, err error) {
	json, err := argument(length)
	if err == nil {
		err = codec.Unmarshal(json, codec.Object{Members: func(m *codec.Members) {
			m.Text("text", &text)
			m.Text("region", &region)
		}}.Read)
	}
	return text, region, err
}
