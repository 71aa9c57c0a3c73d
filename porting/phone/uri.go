package phone

import "github.com/portin-dev/portin/porting/internal/table"

// A "tel:" URI (RFC 3966) may have parameters after the number.

const (
	extensionParameter = "ext="
	contextParameter   = "phone-context="
	addressParameter   = "isub="
)

// scheme returns what follows "tel:".
func scheme(text string) (rest string, found bool) {
	if !hasPrefix(text, "tel:") {
		return text, false
	}
	return text[len("tel:"):], true
}

// readURI reads the number of a URI, after the digits of its context if that is a number,
// too: "tel:555-0123;phone-context=+1-860". A subaddress and a context that is a domain
// change nothing.
func (s *scan) readURI(text string) Code {
	number, rest := table.Cut(text, ';')
	for rest != "" {
		var parameter string
		parameter, rest = table.Cut(rest, ';')
		switch {
		case hasPrefix(parameter, extensionParameter):
			return HasExtension
		case hasPrefix(parameter, contextParameter):
			context := parameter[len(contextParameter):]
			if context == "" {
				return NotANumber
			}
			if context[0] != '+' {
				continue
			}
			if code := s.readDigits(context); code != "" {
				return code
			}
		case !hasPrefix(parameter, addressParameter):
			return NotANumber
		}
	}
	return s.readDigits(number)
}

// hasPrefix reports whether a text begins with a prefix, which is in lower case. The text
// may be in any case.
func hasPrefix(text, prefix string) bool {
	if len(text) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		c := text[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}
