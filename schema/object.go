package schema

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting/codec"
)

// object is a JSON object with its members in order.
type object []member

type member struct {
	name  string
	value any // object, []any, string, bool
}

// json returns the JSON of the object.
func (o object) json() json.RawMessage {
	w := codec.NewWriter(nil)
	writeValue(w, "", o)
	return w.Bytes()
}

func writeValue(w *codec.Writer, name string, value any) {
	switch value := value.(type) {
	case object:
		if name == "" {
			w.Open("", '{')
		} else {
			w.OpenAny(name)
		}
		for _, m := range value {
			writeValue(w, m.name, m.value)
		}
		w.Close('}')
	case []any:
		w.Open(name, '[')
		for _, element := range value {
			writeValue(w, "", element)
		}
		w.Close(']')
	case string:
		w.Text(name, value)
	case bool:
		w.Bool(name, value)
	}
}

// value returns the value of a member, or nil if there is none.
func (o object) value(name string) any {
	for _, m := range o {
		if m.name == name {
			return m.value
		}
	}
	return nil
}

// get returns the value of a member that is an object, or an empty object if there is
// none.
func (o object) get(name string) object {
	of, _ := o.value(name).(object)
	return of
}

func (o object) has(name string) bool { return o.value(name) != nil }
