package main

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

// words returns the page that explains each value of an answer, such as an action.
func (g *generator) words() []byte {
	p := newPage("Words of an answer", "portin answers with words, not with texts to show. "+
		"This page says what each word asks your app to do. "+
		"New words may come with a minor version, so give every `switch` a default.")
	p.heading("`step`: what happens next")
	g.list(p, "Step", plain(porting.Steps()))
	p.heading("`decline.action`: what the user should do")
	g.list(p, "Action", plain(decline.Actions()))
	p.heading("`decline.retry`: how to ask the carrier again")
	g.list(p, "Retry", plain(decline.Retries()))
	p.heading("`decline.alternatives`: other ways out")
	g.list(p, "Alternative", decline.Alternatives())
	p.heading("`apiError(...).action`: what to do when the API refuses a request")
	g.list(p, "APIErrorAction", plain(porting.APIErrorActions()))
	return p.Bytes()
}

func (g *generator) list(p *page, typeName string, values []string) {
	p.table("word", "what to do")
	for _, value := range values {
		p.row(code(value), g.comment(typeName, value))
	}
}

func (g *generator) statuses() []byte {
	p := newPage("Statuses", "A porting is always in one of these statuses. A status that this version does not know "+
		"has the step `unknown`: show it as it is and offer support.")
	p.table("status", "`step`", "title in English", "may be followed by", "an update may change")
	for _, status := range porting.Statuses() {
		held := &porting.Porting{Status: status, PhoneNumber: "+12125550123"}
		decision := porting.Decide(held, noon)
		next := porting.Next(status, false)
		if len(next) == 0 {
			next = porting.Next(status, true)
		}
		p.row(code(status), code(decision.Step), words(g.english.Statuses[string(status)].Title), code(next...),
			code(decision.Editable...))
	}
	fmt.Fprintf(p, "\nThe API does not promise which status follows which; `Next` in Go is for hints and tests. "+
		"[How a port-in goes](../learn/) draws it.\n")
	return p.Bytes()
}

func (g *generator) fields() []byte {
	p := newPage("Fields", "The fields of a porting by the API's names, in form order. `step` is the page of a wizard.")
	p.table("field", "label in English", "label in Spanish", "`step`")
	for _, field := range porting.Fields() {
		p.row(code(field), words(g.english.Fields[string(field)].Label), words(g.spanish.Fields[string(field)].Label),
			code(field.Step()))
	}
	return p.Bytes()
}

func (g *generator) issueCodes() []byte {
	p := newPage("Issue codes", "What `validate`, `prepareCreate`, `prepareUpdate` and `decide` report about a value: "+
		"`{ field, code, severity, params }`, never the value itself. An `error` would be refused by the API or by every "+
		"carrier. A `warning` is likely wrong, but the user may be right.")
	p.table("code", "meaning", "text in English", "text in Spanish")
	for _, issue := range porting.IssueCodes() {
		p.row(code(issue), g.comment("IssueCode", string(issue)), words(g.english.Issues[string(issue)]),
			words(g.spanish.Issues[string(issue)]))
	}
	fmt.Fprintf(p, "\nSome fields have a text of their own for a code, such as `accountPin.format.PAC`. "+
		"`formatIssue` finds the most precise one.\n")
	return p.Bytes()
}

func (g *generator) declineCodes() []byte {
	p := newPage("Decline codes", "What `decline(code)` answers, and the text of `formatDecline`. "+
		"A code that this version does not know is `contactCarrier` with `known: false`, never an error.")
	p.table("code", "`action`", "`fields`", "`retry`", "`alternatives`", "title in English")
	for _, name := range decline.Codes() {
		rule := decline.Lookup(name)
		p.row(code(name), code(rule.Action), code(rule.Fields...), code(rule.Retry), code(rule.Alternatives...),
			words(g.english.Declines[name].Title))
	}
	p.heading("Texts")
	for _, name := range decline.Codes() {
		english, spanish := g.english.Declines[name], g.spanish.Declines[name]
		fmt.Fprintf(p, "\n### %s\n\n", name)
		fmt.Fprintf(p, "**%s** %s\n\n**%s** %s\n", words(english.Title), words(english.Text), words(spanish.Title), words(spanish.Text))
	}
	return p.Bytes()
}

func (g *generator) apiErrors() []byte {
	p := newPage("API errors", "What `apiError(body)` answers when the API refuses a request. "+
		"The porting is as it was before. A code that this version does not know is `contactSupport`; "+
		"if the error names fields, `correctField`.")
	p.table("code", "`action`", "`fields`", "`alternatives`", "text in English")
	for _, name := range porting.APIErrorCodes() {
		rule := porting.LookupAPIError(name)
		p.row(code(name), code(rule.Action), code(rule.Fields...), code(rule.Alternatives...),
			words(g.english.APIErrors[name].Text))
	}
	return p.Bytes()
}

func (g *generator) cancelReasons() []byte {
	p := newPage("Cancel reasons", "`cancelability(porting)` answers `{ allowed, until, reason, effect }`. "+
		"`reason` is the status, or one of the three words below. Canceling has the `effect` "+
		code(porting.CancelEffects()...)+": the subscription starts with a new number, and the old one stays where it is.")
	p.table("reason", "can be canceled", "meaning")
	for _, status := range porting.Statuses() {
		cancel := porting.Cancelability(&porting.Porting{Status: status}, noon)
		meaning := ""
		if string(cancel.Reason) != string(status) {
			meaning = "says " + code(cancel.Reason) + " unless it is scheduled for a later day (Great Britain only)"
		}
		p.row(code(status), yes(cancel.Allowed), meaning)
	}
	for _, reason := range porting.CancelReasons() {
		p.row(code(reason), "", words(g.english.CancelReasons[string(reason)]))
	}
	return p.Bytes()
}

func (g *generator) carriers() []byte {
	p := newPage("Carriers", "What portin knows about carriers in the United States. Carriers do not publish this in one "+
		"place and they change it, so a value that looks different only gets a warning. "+
		"Is something wrong? [Tell us, with a source.](https://github.com/portin-dev/portin/issues)\n\n"+
		"Patterns are regular expressions for the whole value. Patterns of confidence `low` never warn.")
	p.table("carrier", "account number", "PIN", "PIN lasts", "protection against porting", "confidence", "source")
	for _, carrier := range porting.Carriers() {
		account := code(carrier.AccountNumberPattern)
		if carrier.AccountIsPhoneNumber {
			account = strings.TrimPrefix(account+", or the phone number", ", or ")
		}
		lasts := ""
		if carrier.PinDays > 0 {
			lasts = fmt.Sprintf("%d days", carrier.PinDays)
		}
		page, asOf := carrier.Source()
		p.row(words(carrier.Name), account, code(carrier.PinPattern), lasts, words(carrier.PortLock), carrier.Confidence,
			source(page)+", "+string(asOf))
	}
	return p.Bytes()
}

// source returns a link to a page, with the name of its site as the text.
func source(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return words(address)
	}
	return "[" + parsed.Host + "](" + address + ")"
}

func plain[T ~string](values []T) []string {
	var texts []string
	for _, value := range values {
		texts = append(texts, string(value))
	}
	return texts
}
