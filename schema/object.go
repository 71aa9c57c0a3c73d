package schema

import (
	"bytes"
	"encoding/json"

	"github.com/portin-dev/portin/porting/codec"
)

// object is a JSON object with its members in order.
type object []member

type member struct {
	name  string
	value any // object, []any, string, bool
}

// readObject reads what the core has composed.
func readObject(text []byte) object {
	composed, ok := readValue(json.NewDecoder(bytes.NewReader(text))).(object)
	if !ok {
		panic("schema: no object")
	}
	return composed
}

func readValue(d *json.Decoder) any {
	token, err := d.Token()
	if err != nil {
		panic(err) // the core writes JSON, whatever it is asked
	}
	switch token {
	case json.Delim('{'):
		o := object{}
		for d.More() {
			name, _ := readValue(d).(string)
			o = append(o, member{name, readValue(d)})
		}
		readValue(d) // the bracket
		return o
	case json.Delim('['):
		all := []any{}
		for d.More() {
			all = append(all, readValue(d))
		}
		readValue(d)
		return all
	}
	return token
}

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

// value returns a member, nil if there is none.
func (o object) value(name string) any {
	for _, m := range o {
		if m.name == name {
			return m.value
		}
	}
	return nil
}

// get returns a member that is an object, empty if there is none.
func (o object) get(name string) object {
	of, _ := o.value(name).(object)
	return of
}

// with returns the object with a member in place of the one of its name.
func (o object) with(m member) object {
	for i := range o {
		if o[i].name == m.name {
			o[i] = m
			return o
		}
	}
	return append(o, m)
}

func (o object) has(name string) bool { return o.value(name) != nil }
