package messages_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

var renew = flag.Bool("renew", false, "write testdata/notices-*.txt anew")

// noticeCase is a notice and the porting it is about.
type noticeCase struct {
	name    string
	notice  porting.Notice
	porting *porting.Porting
}

// noticeSecrets are in the portings below, and in no message.
var noticeSecrets = []string{"5550123", "998877665544", "Jerry", "Seinfeld"}

// noticeCases returns every kind, turn and decline code, with all that is known and
// with nothing.
func noticeCases() []noticeCase {
	at := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	known := func(status porting.Status, carrier string) *porting.Porting {
		return &porting.Porting{
			Status: status, PhoneNumber: "+18605550123",
			AccountNumber: "998877665544", FirstName: "Jerry", LastName: "Seinfeld",
			DonorProvider: &porting.ServiceProvider{Name: carrier}, CreatedAt: "2026-11-20T09:00:00Z",
			LastRequestedAt: "2026-11-20T10:00:00Z", LastDeclinedAt: "2026-11-20T11:00:00Z",
		}
	}
	var cases []noticeCase
	add := func(name string, n porting.Notice, p *porting.Porting) {
		cases = append(cases, noticeCase{name, n, p}, noticeCase{name + ", nothing known", n,
			&porting.Porting{Status: p.Status, DeclinedCode: p.DeclinedCode}})
	}
	both := map[string][]porting.NoticeTurn{
		"requested": porting.NoticeTurns(), "completed": {porting.NoticeFirst}, "scheduled": {porting.NoticeFirst, porting.NoticeLast},
		"informationRequired": porting.NoticeTurns(), "declined": porting.NoticeTurns(),
	}
	for _, kind := range porting.NoticeKinds() {
		status := porting.Status(kind)
		if kind == porting.NoticeScheduled {
			status = porting.StatusRequested
		}
		step := porting.NoticeAction(porting.Decide(&porting.Porting{Status: status}, at).Step)
		for _, turn := range both[string(kind)] {
			n := porting.Notice{Kind: kind, Turn: turn, Status: status, At: at, Action: step}
			name := string(kind) + " " + string(turn)
			switch kind {
			case porting.NoticeDeclined:
				for _, code := range append(decline.Codes(), "somethingNew") {
					p := known(status, "AT&T Postpaid")
					p.DeclinedCode = code
					n.Action = porting.NoticeAction(decline.Lookup(code).Action)
					add(name+" "+code, n, p)
				}
			case porting.NoticeInformationRequired:
				for _, required := range [][]porting.Field{{"accountPin", "address"}, {"accountNumber"}, {"taxId"}} {
					p := known(status, "Verizon Postpaid")
					p.AccountNumber, p.Required = "", required
					add(fmt.Sprint(name, " ", required), n, p)
				}
			default:
				add(name, n, known(status, "T-Mobile"))
				british := known(status, "O2")
				british.PhoneNumber, british.ScheduledOn = "+447400123456", "2026-11-23"
				add(name+", in Great Britain", n, british)
				ends := *british
				ends.Behavior = porting.BehaviorCancelOnly
				add(name+", to end the plan only", n, &ends)
			}
		}
	}
	return cases
}

// sentences counts what ends in a mark with a space or nothing behind it.
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
			assert.LessOrEqual(t, count, 8, "%s\n%s", about, m.Text)
			assert.NotRegexp(t, `[{}\[\]|]|  |^\s|\s$|'|"`, all, about)
			for _, secret := range noticeSecrets {
				assert.NotContains(t, all, secret, about)
			}
			if strings.Contains(of.name, "nothing known") {
				assert.NotRegexp(t, `AT&T|Verizon|T-Mobile|O2|23|56`, all, about)
			}
		}
	}
}

