package messages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

// TestTextsToProofread compares the text of every screen and every notice with
// testdata/texts-en.txt and testdata/texts-es.txt, which a person has proofread. Read the
// diff after
//
//	go test ./porting/messages -run TestTextsToProofread -update
func TestTextsToProofread(t *testing.T) {
	for _, language := range messages.Languages() {
		var page strings.Builder
		writeScreens(&page, messages.For(language))
		writeChecklists(&page, messages.For(language))
		writeForms(&page, messages.For(language))
		writeCarriers(&page, messages.For(language))
		writeErrors(&page, messages.For(language))
		writeNotices(&page, messages.For(language))
		golden.CheckText(t, "testdata/texts-"+language+".txt", page.String())
	}
}

// situations are those that the words of a screen differ by.
var situations = []messages.Situation{
	{Behavior: "portIn", Market: "US", Carrier: "T-Mobile"},
	{Market: "US"},
	{Behavior: "portIn", Market: "GB", Carrier: "O2"},
	{Behavior: "cancelOnly", Market: "GB", Carrier: "O2"},
	{Behavior: "cancelOnly", Market: "GB"},
	{Market: "DE"},
}

func writeScreens(page *strings.Builder, c messages.Catalog) {
	seen := map[string]bool{} // what reads as in a situation before is not repeated
	write := func(entry string) {
		if !seen[entry] {
			page.WriteString(entry)
		}
		seen[entry] = true
	}
	for _, situation := range situations {
		c := c.In(situation)
		fmt.Fprintf(page, "# Screens: %s %s %s\n\n", situation.Market, situation.Behavior, situation.Carrier)
		for _, status := range append(porting.Statuses(), "somethingNew") {
			decision := porting.Decide(&porting.Porting{Status: status}, asked)
			text := c.Status(status)
			write(fmt.Sprintf("%s: %s\n    %s\n    %s\n    Cancel: %s\n\n",
				status, text.Title, text.Text, c.Step(decision.Step), c.Cancel(decision.Cancel)))
		}
		for _, code := range append(decline.Codes(), "somethingNew") {
			d := porting.Decide(&porting.Porting{Status: "declined", DeclinedCode: code}, asked).Decline
			text := c.Decline(d)
			entry := fmt.Sprintf("%s: %s\n    %s\n    %s\n    [%s]\n",
				code, text.Title, text.Text, c.Action(d.Action), c.Retry(d.Retry, d.Action))
			for _, alternative := range d.Alternatives {
				entry += fmt.Sprintf("    Or: %s\n", c.Alternative(alternative))
			}
			write(entry + "\n")
		}
		for _, field := range porting.Fields() {
			label := c.Field(field)
			write(fmt.Sprintf("%s: %s. %s\n", field, label.Label, label.Hint))
		}
		page.WriteString("\n")
	}
}

func writeChecklists(page *strings.Builder, c messages.Catalog) {
	all := []porting.Context{{Market: "GB"}, {Market: "GB", Behavior: "cancelOnly"}, {Market: "US"}, {Market: "DE"}}
	for _, carrier := range porting.Carriers() {
		all = append(all, porting.Context{Market: "US", Carrier: carrier.Name})
	}
	for _, context := range all {
		fmt.Fprintf(page, "# Checklist: %s %s %s\n\n", context.Market, context.Behavior, context.Carrier)
		c := c.In(messages.Situation{Behavior: context.Behavior, Market: context.Market, Carrier: context.Carrier})
		for _, item := range porting.Checklist(nil, context) {
			fmt.Fprintf(page, "- %s\n", c.Check(item))
		}
		page.WriteString("\n")
	}
}

// writeForms writes the fields of forms, which know a behavior and a country but no situation.
func writeForms(page *strings.Builder, c messages.Catalog) {
	for _, of := range []struct {
		about    string
		number   string
		behavior porting.Behavior
		context  porting.Context
	}{
		{"US", "+12015550123", "", porting.Context{Carrier: "AT&T"}},
		{"GB, portIn", "+447400123456", "portIn", porting.Context{}},
		{"GB, cancelOnly", "+447400123456", "cancelOnly", porting.Context{}},
		{"GB, undecided", "+447400123456", "", porting.Context{}},
	} {
		fmt.Fprintf(page, "# Form: %s\n\n", of.about)
		of.context.Required = slices.DeleteFunc(porting.Fields(), func(field porting.Field) bool {
			return field == porting.FieldBehavior
		})
		if of.about == "GB, undecided" {
			of.context.Required = []porting.Field{porting.FieldBehavior, porting.FieldAccountPin}
		}
		p := &porting.Porting{Status: "informationRequired", PhoneNumber: of.number, Behavior: of.behavior}
		options := porting.FormOptions{Context: of.context, Confirm: true}
		for _, field := range porting.Form(p, porting.Decide(p, asked), options) {
			text := c.FieldText(field)
			fmt.Fprintf(page, "%s: %s: %s\n", c.FormStep(field.Step), field.Name, text.Label)
			for _, more := range []string{text.Hint, text.Help} {
				if more != "" {
					fmt.Fprintf(page, "    %s\n", more)
				}
			}
			if len(text.Options) < 10 { // not the states
				for _, option := range text.Options {
					fmt.Fprintf(page, "    [%s]\n", option.Label)
				}
			}
		}
		page.WriteString("\n")
	}
}

