package porting

import "github.com/portin-dev/portin/porting/codec"

// hasPorting reports whether the JSON of a member looks like a porting or a list of
// portings.
func hasPorting(json string) bool {
	var id, status string
	var required []Field
	isList := false
	err := codec.Unmarshal([]byte(json), func(r *codec.Reader) {
		r.AllowHalfSurrogates()
		if isList = r.Kind() == '['; isList {
			r.Skip()
			return
		}
		codec.Object{Members: func(m *codec.Members) {
			m.Text("id", &id)
			m.Text("status", &status)
			codec.List(m, "required", &required)
		}}.Read(r)
	})
	return err == nil && (isList || id != "" || status != "" || required != nil)
}