func TestANoticeHasTheCarriersInstructions(t *testing.T) {
	at := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for _, carrier := range porting.Carriers() {
		for _, language := range messages.Languages() {
			c := messages.For(language)
			for _, field := range []porting.Field{"accountPin", "accountNumber"} {
				p := &porting.Porting{
					Status: "informationRequired", Required: []porting.Field{field},
					DonorProvider: &porting.ServiceProvider{Name: carrier.Name},
				}
				instructions := c.Carrier(carrier.ID).Pin
				if field == "accountNumber" {
					instructions = c.Carrier(carrier.ID).AccountNumber
				}
				n := porting.Notice{
					Kind: "informationRequired", Turn: "first", Status: p.Status, At: at, Action: "provideInformation",
				}
				text := c.Notice(n, p).Text
				assert.Contains(t, text, instructions, carrier.ID)
				count := len(sentence.FindAllString(text, -1))
				assert.LessOrEqual(t, count, 8, "%s\n%s", carrier.ID, text)
			}
			p := &porting.Porting{
				Status: "declined", DeclinedCode: "portingPhoneNumberPortProtected",
				DonorProvider: &porting.ServiceProvider{Name: carrier.Name},
			}
			n := porting.Notice{Kind: "declined", Turn: "first", Status: p.Status, At: at, Action: "contactCarrier"}
			assert.Contains(t, c.Notice(n, p).Text, c.Carrier(carrier.ID).PortLock, carrier.ID)
		}
	}
}

func TestANoticeOfWhatNobodyHasHeardOf(t *testing.T) {
	for _, language := range messages.Languages() {
		odd := porting.Notice{Kind: "constructor", Turn: "toString", Status: "x", Action: "y"}
		m := messages.For(language).Notice(odd, nil)
		assert.NotEmpty(t, m.Subject)
		assert.NotEmpty(t, m.Push)
		assert.NotEmpty(t, m.Text)
		assert.NotEmpty(t, m.Action.Label)
		assert.Equal(t, porting.StepUnknown, m.Action.Step)
		m = messages.For(language).Notice(porting.Notice{Kind: "declined", Turn: "toString", Action: "y"}, nil)
		assert.NotEmpty(t, m.Subject)
		assert.NotEmpty(t, m.Push)
	}
}

// A name that comes from the API may be anything.
func TestACarriersNameIsNoMarkup(t *testing.T) {
	n := porting.Notice{Kind: "requested", Turn: "first", Status: "requested", Action: "wait"}
	for _, name := range []string{"{digits}", "[ends] x", "<b>", "x\ny", strings.Repeat("x", 41)} {
		p := &porting.Porting{Status: "requested", DonorProvider: &porting.ServiceProvider{Name: name}}
		assert.NotContains(t, messages.For("en").Notice(n, p).Text, name)
	}
	p := &porting.Porting{Status: "requested", DonorProvider: &porting.ServiceProvider{Name: "A || B"}}
	assert.Contains(t, messages.For("en").Notice(n, p).Text, "A || B")
}

// What every notice reads like stands in testdata/notices-en.txt and
// testdata/notices-es.txt, for a person to proofread. Read the diff after
//
//	go test ./porting/messages -run TestNoticesToProofread -renew

func TestNoticesToProofread(t *testing.T) {
	for _, language := range messages.Languages() {
		var got strings.Builder
		for _, of := range noticeCases() {
			m := messages.For(language).Notice(of.notice, of.porting)
			fmt.Fprintf(&got, "## %s\n\nSubject: %s\nPush: %s\n\n%s\n\n( %s )\n\n\n",
				of.name, m.Subject, m.Push, m.Text, m.Action.Label)
		}
		file := "testdata/notices-" + language + ".txt"
		if *renew {
			require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.True(t, string(want) == got.String(),
			"%s has changed: go test ./porting/messages -run TestNoticesToProofread -renew", file)
	}
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
	for _, language := range messages.Languages() {
		for _, of := range noticeCases() {
			m := messages.For(language).Notice(of.notice, of.porting)
			cases = append(cases, shared{of.name, language, of.notice, of.porting, m})
		}
	}
	golden.Check(t, "testdata/notices.json", []string{"name", "language"}, "", cases)
}
