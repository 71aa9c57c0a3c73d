package messages

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting"
)

// Message is a notice in words, as plain text. There is no PIN and no account
// number in it, and of the phone number the last two digits only.
type Message struct {
	Subject string        `json:"subject"` // of an email, at most 60 characters
	Push    string        `json:"push"`    // at most 110 characters
	Text    string        `json:"text"`    // with an empty line between paragraphs
	Action  MessageAction `json:"action"`
}

// MessageAction is what the button of a message says, and where it leads.
type MessageAction struct {
	Label string       `json:"label"`
	Step  porting.Step `json:"step"`
}

// How many characters a message's subject and push may have.
const (
	maxSubject = 60
	maxPush    = 110
	maxText    = 10_000
)

// Notice returns what to write to the user: what happened, what to do, and how long
// it takes. What the porting does not tell is left out.
func (c Catalog) Notice(n porting.Notice, p *porting.Porting) Message {
	if p == nil {
		p = &porting.Porting{}
	}
	t := c.notices()
	decision := porting.Decide(p, n.At)
	facts := c.noticeFacts(p, decision)
	kind := t.kind(n)
	lines := kind.Text
	subject, push := kind.Subject, kind.Push
	if n.Kind == porting.NoticeDeclined {
		code := find(t.Declines, p.DeclinedCode, unknown)
		facts["subject"], push = code.Subject, code.Push
		closing := find(t.Closings, string(n.Action)+"."+string(n.Turn), "contactCarrier.first")
		lines = append(append(append([]string{}, lines...), code.Text...), closing)
	}
	paragraphs := []string{}
	for _, line := range lines {
		if paragraph := choose(line, facts, maxText); paragraph != "" {
			paragraphs = append(paragraphs, paragraph)
		}
	}
	return Message{
		Subject: choose(subject, facts, maxSubject),
		Push:    choose(push, facts, maxPush),
		Text:    strings.Join(paragraphs, "\n\n"),
		Action:  MessageAction{Label: find(t.Actions, string(n.Action), "wait"), Step: stepOf(n.Status)},
	}
}

// stepOf returns the step of a status.
func stepOf(status porting.Status) porting.Step {
	return porting.Decide(&porting.Porting{Status: status}, porting.Notice{}.At).Step
}

// noticeFacts returns what a message's sentences may name, by its place in them. A
// fact that is not known is absent.
func (c Catalog) noticeFacts(p *porting.Porting, d porting.Decision) map[string]string {
	t := c.notices()
	facts := map[string]string{}
	set := func(name, value string) {
		if value != "" {
			facts[name] = value
		}
	}
	set("digits", lastDigits(p.PhoneNumber))
	set("day", t.date(string(p.ScheduledOn)))
	set("fields", t.fieldList(d.Collect))
	if p.Behavior == porting.BehaviorCancelOnly {
		set("ends", " ")
	}
	if d.Expires != nil {
		set("expires", t.date(string(porting.TimestampOf(d.Expires.Earliest))))
	}
	if e := d.Expected; e != nil && !e.Overdue {
		if e.Usually.Equal(e.Latest) { // a midnight in London
			set("by", t.date(string(porting.TimestampOf(e.Latest.Add(-time.Hour)))))
		} else {
			set("soon", " ")
		}
	}
	if p.DonorProvider != nil && isPrintable(p.DonorProvider.Name) {
		facts["carrier"] = p.DonorProvider.Name
		c.addInstructions(facts, p.DonorProvider.Name, d.Collect)
	}
	return facts
}

// addInstructions adds what the carrier's own customers have to know.
func (c Catalog) addInstructions(facts map[string]string, name string, asked []porting.Field) {
	carrier, found := porting.LookupCarrier(name)
	if !found {
		return
	}
	texts := c.Carrier(carrier.ID)
	pin := texts.Pin
	if pin != "" && carrier.PinDays > 0 {
		pin += " " + c.PinDays(carrier.PinDays)
	}
	add := func(fact, help, instructions string) {
		if instructions != "" {
			facts[fact] = fill(c.notices().Help[help], map[string]string{"carrier": name, "instructions": instructions})
		}
	}
	add("lock", "portLock", texts.PortLock)
	if slices.Contains(asked, porting.FieldAccountNumber) {
		add("help", "accountNumber", texts.AccountNumber)
	}
	if slices.Contains(asked, porting.FieldAccountPin) { // a message has room for one help
		add("help", "accountPin", pin)
	}
}

// choose returns the first of the variants, with "||" between, that says nothing
// unknown and is not too long, or "". A variant that begins with "[fact]" says
// nothing of the fact but is only right where that is known.
func choose(variants string, facts map[string]string, longest int) string {
	for _, variant := range strings.Split(variants, " || ") {
		if condition, rest, found := strings.Cut(strings.TrimPrefix(variant, "["), "] "); found && variant[0] == '[' {
			if facts[condition] == "" {
				continue
			}
			variant = rest
		}
		text := fill(variant, facts)
		if !strings.Contains(text, "{") && utf8.RuneCountInString(text) <= longest {
			return text
		}
	}
	return ""
}

// lastDigits returns the last two digits of a number in E.164, or "".
func lastDigits(number string) string {
	digits, isE164 := strings.CutPrefix(number, "+")
	if !isE164 || len(digits) < 7 || strings.Trim(digits, "0123456789") != "" {
		return ""
	}
	return digits[len(digits)-2:]
}

// isPrintable reports whether a carrier's name can stand in a sentence.
func isPrintable(name string) bool {
	return name != "" && utf8.RuneCountInString(name) <= 40 && !strings.ContainsAny(name, "{}[]<>\r\n\t")
}

// date returns a day of the form YYYY-MM-DD, or what begins with one, in words, or
// "" for none.
func (t *noticeTexts) date(text string) string {
	if len(text) < 10 {
		return ""
	}
	if _, ok := porting.Date(text[:10]).Time(); !ok {
		return ""
	}
	month, _ := strconv.Atoi(text[5:7])
	day, _ := strconv.Atoi(text[8:10])
	return fill(t.Date, map[string]string{"month": t.Months[month-1], "day": strconv.Itoa(day)})
}

// fieldList returns what is asked for in words, or "" where that is nothing, or
// something this version has not heard of.
func (t *noticeTexts) fieldList(fields []porting.Field) string {
	var names []string
	for _, field := range fields {
		name := t.Fields[string(field)]
		if name == "" {
			return ""
		}
		names = append(names, name)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return fill(t.And, map[string]string{"before": strings.Join(names[:last], ", "), "last": names[last]})
}
