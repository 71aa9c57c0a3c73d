package porting

import "github.com/portin-dev/portin/porting/codec"

// The JSON of every type goes through package codec. What the API sends is read
// strictly, with errors of type *codec.Error where encoding/json has not found
// one before. What this library answers has the same bytes from the standard
// library and from the WebAssembly module; encoding/json reads it by its tags.

// MarshalJSON implements [encoding/json.Marshaler].
func (p Porting) MarshalJSON() ([]byte, error) {
	return p.object().Append(make([]byte, 0, 1<<11)), nil
}

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It leaves nothing of
// what the porting was before.
func (p *Porting) UnmarshalJSON(json []byte) error {
	return unmarshal(json, p)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (a Address) MarshalJSON() ([]byte, error) { return a.object().Append(nil), nil }

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It leaves nothing of
// what the address was before.
func (a *Address) UnmarshalJSON(json []byte) error {
	return unmarshal(json, a)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (s ServiceProvider) MarshalJSON() ([]byte, error) { return s.object().Append(nil), nil }

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It leaves nothing of
// what the service provider was before.
func (s *ServiceProvider) UnmarshalJSON(json []byte) error {
	return unmarshal(json, s)
}

// unmarshal replaces the value, unless it is null: encoding/json asks an
// UnmarshalJSON to leave it as it is then.
func unmarshal[T any, P object[T]](json []byte, value P) error {
	if string(json) == "null" {
		return nil
	}
	var read T
	err := codec.Unmarshal(json, P(&read).object())
	if err == nil {
		*value = read
	}
	return err
}

// object is a pointer to a type of the API's objects.
type object[T any] interface {
	*T
	object() *codec.Object
}
