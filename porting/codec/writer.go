package codec

import "strconv"

// Writer writes one document of known shape, member by member: the answers of
// this library. The name is "" for the document itself and for an element of an
// array.
type Writer struct {
	json  []byte
	comma bool // a value has been written at this level
}

// NewWriter returns a writer that appends to a buffer.
func NewWriter(json []byte) *Writer { return &Writer{json: json} }

// Bytes returns the buffer with the document behind what it had.
func (w *Writer) Bytes() []byte { return w.json }

func (w *Writer) begin(name string) {
	if w.comma {
		w.json = append(w.json, ',')
	}
	w.comma = true
	if name != "" {
		w.json = append(appendText(w.json, name), ':')
	}
}

// Open begins an array or an object; the bracket is '[' or '{'.
func (w *Writer) Open(name string, bracket byte) {
	w.begin(name)
	w.json = append(w.json, bracket)
	w.comma = false
}

// Close ends an array or an object; the bracket is ']' or '}'.
func (w *Writer) Close(bracket byte) {
	w.json = append(w.json, bracket)
	w.comma = true
}

// Text writes a string.
func (w *Writer) Text(name, text string) {
	w.begin(name)
	w.json = appendText(w.json, text)
}

// Null writes null.
func (w *Writer) Null(name string) {
	w.begin(name)
	w.json = append(w.json, "null"...)
}

// Bool writes true or false.
func (w *Writer) Bool(name string, value bool) {
	w.begin(name)
	w.json = strconv.AppendBool(w.json, value)
}

// Int writes a whole number.
func (w *Writer) Int(name string, value int) {
	w.begin(name)
	w.json = strconv.AppendInt(w.json, int64(value), 10)
}

// Texts writes an array of strings.
func Texts[T ~string](w *Writer, name string, texts []T) {
	w.Open(name, '[')
	for _, text := range texts {
		w.Text("", string(text))
	}
	w.Close(']')
}
