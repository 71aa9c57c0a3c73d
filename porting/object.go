package porting

import "github.com/portin-dev/portin/porting/codec"

// nullable is an object behind a pointer.
func nullable[T any, P object[T]](m *codec.Members, name string, pointer *P) {
	m.NullObject(name, *pointer != nil, func(renew bool) codec.Object {
		if renew {
			*pointer = new(T)
		}
		return (*pointer).object()
	})
}

// unmarshal replaces the value, unless it is null: encoding/json asks an
// UnmarshalJSON to leave it as it is then.
func unmarshal[T any, P object[T]](json []byte, value P) error {
	if string(json) == "null" {
		return nil
	}
	var read T
	err := codec.Unmarshal(json, P(&read).object().Read)
	if err == nil {
		*value = read
	}
	return err
}

// object is a pointer to a type of the API's objects.
type object[T any] interface {
	*T
	object() codec.Object
}
