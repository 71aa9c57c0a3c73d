package porting

import "github.com/portin-dev/portin/porting/codec"

// readArguments reads the document of a function that answers JSON with JSON:
// {"porting","input","context","field"}. It wants no porting and no field where
// they are nil.
func readArguments(document []byte, p *Porting, field *Field, c *Context) (*values, error) {
	v := new(values)
	o := codec.NewObject(nil, 4)
	o.Add("input", v)
	o.Add("context", c.object())
	if p != nil {
		o.Add("porting", p.object())
	}
	if field != nil {
		o.Add("field", (*codec.Text)(field))
	}
	return v, v.forgive(codec.UnmarshalUpTo(codec.MaxForm, document, o), "input.")
}

// answer writes what Validate, PrepareCreate or PrepareUpdate answers.
func answer(purpose purpose, document []byte, p *Porting, c *Context) ([]byte, error) {
	v, err := readArguments(document, p, nil, c)
	if err != nil {
		return nil, err
	}
	p = p.orEmpty()
	issues := v.prepare(purpose, p, c)
	w := codec.NewWriter(nil)
	w.Open("", '{')
	if purpose == validate {
		v.Write(w, "value")
	} else {
		v.Write(w, "body")
	}
	writeIssues(w, "issues", issues)
	if purpose == update {
		codec.Texts(w, "missing", p.missingAfter(v, c.Required))
	}
	w.Close('}')
	return w.Bytes(), nil
}
