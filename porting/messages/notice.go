package messages

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting"
)

// Message is a notice in words, as plain text. It has no PIN and no account number, and
// only the last two digits of the phone number.
type Message struct {
	Subject string        `json:"subject"` // of an email, at most 60 characters
	Push    string        `json:"push"`    // at most 110 characters
	Text    string        `json:"text"`    // with an empty line between paragraphs
	Action  MessageAction `json:"action"`
}

// MessageAction is the button of a message: its label, and where it leads.
type MessageAction struct {
	Label string       `json:"label"`
	Step  porting.Step `json:"step"`
}

// The maximum numbers of characters of the parts of a message.
const (
	maxSubject = 60
	maxPush    = 110
	maxText    = 10_000
)

// Notice returns what to write to the user: what happened, what to do, and how long
// it takes. What is not known is left out. The porting is the one of the day on which
// the message is sent; with nil, or a porting in another status, the words are those
// of the day on which the notice was planned.
func (c Catalog) Notice(n porting.Notice, p *porting.Porting) Message {
	if p != nil {
		n = n.Renew(p)
	}
	params := n.Params
	c = c.In(Situation{Behavior: params.Behavior, Market: params.Market, Carrier: params.Carrier})
	t := c.notices()
	facts := c.noticeFacts(&params)
	kind := t.kind(c, n)
	paragraphs, push := kind.Text, kind.Push
	if n.Kind == porting.NoticeDeclined {
		said := pick(c, t.Declines, params.Code, unknown)
		facts["subject"], facts["topic"] = said.Subject[0], said.Topic
		push = said.Push
		paragraphs = slices.Concat(paragraphs, said.Text, []alternatives{t.closing(c, n, said)})
	}
	text := []string{}
	for _, paragraph := range paragraphs {
		switch paragraph[0] {
		case "{help}":
			text = append(text, c.help(&params, facts)...)
		default:
			if said := choose(paragraph, facts, maxText); said != "" {
				text = append(text, said)
			}
		}
	}
	return Message{
		Subject: choose(kind.Subject, facts, maxSubject),
		Push:    choose(push, facts, maxPush),
		Text:    strings.Join(text, "\n\n"),
		Action:  MessageAction{Label: find(t.Actions, string(n.Action), "wait"), Step: n.Step},
	}
}

// closing returns the last paragraph of a message about a decline.
func (t *noticeTexts) closing(c Catalog, n porting.Notice, said noticeDecline) alternatives {
	if said.Closing != "" {
		return alternatives{said.Closing}
	}
	return alternatives{pick(c, t.Closings, string(n.Action)+"."+string(n.Turn), "contactCarrier.first")}
}

// noticeFacts returns the values for the placeholders of a message. A fact that is not
// known is absent.
func (c Catalog) noticeFacts(p *porting.NoticeParams) map[string]string {
	t := c.notices()
	facts := c.donor()
	set := func(name, value string) {
		if value != "" {
			facts[name] = value
		}
	}
	set("digits", p.Digits)
	set("day", t.date(c, p.ScheduledOn))
	set("by", t.date(c, p.ExpectedBy))
	set("expires", t.date(c, p.ExpiresOn))
	set("deadline", fill(t.Deadlines[string(p.Deadline)], facts))
	names := t.fieldNames(c, p.Fields)
	set("fields", t.list(names))
	if len(names) == 1 {
		set("field", names[0])
	}
	if lock := c.Carrier(p.CarrierID).PortLock; lock != "" {
		set("lock", choose(t.Help["portLock"], with(facts, "instructions", lock), maxText))
	}
	return facts
}

// help returns how to find each of the fields that are asked for, in the carrier's own
// words if there are any.
func (c Catalog) help(p *porting.NoticeParams, facts map[string]string) []string {
	t := c.notices()
	carrier := c.Carrier(p.CarrierID)
	texts := []string{}
	if p.PinExpired {
		texts = append(texts, pick(c, t.PinExpired, "text", ""))
	}
	for _, field := range p.Fields {
		instructions := ""
		switch field {
		case porting.FieldAccountNumber:
			instructions = carrier.AccountNumber
		case porting.FieldAccountPin:
			instructions = carrier.Pin
			if instructions != "" && p.PinDays > 0 {
				instructions += " " + c.PinDays(p.PinDays)
			}
		}
		text := choose(pick(c, t.Help, string(field), ""), with(facts, "instructions", instructions), maxText)
		if text != "" && !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return texts
}

// with returns the facts with one more, unless that is "".
func with(facts map[string]string, name, value string) map[string]string {
	if value == "" {
		return facts
	}
	more := map[string]string{name: value}
	for name, value := range facts {
		more[name] = value
	}
	return more
}

// choose returns the first alternative whose placeholders are all known and that is not
// too long, or "".
func choose(texts alternatives, facts map[string]string, longest int) string {
	for _, text := range texts {
		text := fill(text, facts)
		if !strings.Contains(text, "{") && utf8.RuneCountInString(text) <= longest {
			return text
		}
	}
	return ""
}

// date returns a day in words, or "" for none.
func (t *noticeTexts) date(c Catalog, day *porting.NoticeDay) string {
	if day == nil || day.Month < 1 || day.Month > len(t.Months) {
		return ""
	}
	words := map[string]string{"month": t.Months[day.Month-1], "day": strconv.Itoa(day.Day)}
	return fill(pick(c, t.Date, "form", ""), words)
}

// fieldNames returns the names of the fields that are asked for, or "" if one of them is
// unknown.
func (t *noticeTexts) fieldNames(c Catalog, fields []porting.Field) []string {
	names := []string{}
	for _, field := range fields {
		name := pick(c, t.Fields, string(field), "")
		if name == "" {
			return nil
		}
		names = append(names, name)
	}
	return names
}

// list returns names as they are listed in a sentence.
func (t *noticeTexts) list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return fill(t.And, map[string]string{"before": strings.Join(names[:last], ", "), "last": names[last]})
}
