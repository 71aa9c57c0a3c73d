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
	if problem, ok := err.(*phone.Error); ok {
		return answer([]byte(`{"ok":false,"code":"` + string(problem.Code) + `"}`))
	}
	return answer(appendNumber(make([]byte, 0, 384), n))
}

// appendNumber writes a number. None of it needs an escape, so this is done
// five times as fast as a codec.Writer does it.
func appendNumber(json []byte, n phone.Number) []byte {
	json = append(json, `{"ok":true,"e164":"`...)
	json = append(json, n.E164()...)
	json = append(json, `","region":"`...)
	json = append(json, n.Region()...)
	json = append(json, `","type":"`...)
	json = append(json, n.Type()...)
	json = append(json, `","possible":`...)
	json = appendBool(json, n.IsPossible())
	json = append(json, `,"valid":`...)
	json = appendBool(json, n.IsValid())
	json = append(json, `,"national":"`...)
	json = append(json, n.Format(phone.National)...)
	json = append(json, `","international":"`...)
	json = append(json, n.Format(phone.International)...)
	return append(json, `"}`...)
}

func appendBool(json []byte, value bool) []byte {
	if value {
		return append(json, "true"...)
	}
	return append(json, "false"...)
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