// writeCarriers writes the instructions for the customers of every carrier.
func writeCarriers(page *strings.Builder, c messages.Catalog) {
	for _, carrier := range porting.Carriers() {
		fmt.Fprintf(page, "# Carrier: %s\n\n", carrier.Name)
		texts := c.Carrier(carrier.ID)
		pin := texts.Pin
		if pin != "" && carrier.PinDays > 0 {
			pin += " " + c.PinDays(carrier.PinDays)
		}
		for _, text := range [][2]string{
			{"Account number", texts.AccountNumber}, {"PIN", pin}, {"PIN's name", texts.PinName}, {"Lock", texts.PortLock},
		} {
			if text[1] != "" {
				fmt.Fprintf(page, "- %s: %s\n", text[0], text[1])
			}
		}
		page.WriteString("\n")
	}
}

// writeErrors writes the texts about errors of the API.
func writeErrors(page *strings.Builder, c messages.Catalog) {
	page.WriteString("# Errors of the API\n\n")
	for _, code := range append(porting.APIErrorCodes(), "somethingNew") {
		text := c.APIError(code)
		fmt.Fprintf(page, "%s: %s\n    %s\n", code, text.Title, text.Text)
	}
	page.WriteString("\n")
}

func writeNotices(page *strings.Builder, c messages.Catalog) {
	page.WriteString("# Notices\n\n")
	seen := map[string]bool{}
	for _, of := range noticeCases() {
		m := c.Notice(of.notice, of.porting)
		if seen[m.Subject+m.Text] {
			continue
		}
		seen[m.Subject+m.Text] = true
		fmt.Fprintf(page, "## %s\n\nSubject: %s\nPush: %s\n\n%s\n\n( %s )\n\n\n",
			of.name, m.Subject, m.Push, m.Text, m.Action.Label)
	}
}

// The npm package's format functions say the same in every situation: see
// js/test/unit/messages.test.ts. Read the diff of testdata/screens.json after
//
//	go test ./porting/messages -run TestSharedScreens -update

type sharedScreen struct {
	Language  string            `json:"language"`
	Situation map[string]string `json:"situation"`
	Says      string            `json:"says"`  // the function, without format
	Value     string            `json:"value"` // what it is asked about
	Title     string            `json:"title,omitempty"`
	Text      string            `json:"text"`
}

func TestSharedScreens(t *testing.T) {
	screens := []sharedScreen{}
	for _, language := range messages.Languages() {
		for _, situation := range situations {
			c := messages.For(language).In(situation)
			add := func(says, value, title, text string) {
				screens = append(screens, sharedScreen{language, map[string]string{
					"behavior": string(situation.Behavior), "market": situation.Market, "carrier": situation.Carrier,
				}, says, value, title, text})
			}
			for _, status := range append(porting.Statuses(), "constructor") {
				text := c.Status(status)
				add("Status", string(status), text.Title, text.Text)
				cancel := porting.Decide(&porting.Porting{Status: status}, asked).Cancel
				add("Cancel", string(status), "", c.Cancel(cancel))
			}
			for _, step := range append(porting.Steps(), "constructor") {
				add("Step", string(step), "", c.Step(step))
			}
			for _, code := range append(decline.Codes(), "constructor") {
				d := porting.Decide(&porting.Porting{Status: "declined", DeclinedCode: code}, asked).Decline
				text := c.Decline(d)
				add("Decline", code, text.Title, text.Text)
				add("Action", code, "", c.Action(d.Action))
				add("Retry", code, "", c.Retry(d.Retry, d.Action))
			}
			for _, alternative := range append(decline.Alternatives(), "constructor") {
				add("Alternative", alternative, "", c.Alternative(alternative))
			}
			for _, field := range append(porting.Fields(), "constructor") {
				label := c.Field(field)
				add("Field", string(field), label.Label, label.Hint)
			}
			context := porting.Context{Market: situation.Market, Behavior: situation.Behavior, Carrier: situation.Carrier}
			for _, item := range porting.Checklist(nil, context) {
				add("Check", string(item.Code), "", c.Check(item))
			}
		}
	}
	golden.Check(t, "testdata/screens.json", []string{"language", "says", "value"}, "", screens)
}
