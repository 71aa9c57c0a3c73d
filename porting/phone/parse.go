package phone

// Parse reads a number as a person types or pastes it: in international form, with a plus
// or the digits that the default region dials in place of it, or in the national form of
// the default region. The default region is an ISO 3166-1 alpha-2 code in any case, or
// "". The punctuation of libphonenumber may be anywhere: spaces, dots, dashes, slashes,
// tildes, brackets, and the x that stands for a carrier. Digits may be of any script.
// Signs and emoji may be around the number.
//
// There may also be words around it, as in "Mobile: 860-555-0123", and it may be in a
// link ("tel:", or one of WhatsApp) or in the TEL line of a vCard, if the text has no
// other digits and these are as many as a number has.
//
// The error is an [*Error]. That there is none only means that the digits of the number
// are known: it may still be invalid, or even impossible. See [Number.IsValid].
func Parse(input string, defaultRegion string) (Number, error) {
	region := world.RegionOf(defaultRegion)
	var s scan
	code := s.read(input)
	if code == NotANumber {
		return find(input, region)
	}
	n := Number{}
	if code == "" {
		n, code = s.number(region)
	}
	if code != "" {
		return Number{}, &Error{code}
	}
	return n, nil
}

// number finds the number in the digits. The region is -1 if it is not known.
func (s *scan) number(region int) (Number, Code) {
	digits := s.digits[:s.count]
	country := -1
	var code Code
	if s.plus {
		country, digits, code = international(digits)
		if code == InvalidCountryCode && region >= 0 {
			// As in +00 44: the plus and what stands for it.
			country, digits, code = s.abroad(region, s.digits[:s.count])
			if code == "" && country < 0 {
				code = InvalidCountryCode
			}
		}
	} else if region < 0 {
		code = InvalidCountryCode
	} else {
		country, digits, code = s.abroad(region, digits)
	}
	if code != "" {
		return Number{}, code
	}
	if country < 0 {
		country = world.Region(region).Country
	} else {
		region = world.Country(country).First // its rules hold wherever the number is dialled
	}
	if len(digits) < minLength {
		return Number{}, TooShort
	}
	stripped := s.strip(region, digits)
	if fit := fitOf(region, len(stripped)); fit == fits || fit == tooLong {
		digits = stripped
	}
	if len(digits) < minLength {
		return Number{}, TooShort
	}
	if len(digits) > maxLength {
		return Number{}, TooLong
	}
	return classify(country, digits), ""
}

// international reads the calling code that digits begin with.
func international(digits []byte) (country int, national []byte, code Code) {
	if len(digits) <= minLength {
		return -1, nil, TooShort
	}
	country, length := callingCode(digits)
	if country < 0 {
		return -1, nil, InvalidCountryCode
	}
	return country, digits[length:], ""
}

// callingCode returns the country whose calling code the digits begin with, and the
// length of that code. The country is -1 if there is none.
func callingCode(digits []byte) (country, length int) {
	code := 0
	for i := 0; i < len(digits) && i < 3; i++ {
		code = code*10 + int(digits[i])
		if code == 0 {
			break
		}
		if country := world.CountryOf(code); country >= 0 {
			return country, i + 1
		}
	}
	return -1, 0
}

// abroad reads digits that were typed in a region without a plus, if they begin with the
// international prefix of the region or with its calling code. The country is -1 if they
// do not.
func (s *scan) abroad(region int, digits []byte) (country int, national []byte, code Code) {
	if length := s.prefix(region, digits); length > 0 {
		return international(digits[length:])
	}
	r := world.Region(region)
	rest := withoutCode(world.Country(r.Country).Code, digits)
	if rest == nil {
		return -1, digits, ""
	}
	national = s.strip(region, rest)
	if !matches(region, digits) && matches(region, national) || fitOf(region, len(digits)) == tooLong {
		return r.Country, national, ""
	}
	return -1, digits, ""
}

// withoutCode returns the digits after a calling code, or nil if they do not begin with
// it.
func withoutCode(code int, digits []byte) []byte {
	length := 1
	for limit := 10; code >= limit; limit *= 10 {
		length++
	}
	if len(digits) < length {
		return nil
	}
	for i := length - 1; i >= 0; i-- {
		if int(digits[i]) != code%10 {
			return nil
		}
		code /= 10
	}
	return digits[length:]
}
