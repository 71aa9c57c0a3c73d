package phone

import (
	"strings"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/digit"
	"github.com/portin-dev/portin/porting/internal/table"
)

// find reads the only number in a text of other things: a label, a few words, a
// link, a line of a vCard.
func find(text string, region int) (Number, error) {
	var unescaped [maxInput]byte
	text = unescape(text, &unescaped)
	var s scan
	code := NotANumber
	if number, found := whatsApp(text); found {
		s.plus = true // these links leave the plus out
		code = s.readDigits(number)
	} else if uri, found := scheme(trim(text)); found && strings.IndexByte(uri, ';') >= 0 {
		code = s.readURI(uri) // the parameters of a URI are no words
	} else {
		code = s.readAmong(trim(withoutMessage(afterProperty(text))))
	}
	if code == "" && s.count > 0 {
		n, refused := s.number(region)
		switch {
		case refused == InvalidCountryCode:
			code = refused
		case refused == "" && n.Fault() == "" && !s.isSeveral(region):
			return n, nil
		}
	}
	if code != HasExtension && code != InvalidCountryCode {
		code = NotANumber
	}
	return Number{}, &Error{code}
}

// readAmong reads the digits of a text in which words may be around them.
func (s *scan) readAmong(text string) Code {
	start, end := -1, 0 // of the digits
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		if char == utf8.RuneError || char < ' ' && !isSpace(text[i]) || char == 0x7f {
			return NotANumber
		}
		isDigit := digit.Of(char) >= 0
		if start < 0 && (isDigit || isPlus(char)) {
			start = i
		}
		i += size
		if isDigit {
			end = i
		}
	}
	if end == 0 {
		return NotANumber
	}
	if code := s.readDigits(text[start:end]); code != "" {
		return code
	}
	before, after := text[:start], text[end:]
	last, _ := utf8.DecodeLastRuneInString(before)
	if before != "" && (!isAround(last) || last == '*' || last == '#') || !endsNumber(after) {
		return NotANumber
	}
	return ""
}

// endsNumber reports whether a number may end before a text. It may not in
// "1-800-FLOWERS", nor in "860 555 0123 ext.".
func endsNumber(text string) bool {
	joined := true // to the number
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case char == '#' || char == '*':
			return false
		case char == '-' || char == '.':
		case isAround(char):
			joined = false
		default:
			return !joined && !beginsExtension(text[i:])
		}
		i += size
	}
	return true
}

// beginsExtension reports whether the first word of a text is a word for an extension.
func beginsExtension(text string) bool {
	for i := range extensionWords {
		if hasPrefix(text, extensionWords[i]) {
			next, _ := utf8.DecodeRuneInString(text[len(extensionWords[i]):])
			if next == utf8.RuneError || isAround(next) {
				return true
			}
		}
	}
	return false
}

// isAround reports whether a character may be next to a number: it is neither a
// letter nor anything like one.
func isAround(char rune) bool {
	return char < ' ' || char|0x20 != 'x' && table.Has(separators, char) || table.Has(signs, char) || char == '#'
}

func isPlus(char rune) bool { return char == '+' || char == '＋' }

// whatsApp returns the text from the number on in a link of WhatsApp:
// "https://wa.me/447400123456" or "https://api.whatsapp.com/send?phone=447400123456".
func whatsApp(text string) (number string, found bool) {
	number, found = after(text, "wa.me/")
	if !found {
		if number, found = after(text, "whatsapp"); found {
			number, found = after(number, "phone=")
		}
	}
	return table.Before(number, "?&/#"), found
}

// after returns the rest of a text after a phrase, which is in lower case. The text may be
// in any case.
func after(text, phrase string) (rest string, found bool) {
	for i := range len(text) {
		if hasPrefix(text[i:], phrase) {
			return text[i+len(phrase):], true
		}
	}
	return "", false
}

// afterProperty returns the value of a TEL line of a vCard (RFC 6350), such as
// "item1.TEL;type=pref:+1 860 555 0123", and any other text unchanged.
func afterProperty(text string) string {
	name := trim(text)
	if hasPrefix(name, "item") {
		if dot := strings.IndexByte(name, '.'); dot >= 0 {
			name = name[dot+1:]
		}
	}
	if value := strings.LastIndexByte(name, ':'); value >= 0 && hasPrefix(name, "tel;") {
		return name[value+1:]
	}
	return text
}

// withoutMessage returns a link without its message: "sms:+18605550123?body=Hi".
func withoutMessage(text string) string {
	for i := range len(text) {
		if (text[i] == '?' || text[i] == '&') && hasPrefix(text[i+1:], "body=") {
			return text[:i]
		}
	}
	return text
}

// unescape returns a text whose percent-encoded characters are decoded, as in links.
func unescape(text string, to *[maxInput]byte) string {
	if strings.IndexByte(text, '%') < 0 {
		return text
	}
	end := 0
	for i := 0; i < len(text); i++ {
		to[end] = text[i]
		if text[i] == '%' && i+2 < len(text) {
			high, low := hexadecimal(text[i+1]), hexadecimal(text[i+2])
			if high >= 0 && low >= 0 {
				to[end] = byte(high<<4 | low)
				i += 2
			}
		}
		end++
	}
	return string(to[:end])
}

// hexadecimal returns the value of a hexadecimal digit, or -1.
func hexadecimal(char byte) int {
	switch {
	case '0' <= char && char <= '9':
		return int(char - '0')
	case 'a' <= char|0x20 && char|0x20 <= 'f':
		return int(char|0x20-'a') + 10
	}
	return -1
}
