package porting

import "github.com/portin-dev/portin/porting/internal/pattern"

// The forms of a PIN.
const (
	pinUS = `[A-Za-z0-9]{4,15}` // every known carrier's has 4 to 10, one source says 15
	pac   = `[A-Z]{3}\d{6}`     // "Porting in the UK": takes the number along
	stac  = `\d{6}[A-Z]{3}`     // and this one ends the service only
)

// normalPin keeps what matters: carriers print PINs and PACs with spaces and
// hyphens, but Verizon refuses the hyphen.
func (c *check) normalPin(text string) string {
	text = compact(text)
	if c.market == marketGB {
		text = upper(text)
	}
	return text
}

func (c *check) accountPin(text string) {
	switch {
	case c.isAmerican():
		c.pinUS(text)
		if len(text) > 10 {
			c.warn(CodeUnusualLength)
		}
		format := c.carrier.PinPattern
		if hasLetters(text) && (format == "" || !pattern.Match(format, text)) {
			c.warn(CodeLetters)
		}
		c.carrierFormat(format, text)
	case c.market == marketGB && !pattern.Match(c.pinGB(), text):
		c.error(CodeFormat)
	}
}

func (c *check) billingPin(text string) {
	if c.isAmerican() {
		c.pinUS(text)
	}
}

func (c *check) pinUS(text string) {
	if !pattern.Match(pinUS, text) {
		c.error(CodeFormat)
	}
}

// pinGB returns the form of the code that does what the porting is for.
func (c *check) pinGB() string {
	behavior := c.Behavior
	if submitted := &c.list[rowBehavior]; submitted.kind == kindText && submitted.text != "" {
		behavior = Behavior(submitted.text)
	}
	if behavior == BehaviorCancelOnly {
		return stac
	}
	return pac
}

func hasLetters(text string) bool { return hasASCII(text, 'A', 'Z') || hasASCII(text, 'a', 'z') }
