package codec

import "unicode/utf8"

// Writer writes one document, member by member. The name of a value is "" for the
// document itself and for an element of an array; it must not need an escape.
type Writer struct {
	buffer []byte
	end    int     // how many bytes are written
	comma  bool    // a value has been written at this level
	walk   Members // of the innermost object
}

// Marshal returns what a function writes. Its error is always nil: it is for methods that
// implement [encoding/json.Marshaler].
func Marshal(write func(*Writer)) ([]byte, error) {
	w := NewWriter(nil)
	write(w)
	return w.Bytes(), nil
}

// NewWriter returns a writer that appends to a buffer.
func NewWriter(json []byte) *Writer {
	w := &Writer{buffer: json[:cap(json)], end: len(json)}
	w.reserve(1 << 10)
	return w
}

// Bytes returns the buffer, with the document appended to what it held.
func (w *Writer) Bytes() []byte { return w.buffer[:w.end] }

// reserve makes room for a number of bytes.
func (w *Writer) reserve(bytes int) {
	if size := w.end + bytes; size > len(w.buffer) {
		buffer := make([]byte, max(size, 2*len(w.buffer)))
		copy(buffer, w.buffer[:w.end])
		w.buffer = buffer
	}
}

// put writes one ASCII character. The caller has made room for it.
func (w *Writer) put(c byte) {
	w.buffer[w.end] = c
	w.end++
}

// Raw makes a document all that is written.
func (w *Writer) Raw(json []byte) { w.buffer, w.end = json, len(json) }

// raw writes a text unchanged, and makes room for the punctuation around it.
func (w *Writer) raw(text string) {
	w.reserve(len(text) + 16)
	w.end += copy(w.buffer[w.end:], text)
}

func (w *Writer) begin(name string) {
	w.reserve(len(name) + 16)
	json, end := w.buffer, w.end
	if w.comma {
		json[end] = ','
		end++
	}
	if name != "" {
		json[end] = '"'
		end += 1 + copy(json[end+1:], name)
		json[end] = '"'
		json[end+1] = ':'
		end += 2
	}
	w.end = end
	w.comma = true
}

// Open begins an array or an object; the bracket is '[' or '{'.
func (w *Writer) Open(name string, bracket byte) {
	w.begin(name)
	w.put(bracket)
	w.comma = false
}

// OpenAny begins an object under a name that may need an escape. The other methods do
// not escape names, which keeps the module small.
func (w *Writer) OpenAny(name string) {
	w.beginAny(name)
	w.put('{')
	w.comma = false
}

func (w *Writer) beginAny(name string) {
	w.begin("")
	w.quoted(name)
	w.put(':')
}

// Close ends an array or an object; the bracket is ']' or '}'.
func (w *Writer) Close(bracket byte) {
	w.reserve(1)
	w.put(bracket)
	w.comma = true
}

// Text writes a string.
func (w *Writer) Text(name, text string) {
	w.begin(name)
	w.quoted(text)
}

// TextAny writes a string under a name that may need an escape.
func (w *Writer) TextAny(name, text string) {
	w.beginAny(name)
	w.quoted(text)
}

// NullText writes a string, or null for "".
func (w *Writer) NullText(name, text string) {
	if text == "" {
		w.Null(name)
	} else {
		w.Text(name, text)
	}
}

// Null writes null.
func (w *Writer) Null(name string) {
	w.begin(name)
	w.raw("null")
}

// Bool writes true or false.
func (w *Writer) Bool(name string, value bool) {
	w.begin(name)
	if value {
		w.raw("true")
	} else {
		w.raw("false")
	}
}

// Int writes a whole number.
func (w *Writer) Int(name string, value int) {
	w.begin(name)
	w.raw(Decimal(value))
}

// Decimal returns a whole number in decimal digits. Package strconv would add a
// kilobyte to the module.
func Decimal(number int) string {
	if number < 0 {
		return "-" + decimal(-uint(number)) // also right for the smallest int, whose negation overflows
	}
	return decimal(uint(number))
}

func decimal(number uint) string {
	digit := "0123456789"[number%10:][:1]
	if number < 10 {
		return digit
	}
	return decimal(number/10) + digit
}

// Texts writes an array of strings.
func Texts[T ~string](w *Writer, name string, texts []T) {
	w.Open(name, '[')
	for _, text := range texts {
		w.Text("", string(text))
	}
	w.Close(']')
}

// quoted writes a string exactly as encoding/json does, so that both give the
// same bytes: characters that could end a script element are escaped, and what
// is not UTF-8 becomes U+FFFD.
func (w *Writer) quoted(text string) {
	if len(text) > longText {
		w.reserve(len(text) + 5*countEscapes(text) + 1<<10) // an escape has six bytes at most
	}
	w.put('"')
	start := 0 // of what is to be copied as it is
	for i := 0; i < len(text); {
		char, size, isEscaped := next(text, i)
		if isEscaped {
			w.raw(text[start:i])
			w.escape(char)
			start = i + size
		}
		i += size
	}
	w.raw(text[start:])
	w.put('"')
}

// longText is how many bytes a text has for which it is worth counting how much room
// it takes: room that is doubled again and again takes several times as much memory.
const longText = 1 << 12

// countEscapes returns how many characters of a text are escaped.
func countEscapes(text string) (count int) {
	for i := 0; i < len(text); {
		_, size, isEscaped := next(text, i)
		if isEscaped {
			count++
		}
		i += size
	}
	return count
}

// next returns the character at a place of a text, how many bytes it has, and whether it
// is escaped.
func next(text string, i int) (char rune, size int, isEscaped bool) {
	if plain(text[i]) {
		return rune(text[i]), 1, false
	}
	char, size = utf8.DecodeRuneInString(text[i:])
	isEscaped = char < utf8.RuneSelf || char == '\u2028' || char == '\u2029' || char == utf8.RuneError && size == 1
	return char, size, isEscaped
}

// plain reports whether a byte is an ASCII character that needs no escape.
func plain(c byte) bool {
	if c > '>' { // most are
		return c < utf8.RuneSelf && c != '\\'
	}
	return c >= ' ' && c != '"' && c != '&' && c != '<' && c != '>'
}

func (w *Writer) escape(char rune) {
	w.put('\\')
	for i := 0; i < len(escapes); i += 2 {
		if char == rune(escapes[i+1]) {
			w.put(escapes[i])
			return
		}
	}
	w.put('u')
	for shift := 12; shift >= 0; shift -= 4 {
		w.put("0123456789abcdef"[char>>shift&0xf])
	}
}
