package porting

import "github.com/portin-dev/portin/porting/codec"

// The JSON of every type goes through package codec, so that the standard
// library and the WebAssembly module give the same bytes. What the API sends is
// read strictly; the errors are of type *codec.Error, where encoding/json has
// not found one before. What this library answers, encoding/json reads by its
// tags.

// unmarshal leaves the value as it is for null, as encoding/json asks of an
// UnmarshalJSON.
func unmarshal(json []byte, object codec.Object) error {
	if string(json) == "null" {
		return nil
	}
	return codec.Unmarshal(json, object)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (p Porting) MarshalJSON() ([]byte, error) { return codec.Marshal(p.object()) }

// UnmarshalJSON implements [encoding/json.Unmarshaler].
func (p *Porting) UnmarshalJSON(json []byte) error { return unmarshal(json, p.object()) }

// MarshalJSON implements [encoding/json.Marshaler].
func (a Address) MarshalJSON() ([]byte, error) { return codec.Marshal(a.object()) }

// UnmarshalJSON implements [encoding/json.Unmarshaler].
func (a *Address) UnmarshalJSON(json []byte) error { return unmarshal(json, a.object()) }

// MarshalJSON implements [encoding/json.Marshaler].
func (s ServiceProvider) MarshalJSON() ([]byte, error) { return codec.Marshal(s.object()) }

// UnmarshalJSON implements [encoding/json.Unmarshaler].
func (s *ServiceProvider) UnmarshalJSON(json []byte) error { return unmarshal(json, s.object()) }
