package portingtest

import (
	"bytes"
	"encoding/json"
	"slices"
)

// body has the values of a request's body, by property: a string, a bool, an address, or
// nil for null.
type body map[string]any

// text returns a property that is a string, and "" for null or none.
func (b body) text(name string) string {
	value, _ := b[name].(string)
	return value
}

// readBody reads a body in which any other property is an error.
func readBody(data []byte, properties []property) (body, *failure) {
	return readObject(data, properties, true)
}

// readSome reads some properties of a body. Others are ignored.
func readSome(data []byte, properties []property) (body, *failure) {
	return readObject(data, properties, false)
}

func readObject(data []byte, properties []property, only bool) (body, *failure) {
	object := jsonObject(data)
	if object == nil {
		return nil, notJSON
	}
	b, wrong := readProperties("", object, properties)
	if only {
		wrong = append(wrong, unknownProperties("", object, properties)...)
	}
	if len(wrong) > 0 {
		return nil, wrongProperties.with(wrong...)
	}
	return b, nil
}

// jsonObject returns the members of a JSON object, or nil for anything else. The
// API is strict, where encoding/json is not: no name may occur twice.
func jsonObject(data []byte) map[string]json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(data, &object) != nil || repeatsName(json.NewDecoder(bytes.NewReader(data))) {
		return nil
	}
	return object
}

// repeatsName reports whether an object in valid JSON has a name twice. It does
// not call itself: JSON may be nested 10,000 deep, and stacks may be small.
func repeatsName(decoder *json.Decoder) bool {
	type container struct {
		names  map[string]bool // nil in an array
		isName bool            // whether the next token is a name
	}
	var open []container
	for {
		token, err := decoder.Token()
		if err != nil {
			return false // the end
		}
		var inner *container
		if len(open) > 0 {
			inner = &open[len(open)-1]
		}
		switch {
		case token == json.Delim('{'):
			open = append(open, container{names: map[string]bool{}, isName: true})
			continue
		case token == json.Delim('['):
			open = append(open, container{})
			continue
		case token == json.Delim('}') || token == json.Delim(']'):
			open = open[:len(open)-1]
			if len(open) == 0 {
				return false
			}
			inner = &open[len(open)-1]
		case inner == nil:
			return false // a value that has no members
		case inner.isName:
			name := token.(string)
			if inner.names[name] {
				return true
			}
			inner.names[name], inner.isName = true, false
			continue
		}
		inner.isName = inner.names != nil // after a value
	}
}

// unknownProperties refuses what is not in the list. The prefix is the path to
// the object, such as "address.".
func unknownProperties(prefix string, object map[string]json.RawMessage, known []property) []detail {
	wrong := []detail{}
	for name := range object {
		if !slices.ContainsFunc(known, func(p property) bool { return p.name == name }) {
			wrong = append(wrong, unknownProperty(prefix+name))
		}
	}
	return wrong
}

// readProperties reads the properties that the object has.
func readProperties(prefix string, object map[string]json.RawMessage, properties []property) (body, []detail) {
	b, wrong := body{}, []detail{}
	for _, p := range properties {
		raw, given := object[p.name]
		isNull := string(raw) == "null"
		switch {
		case p.presence == required && (!given || isNull):
			wrong = append(wrong, newDetail(prefix+p.name, "propertyRequired", "The property is required."))
		case p.presence == optional && isNull:
			wrong = append(wrong, newDetail(prefix+p.name, "propertyNull", "The property must not be null."))
		case isNull:
			b[p.name] = nil
		case given:
			value, faults := p.shape(prefix+p.name, raw)
			b[p.name], wrong = value, append(wrong, faults...)
		}
	}
	return b, wrong
}
