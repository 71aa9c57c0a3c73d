package messages_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

// noticeCase is a notice and the porting it is about.
type noticeCase struct {
	name    string
	notice  porting.Notice
	porting *porting.Porting
}

// noticeSecrets are in the portings below, and in no message.
var noticeSecrets = []string{"5550123", "998877665544", "Jerry", "Seinfeld"}

// asked is when the portings below were requested, a Friday, and cameToStatus when they
// came into their status.
var (
	asked        = time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	cameToStatus = asked.Add(time.Hour)
)

// american returns a porting in the United States with every member that a message
// reads.
func american(status porting.Status, carrier string) *porting.Porting {
	return &porting.Porting{
		Status: status, PhoneNumber: "+18605550123",
		AccountNumber: "998877665544", FirstName: "Jerry", LastName: "Seinfeld",
		DonorProvider: &porting.ServiceProvider{Name: carrier}, CreatedAt: "2026-11-20T09:00:00Z",
		LastRequestedAt: porting.TimestampOf(asked), LastDeclinedAt: porting.TimestampOf(cameToStatus),
		CompletedAt: porting.TimestampOf(cameToStatus),
	}
}

// british returns a porting in Great Britain with every member that a message reads.
func british(status porting.Status, behavior porting.Behavior) *porting.Porting {
	p := american(status, "O2")
	p.PhoneNumber, p.Behavior = "+447400123456", behavior
	return p
}

// subject is a porting, and a name that says what is special about it.
type subject struct {
	name    string
	porting *porting.Porting
}

// subjects returns portings of every kind that notices differ by.
func subjects() []subject {
	scheduled := func(p *porting.Porting) *porting.Porting {
		p.ScheduledOn = "2026-11-26"
		return p
	}
	of := func(p *porting.Porting, required ...porting.Field) *porting.Porting {
		p.AccountNumber, p.FirstName, p.LastName, p.Required = "", "", "", required
		return p
	}
	elsewhere := american("requested", "Telekom")
	elsewhere.PhoneNumber = "+4915112345678"
	all := []subject{
		{"requested, US", american("requested", "T-Mobile")},
		{"requested, US, wireline", american("requested", "Google Voice")},
		{"requested, elsewhere", elsewhere},
		{"requested, GB", british("requested", "portIn")},
		{"requested, GB, scheduled", scheduled(british("requested", "portIn"))},
		{"requested, GB, to end the plan", british("requested", "cancelOnly")},
		{"requested, GB, to end the plan, scheduled", scheduled(british("requested", "cancelOnly"))},
		{"completed, US", american("completed", "T-Mobile")},
		{"completed, GB", british("completed", "portIn")},
		{"completed, GB, to end the plan", british("completed", "cancelOnly")},
		{"PIN and address missing, US", of(american("informationRequired", "Verizon Postpaid"), "accountPin", "address")},
		{"account number missing, US", of(american("informationRequired", "T-Mobile"), "accountNumber")},
		{"all missing, US, carrier unknown", of(american("informationRequired", "Some Wireless"),
			"accountNumber", "accountPin", "firstName", "lastName", "address", "birthday")},
		{"something new missing, US", of(american("informationRequired", "AT&T"), "taxId")},
		{"PAC missing, GB", of(british("informationRequired", "portIn"), "accountPin")},
		{"STAC missing, GB", of(british("informationRequired", "cancelOnly"), "accountPin")},
	}
	for _, code := range append(decline.Codes(), "somethingNew") {
		us, gb, ends := american("declined", "AT&T Postpaid"), british("declined", "portIn"), british("declined", "cancelOnly")
		for _, p := range []*porting.Porting{us, gb, ends} {
			p.DeclinedCode = code
		}
		all = append(all, subject{code + ", US", us}, subject{code + ", GB", gb}, subject{code + ", GB, to end the plan", ends})
	}
	expired := american("declined", "AT&T Postpaid")
	expired.DeclinedCode, expired.AccountPinExists = "portingAddressRequiredOrInvalid", true
	all = append(all, subject{"address, and the PIN has expired, US", expired})
	for _, s := range all {
		bare := &porting.Porting{Status: s.porting.Status, DeclinedCode: s.porting.DeclinedCode, Behavior: s.porting.Behavior}
		if !strings.Contains(s.name, "GB") || s.porting.Behavior == porting.BehaviorCancelOnly {
			all = append(all, subject{s.name + ", nothing known", bare})
		}
	}
	return all
}

// noticeCases returns the notices of every subject in both schedules, each kind of
// message once.
func noticeCases() []noticeCase {
	var cases []noticeCase
	for _, s := range subjects() {
		seen := map[string]bool{}
		for _, schedule := range porting.Schedules() {
			for _, n := range porting.Notices(s.porting, cameToStatus, schedule) {
				name := fmt.Sprintf("%s: %s %s", s.name, n.Kind, n.Turn)
				if n.Params.Phase != "" && n.Kind == "requested" {
					name = fmt.Sprintf("%s: %s %s", s.name, n.Kind, n.Params.Phase)
				}
				if n.Kind == "declined" && n.Turn == "last" {
					name += ", act: " + string(n.Params.Deadline)
				}
				if !seen[name] {
					cases = append(cases, noticeCase{name, n, s.porting})
				}
				seen[name] = true
			}
		}
	}
	return cases
}

// sentences counts the sentences of a text: the marks that are followed by a space or
// end the text.
var sentence = regexp.MustCompile(`[.!?](\s|$)`)

