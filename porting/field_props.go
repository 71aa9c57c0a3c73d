package porting

// AppendFieldProps appends what an input element has to know of a field:
// {"type","inputMode","autoComplete","autoCapitalize","spellCheck","maxLength"},
// and of a date or a checkbox {"type","autoComplete"}. The porting may be nil;
// the input and the context are those of [AppendForm].
func AppendFieldProps(json []byte, p *Porting, field Field, in Input, c Context) []byte {
	return appendFieldProps(json, p.orEmpty(), field, in.values(), &c)
}

// FieldPropsJSON is [AppendFieldProps] for callers that have JSON on both sides:
// it takes {"porting","input","context","field"}. See [ValidateJSON].
func FieldPropsJSON(document []byte, c Context) ([]byte, error) {
	p, field := new(Porting), Field("")
	v, err := readArguments(document, p, &field, &c)
	if err != nil {
		return nil, err
	}
	return appendFieldProps(nil, p, field, v, &c), nil
}

func appendFieldProps(json []byte, p *Porting, field Field, v *values, c *Context) []byte {
	f := newForm(json, p, v, c)
	f.enter(field.row())
	w := f.w
	w.Open("", '{')
	kind := f.kind
	if kind == digitInput {
		kind = textInput
	}
	w.Text("type", inputKinds[kind])
	w.Text("autoComplete", f.autoComplete)
	if kind < dateInput {
		w.Text("inputMode", inputKinds[f.kind])
		w.Text("autoCapitalize", capitals[f.capitalize])
		w.Bool("spellCheck", false)
		if f.maxLength > 0 {
			w.Int("maxLength", int(f.maxLength))
		}
	}
	w.Close('}')
	return w.Bytes()
}
