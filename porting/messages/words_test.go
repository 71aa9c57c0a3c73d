package messages_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// everythingSaid returns all texts of a situation, by where they appear: screens, the
// checklist, the fields of a form and notices.
func everythingSaid(c messages.Catalog, s messages.Situation) map[string]string {
	said := map[string]string{}
	for _, status := range append(porting.Statuses(), "somethingNew") {
		said["status "+string(status)] = screen(status, "", s)(c)
	}
	for _, code := range append(decline.Codes(), "somethingNew") {
		said["decline "+code] = screen("declined", code, s)(c)
	}
	said["checklist"] = list(porting.Context{Market: s.Market, Behavior: s.Behavior, Carrier: s.Carrier})(c)
	p := &porting.Porting{
		Status: "informationRequired", PhoneNumber: "+447400123456", Behavior: s.Behavior, Required: porting.Fields(),
	}
	for _, field := range porting.Form(p, porting.Decide(p, asked), porting.FormOptions{}) {
		text := c.In(s).FieldText(field)
		said["field "+string(field.Name)] = strings.Join([]string{text.Label, text.Hint, text.Help}, "\n")
	}
	for _, of := range noticeCases() {
		market := of.notice.Params.Market
		if market != s.Market || of.notice.Params.Behavior != s.Behavior {
			continue
		}
		m := c.Notice(of.notice, of.porting)
		said["notice "+of.name] = strings.Join([]string{m.Subject, m.Push, m.Text, m.Action.Label}, "\n")
	}
	return said
}

// Texts for a customer in Great Britain have British words. "Carrier" is allowed in a
// form, where it stands for everybody's.
func TestBritishTextsHaveNoAmericanWords(t *testing.T) {
	american, carrier := regexp.MustCompile(`(?i)transfer PIN|\bZIP\b|social security`), regexp.MustCompile(`(?i)\bcarrier`)
	for _, behavior := range porting.Behaviors() {
		said := everythingSaid(messages.For("en"), messages.Situation{Market: "GB", Behavior: behavior, Carrier: "O2"})
		require.Greater(t, len(said), 60)
		for name, text := range said {
			assert.NotRegexp(t, american, text, "%s, %s", behavior, name)
			if !strings.HasPrefix(name, "field ") {
				assert.NotRegexp(t, carrier, text, "%s, %s", behavior, name)
			}
		}
	}
}

// A STAC ends a plan, and the number with it: nothing says that the number moves, is kept
// or can be had anew.
func TestWhatEndsAPlanKeepsNoNumber(t *testing.T) {
	kept := map[string]*regexp.Regexp{
		"en": regexp.MustCompile(keeps["en"].String() + `|(?i)transfer|new plan for it|keep (the|your) number|want to keep|another network`),
		"es": regexp.MustCompile(keeps["es"].String() + `|(?i)transferi|transferencia|conservar|en otra red`),
	}
	for _, language := range messages.Languages() {
		require.Contains(t, kept, language, "a language has its words in kept above")
		for _, market := range []string{"GB", ""} {
			s := messages.Situation{Market: market, Behavior: "cancelOnly", Carrier: "O2"}
			for name, text := range everythingSaid(messages.For(language), s) {
				assert.NotRegexp(t, kept[language], text, "%s, %s, market %q", language, name, market)
			}
		}
	}
}