func TestEveryNotice(t *testing.T) {
	for _, language := range messages.Languages() {
		c := messages.For(language)
		for _, of := range noticeCases() {
			m := c.Notice(of.notice, of.porting)
			about := language + ": " + of.name
			all := strings.Join([]string{m.Subject, m.Push, m.Text, m.Action.Label}, "\n")
			for _, text := range []string{m.Subject, m.Push, m.Text, m.Action.Label, string(m.Action.Step)} {
				assert.NotEmpty(t, text, about)
			}
			assert.LessOrEqual(t, utf8.RuneCountInString(m.Subject), 60, about)
			assert.LessOrEqual(t, utf8.RuneCountInString(m.Push), 110, about)
			count := len(sentence.FindAllString(m.Text, -1))
			assert.GreaterOrEqual(t, count, 3, "%s\n%s", about, m.Text)
			most := 9 + 4*len(of.notice.Params.Fields) // of each field, how to find it
			assert.LessOrEqual(t, count, most, "%s\n%s", about, m.Text)
			assert.NotRegexp(t, `[{}\[\]|]|  |^\s|\s$|'|"`, all, about)
			for _, secret := range noticeSecrets {
				assert.NotContains(t, all, secret, about)
			}
			if strings.Contains(of.name, "nothing known") {
				assert.NotRegexp(t, `AT&T|Verizon|T-Mobile|O2|terminado en|ending in`, all, about)
			}
		}
	}
}

func TestANoticeHasTheCarriersInstructions(t *testing.T) {
	for _, carrier := range porting.Carriers() {
		for _, language := range messages.Languages() {
			c := messages.For(language)
			texts := c.Carrier(carrier.ID)
			p := american("informationRequired", carrier.Name)
			p.AccountNumber, p.Required = "", []porting.Field{"accountPin", "accountNumber"}
			text := c.Notice(porting.Notices(p, cameToStatus, "guide")[0], p).Text
			assert.Contains(t, text, texts.AccountNumber, carrier.ID)
			assert.Contains(t, text, texts.Pin, carrier.ID, "each field has its help, not only one")
			p = american("declined", carrier.Name)
			p.DeclinedCode = "portingPhoneNumberPortProtected"
			text = c.Notice(porting.Notices(p, cameToStatus, "guide")[0], p).Text
			assert.Contains(t, text, texts.PortLock, carrier.ID)
		}
	}
}

func TestANoticeOfWhatNobodyHasHeardOf(t *testing.T) {
	for _, language := range messages.Languages() {
		c := messages.For(language)
		for _, odd := range []porting.Notice{
			{Kind: "constructor", Turn: "toString", Status: "x", Action: "y"},
			{Kind: "declined", Turn: "toString", Action: "y"},
			{Kind: "requested", Params: porting.NoticeParams{Phase: "later", Deadline: "never", Fields: []porting.Field{"x"}}},
			{Kind: "requested", Params: porting.NoticeParams{
				Phase: "expected", ExpectedBy: &porting.NoticeDay{Month: 13, Day: 99}, ScheduledOn: &porting.NoticeDay{},
			}},
			{},
		} {
			m := c.Notice(odd, nil)
			for _, text := range []string{m.Text, m.Action.Label} {
				assert.NotEmpty(t, text, "%+v", odd)
			}
			assert.NotContains(t, m.Text, "99", "no date is made of what is none")
		}
	}
}

// A name that comes from the API may be anything.
func TestACarriersNameIsNoMarkup(t *testing.T) {
	first := func(name string) string {
		p := american("requested", name)
		return messages.For("en").Notice(porting.Notices(p, asked, "guide")[0], p).Text
	}
	for _, name := range []string{"{digits}", "[ends] x", "<b>", "x\ny", strings.Repeat("x", 41)} {
		assert.NotContains(t, first(name), name)
	}
	assert.Contains(t, first("A || B"), "A || B")
}

// The notice was planned when more fields were missing. Its message is about the porting
// on the day of sending.
func TestANoticeIsOfThePortingAsItIsThen(t *testing.T) {
	p := american("informationRequired", "Verizon")
	p.AccountNumber, p.Required = "", []porting.Field{"accountNumber", "accountPin"}
	n := porting.Notices(p, cameToStatus, "guide")[1]
	c := messages.For("en")
	assert.Contains(t, c.Notice(n, p).Text, "the account number and the transfer PIN")
	p.AccountPinExists = true
	assert.NotContains(t, c.Notice(n, p).Text, "PIN")
	assert.Contains(t, c.Notice(n, nil).Text, "the account number and the transfer PIN")
	done := american("completed", "Verizon")
	assert.Equal(t, c.Notice(n, nil), c.Notice(n, done), "a notice of another status stays what it was")
}

// The npm package's formatNotice writes the same: see js/test/unit/notices.test.ts.
func TestSharedNotices(t *testing.T) {
	type shared struct {
		Name     string           `json:"name"`
		Language string           `json:"language"`
		Notice   porting.Notice   `json:"notice"`
		Porting  *porting.Porting `json:"porting"`
		Message  messages.Message `json:"message"`
	}
	var cases []shared
	for i, of := range noticeCases() {
		// The languages take turns: their words differ, but not how they are chosen.
		language := messages.Languages()[i%len(messages.Languages())]
		m := messages.For(language).Notice(of.notice, of.porting)
		cases = append(cases, shared{of.name, language, of.notice, of.porting, m})
	}
	golden.Check(t, "testdata/notices.json", []string{"name", "language"}, "", cases)
}
