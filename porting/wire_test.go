package porting_test

import (
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// documentVerbs are the functions that answer a document with another one.
var documentVerbs = map[string]func(*codec.Writer, []byte, porting.Context) error{
	"validate":      porting.WriteValidated,
	"prepareCreate": porting.WriteCreate,
	"prepareUpdate": porting.WriteUpdate,
	"form":          porting.WriteForm,
	"checklist":     porting.WriteChecklist,
	"notices": func(w *codec.Writer, document []byte, c porting.Context) error {
		return porting.WriteNotices(w, document, c.Now)
	},
}

// ask returns what one of the verbs answers about a document.
func ask(verb string, document []byte, context porting.Context) ([]byte, error) {
	w := codec.NewWriter(nil)
	if err := documentVerbs[verb](w, document, context); err != nil {
		return nil, err
	}
	return w.Bytes(), nil
}

// written returns what a function writes.
func written(write func(*codec.Writer)) []byte {
	json, _ := codec.Marshal(write)
	return json
}
