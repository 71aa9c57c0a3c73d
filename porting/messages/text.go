package messages

import (
	"maps"
	"strconv"
	"strings"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

// Text is a heading and the text under it.
type Text struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

// Label is what a form calls a field.
type Label struct {
	Label   string            `json:"label"`
	Hint    string            `json:"hint,omitempty"`    // "" if it needs none
	Options map[string]string `json:"options,omitempty"` // the label of each value, for a field with a list of choices
}

// Carrier has the instructions for a carrier's customers. A text is "" if nothing certain
// is known, or nothing beyond the hint of the field.
type Carrier struct {
	AccountNumber string `json:"accountNumber,omitempty"` // where to find it
	PinName       string `json:"pinName,omitempty"`       // what the carrier calls the PIN
	Pin           string `json:"pin,omitempty"`           // how to get it
	PortLock      string `json:"portLock,omitempty"`      // how to lift it
}

// Issue returns the message for the field of an issue. It never contains the value.
func (c Catalog) Issue(i porting.Issue) string {
	issues := c.all().Issues
	key := string(i.Field) + "." + string(i.Code)
	for _, key := range []string{key + "." + i.Params["kind"], key, string(i.Code)} {
		if text, ok := issues[key]; ok {
			return fill(text, i.Params)
		}
	}
	return issues[unknown]
}

// Action returns the one thing to ask of the user after a decline.
func (c Catalog) Action(a decline.Action) string {
	return c.say(pick(c, c.all().Actions, string(a), string(decline.ContactCarrier)))
}

// Status returns the heading of a porting's screen.
func (c Catalog) Status(s porting.Status) Text {
	return c.sayBoth(pick(c, c.all().Statuses, string(s), unknown))
}

// Step returns what has to happen next, in one line.
func (c Catalog) Step(s porting.Step) string { return pick(c, c.all().Steps, string(s), unknown) }

// FormStep returns the title of a wizard's page.
func (c Catalog) FormStep(s porting.FormStep) string {
	return pick(c, c.all().FormSteps, string(s), string(porting.FormStepOther))
}

// Field returns the field's label. The label of an unknown field has its path.
func (c Catalog) Field(f porting.Field) Label {
	if f == porting.DetailsMatch {
		return Label{Label: c.all().Checklist[porting.DetailsMatch]}
	}
	label := pick(c, c.all().Fields, string(f), unknown)
	label.Label = fill(label.Label, map[string]string{"field": string(f)})
	label.Options = maps.Clone(label.Options)
	return label
}

// FieldOfKind returns the label of a field that has another name for some kinds. Kinds of
// an accountPin are "PAC", "STAC", and "GB" while it may be either; kinds of a member of
// the address are the codes of countries. For any other kind it returns what Field does.
func (c Catalog) FieldOfKind(f porting.Field, kind string) Label {
	if label, ok := c.all().Fields[string(f)+"."+kind]; ok {
		return label
	}
	return c.Field(f)
}

// Check returns the text of an item of a checklist, or "" for an unknown item.
func (c Catalog) Check(item porting.CheckItem) string {
	params := c.donor()
	maps.Copy(params, item.Params)
	if _, named := item.Params["carrier"]; named {
		params["Carrier"] = params["carrier"]
	}
	if asker := item.Params["who"]; asker != "" {
		params["who"] = c.all().AskBy[asker]
	}
	checklist := c.all().Checklist
	if text, ok := checklist[string(item.Code)+"."+item.Params["kind"]]; ok {
		return fill(text, params)
	}
	return fill(pick(c, checklist, string(item.Code), ""), params)
}

// Decline returns the heading and the text of the screen for a decline, which
// [porting.Decide] returns. Use nil for a decline whose reason is not known.
func (c Catalog) Decline(d *porting.Decline) Text {
	code := unknown
	if d != nil {
		code = d.Code
	}
	return c.sayBoth(pick(c, c.all().Declines, code, unknown))
}

// APIError returns the heading and the text for an error code of the API.
func (c Catalog) APIError(code string) Text { return find(c.all().APIErrors, code, unknown) }

// APIErrorAction returns the label of the button for the one thing that an error of the
// API asks of the user.
func (c Catalog) APIErrorAction(a porting.APIErrorAction) string {
	return find(c.all().APIErrorActions, string(a), string(porting.APIErrorContactSupport))
}

// Retry returns the label of the button that sends a declined porting again, or the
// reason why there is none. The action says what the user has done before.
func (c Catalog) Retry(r decline.Retry, a decline.Action) string {
	if text, ok := c.all().Retries[string(r)+"."+string(a)]; ok {
		return text
	}
	return find(c.all().Retries, string(r), string(decline.NoRetry))
}

// Alternative returns the text of another way out of a decline, or "" for an unknown one.
func (c Catalog) Alternative(a decline.Alternative) string {
	return pick(c, c.all().Alternatives, a, "")
}

// Cancel returns the effect of canceling, or the reason why it is not possible.
func (c Catalog) Cancel(cancel porting.Cancel) string {
	if cancel.Allowed {
		return c.say(pick(c, c.all().CancelEffects, string(cancel.Effect), ""))
	}
	return c.say(pick(c, c.all().CancelReasons, string(cancel.Reason), string(porting.ReasonUnknownStatus)))
}

// Carrier returns the instructions for a carrier's customers. The id is the carrier's,
// such as "verizon-postpaid". They are empty for an unknown carrier: the hints of the
// fields then say where to look.
func (c Catalog) Carrier(id string) Carrier { return c.all().Carriers[id] }

// PinDays returns a sentence about how long a carrier's transfer PIN works.
func (c Catalog) PinDays(days int) string {
	if days == 1 {
		return c.all().PinDays.One
	}
	return fill(c.all().PinDays.Other, map[string]string{"days": strconv.Itoa(days)})
}

// variants returns the endings of keys that fit a situation, the closest first.
func (s Situation) variants() []string {
	return []string{s.Market + "." + string(s.Behavior), string(s.Behavior), s.Market}
}

// pick returns the text of a key in its variant closest to the situation, or of another
// key if there is none.
func pick[T any](c Catalog, texts map[string]T, key, otherwise string) T {
	if _, known := texts[key]; !known {
		key = otherwise
	}
	for _, variant := range c.situation.variants() {
		if text, ok := texts[key+"."+variant]; ok {
			return text
		}
	}
	return texts[key]
}

// donor returns what a text calls the carrier, while the number is with it and after it
// has moved. {Carrier} is for the beginning of a sentence.
func (c Catalog) donor() map[string]string {
	current, old := pick(c, c.all().Donor, "current", ""), pick(c, c.all().Donor, "old", "")
	begin := strings.ToUpper(current[:1]) + current[1:]
	if name := c.situation.Carrier; name != "" {
		current, old, begin = name, name, name
	}
	return map[string]string{"carrier": current, "Carrier": begin, "oldCarrier": old}
}

// say replaces the carrier's placeholder in a text.
func (c Catalog) say(text string) string { return fill(text, c.donor()) }

func (c Catalog) sayBoth(text Text) Text {
	return Text{Title: c.say(text.Title), Text: c.say(text.Text)}
}

// find returns the text of a key, or of another key if there is none.
func find[T any](texts map[string]T, key, otherwise string) T {
	if text, ok := texts[key]; ok {
		return text
	}
	return texts[otherwise]
}

// fill replaces names in braces by the parameters of these names. A name without a
// parameter stays.
func fill(text string, params map[string]string) string {
	before, rest, found := strings.Cut(text, "{")
	if !found {
		return text
	}
	name, after, _ := strings.Cut(rest, "}")
	value, ok := params[name]
	if !ok {
		value = "{" + name + "}"
	}
	return before + value + fill(after, params)
}
