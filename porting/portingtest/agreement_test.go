package portingtest_test

import (
	"encoding/json"
	"flag"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// A run has more steps than the 30 of rapid, since a porting takes many, and there are
// fewer than its 100 runs, so that the total number of steps is about the same.
func init() {
	setFlag("rapid.steps", "100")
	setFlag("rapid.checks", "20")
	setFlag("rapid.nofailfile", "true") // the seed says it
}

func setFlag(name, value string) {
	if err := flag.Set(name, value); err != nil {
		panic(err)
	}
}

var (
	steps = flag.Int64("steps", 20_000, "how many random steps TestAgreement takes at least")
	seed  = flag.Uint64("seed", 1, "which steps they are: the same ones for the same seed")
)

// wanted returns how many steps to take: fewer where each is slow.
func wanted() int64 {
	if raceEnabled || testing.Short() {
		return min(*steps, 2_000)
	}
	return *steps
}

// TestAgreement takes random steps at the API, and compares each answer with what portin
// said before: a request that portin allows succeeds, and one that it refuses is
// refused.
func TestAgreement(t *testing.T) {
	t.Parallel()
	var taken atomic.Int64
	seen := map[porting.Status]int{}
	for run := *seed; taken.Load() < wanted() && !t.Failed(); run++ {
		setFlag("rapid.seed", strconv.FormatUint(run, 10))
		rapid.Check(t, func(rt *rapid.T) {
			m := newMachine(t, rt, seen)
			step := func(act func(*rapid.T)) func(*rapid.T) {
				return func(rt *rapid.T) {
					m.T = rt
					act(rt) // what it skips is no step
					taken.Add(1)
				}
			}
			rt.Repeat(map[string]func(*rapid.T){
				"create":    step(m.create),
				"begin":     step(m.begin),
				"update":    step(m.update),
				"change":    step(m.change),
				"complete":  step(m.complete),
				"subscribe": step(m.subscribe),
				"portIn":    step(m.portIn),
				"end":       step(m.end),
				"cancel":    step(m.cancel),
				"delete":    step(m.delete),
				"consent":   step(m.consent),
				"wait":      step(m.wait),
				"":          m.invariants,
			})
			m.replay()
		})
	}
	t.Logf("%d steps saw %v", taken.Load(), seen)
	for _, status := range porting.Statuses()[1:] { // a draft has no event of having become one
		require.NotZero(t, seen[status], "no porting was ever %s", status)
	}
}

// machine is the API, and an app that uses it with the help of portin.
type machine struct {
	*rapid.T
	api   *api
	inbox *inbox
	open  []*porting.Porting     // those not resolved after the last step
	seen  map[porting.Status]int // how often portings came to each status, in all runs
}

func newMachine(t *testing.T, rt *rapid.T, seen map[porting.Status]int) *machine {
	m := &machine{T: rt, inbox: &inbox{}, seen: seen}
	m.api = newAPIWith(t, portingtest.Options{
		Events:    m.inbox.receive,
		Duplicate: 0.1,
		Reorder:   true,
		Plans:     map[string]string{"pln_test": "test", "pln_p11": "p11", "pln_p12": "p12"},
	})
	return m
}

// maxOpen is how many portings are under way at a time.
const maxOpen = 5

// fatalIf ends the run if portin and the API disagree.
func (m *machine) fatalIf(disagree bool, format string, arguments ...any) {
	m.Helper()
	if disagree {
		m.Fatalf(format, arguments...)
	}
}

func (m *machine) now() time.Time { return m.api.clock.Now() }

// do sends a request. It checks that a refusal is one of the API's own, with a code that
// portin explains.
func (m *machine) do(method, path, body string) (ok bool, f failure) {
	m.Helper()
	status, answer := m.api.do(method, path, body)
	if status < http.StatusBadRequest {
		return true, f
	}
	m.fatalIf(status >= http.StatusInternalServerError, "%s %s: %d", method, path, status)
	require.NoError(m, json.Unmarshal([]byte(answer), &f))
	e, err := porting.ParseAPIError([]byte(answer))
	require.NoError(m, err)
	m.fatalIf(f.Code != "" && !e.Known, "%s %s is refused with %s, which portin does not explain", method, path, f.Code)
	m.fatalIf(f.Type == "invalid" && len(f.Details) > 0 && len(e.Fields) == 0 && !namesNoField(f),
		"portin finds no field in %v", f.Details)
	return false, f
}

// porting draws one of the portings there are, rather one that is not resolved.
func (m *machine) porting() *porting.Porting {
	all := m.open
	if len(all) == 0 || rapid.IntRange(0, 9).Draw(m.T, "resolved, too") == 0 {
		all = m.portings("?limit=20")
	}
	if len(all) == 0 {
		m.Skip("no porting yet")
	}
	return all[rapid.IntRange(0, len(all)-1).Draw(m.T, "porting")]
}

// seldom draws whether to take a step that ends a porting early.
func (m *machine) seldom() bool { return rapid.IntRange(0, 7).Draw(m.T, "seldom") == 0 }

// namesNoField reports whether none of the properties is a field of a porting.
func namesNoField(f failure) bool {
	return !slices.ContainsFunc(f.properties(), func(name string) bool {
		return slices.Contains(porting.Fields(), porting.Field(name))
	})
}

// openOnly is the filter of portings that are not resolved.
const openOnly = "?limit=200&status=draft&status=initiated&status=informationRequired&status=pending&status=requested" +
	"&status=declined"

// portings returns the portings that the filter leaves, the newest first.
func (m *machine) portings(filter string) []*porting.Porting {
	var l list[*porting.Porting]
	_, answer := m.api.do("GET", portings+filter, "")
	require.NoError(m, json.Unmarshal([]byte(answer), &l))
	return l.Items
}

// Numbers that take every course, in every market there are rules for.
var numbers = []string{
	"+19595550100", "+19595550101", "+19595550102", "+19595550104", "+19595550110", "+19595550118",
	"+19075550103", "+19075550110", "+19075550112", "+19075550120", "+19075550121",
	"+447700900100", "+447700900101", "+447400123456", "+447797123456", "+447624123456",
	"+353851234567", "+14165550123", "+17875550123", "+19591234567", "+19595550107", "+19595550115",
}

// Numbers at the limits of E.164, and some that are in no numbering plan: their calling
// codes alone say that they are not of Great Britain.
var elsewhere = []string{
	"+4930123456789012", "+49301234567890123", "+4915123456789012", "+491512345678901", "+490101", "+4912345",
	"+70000000000", "+5990000000", "+2620000000", "+393", "+80012345678", "+8810000000", "+979000000000", "+888123456",
	"+6830000", "+2902", "+440000000000", "+448001111", "+441534000000",
}

// values are texts that people and apps submit for each field, right and wrong.
var values = map[string][]string{
	"phoneNumber": append([]string{
		`"(860) 555-0123"`, `"+44 7400 123456"`, `"555-0123"`, `"+1234567890123456"`, `"+123456789012345"`, `"+99912345"`,
		`""`, `null`, `19595550100`,
	}, append(quoted(numbers), quoted(elsewhere)...)...),
	"provider":      {`"test"`, `"test"`, `"t11"`, `"p11"`, `"p12"`, `"t12"`, `"p99"`, `""`, `null`},
	"user":          {`"usr_1"`, `"usr_2"`, `""`, `null`},
	"accountNumber": {`"123456789"`, `" 123-456 789 "`, `"A1"`, `"1"`, `""`, `null`, `123456789`},
	"accountPin": {
		`"4711"`, `"47-11"`, `"12"`, `"ABC123456"`, `"abc 123 456"`, `"123456ABC"`, `""`, `null`, `4711`,
	},
	"billingPin":            {`"0815"`, `""`, `null`},
	"accountType":           {`"postpaidSingle"`, `"postpaidDouble"`, `""`, `null`},
	"birthday":              {`"1954-04-29"`, `"2099-01-01"`, `"29/04/1954"`, `"1954-02-30"`, `""`, `null`},
	"firstName":             {`"Jerry"`, `" Jerry  S. "`, `""`, `null`, `true`},
	"lastName":              {`"Seinfeld"`, `"O'Neill"`, `""`, `null`},
	"donorProvider":         {`"svp_verizon"`, `"svp_ee"`, `"svp_test_us"`, `"svp_none"`, `""`, `null`},
	"donorProviderApproval": {`true`, `false`, `null`, `"true"`},
	"behavior":              {`"portIn"`, `"portIn"`, `"cancelOnly"`, `"move"`, `""`, `null`},
	"scheduledOn": {
		`"2026-06-02"`, `"2026-06-13"`, `"2026-08-31"`, `"2026-12-25"`, `"2027-01-01"`, `"2026-05-01"`, `"2026-06-31"`,
		`""`, `null`,
	},
	"address": {
		`{"line1":"129 West 81st Street","city":"New York City","state":"NY","postalCode":"10024","country":"US"}`,
		`{"line1":"1 Main St","line2":"Apt 2","city":"Anchorage","state":"alaska","postalCode":"99501-1234","country":"us"}`,
		`{"line1":"1 High Street","city":"London","postalCode":"sw1a1aa","country":"GB"}`,
		`{"line1":"1 High Street"}`, `{"line1":"","city":"","postalCode":"","country":"XX"}`, `{}`, `null`, `"here"`,
		`{"line1":"1 Main Street","city":"Anchorage","state":"AK","postalCode":"99501","country":"US","zip":"1"}`,
	},
	"colour": {`"blue"`, `null`},
}

// A field without values of its own gets those of any text.
func init() {
	for _, field := range porting.Fields() {
		name := string(field)
		if _, found := values[name]; !found && !strings.Contains(name, ".") {
			values[name] = []string{`"any"`, `" any "`, `""`, `null`, `1`}
		}
	}
}

func quoted(texts []string) []string {
	all := []string{}
	for _, text := range texts {
		all = append(all, `"`+text+`"`)
	}
	return all
}

// input draws an input: some fields, each with a right or a wrong value.
func (m *machine) input(always ...string) string {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	chosen := rapid.SliceOfNDistinct(rapid.SampledFrom(names), 0, 4, rapid.ID).Draw(m.T, "fields")
	if rapid.Bool().Draw(m.T, "everything") {
		chosen = append(chosen, "accountNumber", "accountPin", "address", "billingPin", "donorProvider",
			"donorProviderApproval", "firstName", "lastName")
	}
	chosen = append(chosen, always...)
	slices.Sort(chosen)
	members := []string{}
	for _, name := range slices.Compact(chosen) {
		// The first value is right, so that portings get somewhere.
		choice := rapid.OneOf(rapid.Just(values[name][0]), rapid.SampledFrom(values[name])).Draw(m.T, name)
		if name == "phoneNumber" {
			choice = rapid.SampledFrom(values[name]).Draw(m.T, name)
		}
		members = append(members, `"`+name+`":`+choice)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// situational are the codes that portin cannot foresee, because they depend on what the
// server knows about the number, the network, the user or other portings.
var situational = []string{
	"portingNotSupported", "portingPhoneNumberBlocked", "portingUserAddressRequired", "portingAlreadyExists",
	"portingProviderNotFound", "portingConflictsWithPortOut", "portingPerUserLimitExceeded",
}

// refused reports whether the API has the same error as portin. Portin's other errors
// are about values that a carrier would decline.
func refused(i porting.Issue) bool {
	if i.Severity != porting.SeverityError {
		return false
	}
	if i.Field == porting.FieldDonorProviderApproval && i.Code == porting.CodeRequired {
		return false // false is an answer, too, and the porting goes on requiring it
	}
	switch i.Code {
	case porting.CodeRequired, porting.CodeType, porting.CodeUnknownField, porting.CodeLocked, porting.CodeNotAllowed,
		porting.CodeNotSupported, porting.CodeNotADate, porting.CodeNotInFuture, porting.CodeUnknownProvider,
		porting.CodeRecipientNotSupported, porting.CodeResolved:
		return true
	}
	return false
}

// isNull reports whether the input has null for a field that may be null when a
// porting is created. To portin that is a field left empty.
func isNull(method, input string, field porting.Field) bool {
	switch field {
	case porting.FieldPhoneNumber, porting.FieldProvider, porting.FieldUser:
		return false
	}
	return method == "POST" && strings.Contains(input, `"`+string(field)+`":null`)
}

func (m *machine) parse(document string) porting.Input {
	var in porting.Input
	require.NoError(m, json.Unmarshal([]byte(document), &in))
	return in
}

func (m *machine) context() porting.Context {
	return porting.Context{Now: m.now(), Providers: portingtest.Providers()}
}

// compare compares the answer to a request with the body that portin made from the
// input.
func (m *machine) compare(r porting.Request, method, path, input string) (sent bool) {
	m.Helper()
	body, err := json.Marshal(r.Body)
	require.NoError(m, err)
	if r.OK() {
		ok, f := m.do(method, path, string(body))
		m.fatalIf(!ok && !slices.Contains(situational, f.Code),
			"%s\n%s\nportin allows %s\nof %s,\nthe API answers %s %v", method, path, body, input, f.Code, f.Details)
		return ok
	}
	isRefused := func(i porting.Issue) bool { return refused(i) && !isNull(method, input, i.Field) }
	if slices.ContainsFunc(r.Issues, isRefused) {
		ok, _ := m.do(method, path, input)
		m.fatalIf(ok, "%s\n%s\nportin refuses %s\nfor %v", method, path, input, r.Issues)
	}
	return false
}

func (m *machine) create(*rapid.T) {
	if len(m.open) >= maxOpen {
		m.Skip("enough of them")
	}
	input := m.input("phoneNumber", "provider", "user")
	c := m.context()
	c.Required = []porting.Field{porting.FieldPhoneNumber, porting.FieldProvider, porting.FieldUser}
	m.compare(porting.PrepareCreate(m.parse(input), c), "POST", portings, input)
}

// begin creates a porting that is right, and starts it in a subscription.
func (m *machine) begin(*rapid.T) {
	if len(m.open) >= maxOpen {
		m.Skip("enough of them")
	}
	provider := rapid.SampledFrom([]string{"test", "p11", "p12"}).Draw(m.T, "provider")
	number := rapid.SampledFrom(numbers).Draw(m.T, "number")
	body := `{"phoneNumber":"` + number + `","provider":"` + provider + `","user":"usr_1"}`
	_, answer := m.api.do("POST", portings, body)
	var p porting.Porting
	if json.Unmarshal([]byte(answer), &p) != nil || p.ID == "" {
		m.Skip("refused, as create may see")
	}
	ok, f := m.do("POST", subscriptions, `{"porting":"`+p.ID+`"}`)
	m.mayStart(&p, ok, f)
}

func (m *machine) update(*rapid.T) {
	p := m.porting()
	input := m.input()
	in := m.parse(input)
	r := porting.PrepareUpdate(p, in, m.context())
	path := portings + "/" + p.ID
	m.fatalIf(r.OK() && !updatable(p), "portin allows an update in %s", p.Status)
	if m.compare(r, "PATCH", path, input) {
		after := m.api.get(p.ID)
		m.fatalIf(slices.Equal(after.Required, p.Required) && !slices.Equal(r.Missing, porting.Missing(after)),
			"missing after %s: portin %v, the API %v", input, r.Missing, porting.Missing(after))
	}
}

// complete sends right values for all missing fields.
func (m *machine) complete(*rapid.T) {
	p := m.porting()
	members := []string{}
	for _, field := range porting.Missing(p) {
		members = append(members, `"`+string(field)+`":`+rightValue(p, field, m.now()))
	}
	body := "{" + strings.Join(members, ",") + "}"
	ok, f := m.do("PATCH", portings+"/"+p.ID, body)
	m.fatalIf(ok != updatable(p) && !slices.Contains(situational, f.Code),
		"%s in %s: %s %v", body, p.Status, f.Code, f.Details)
	m.fatalIf(ok && len(porting.Missing(m.api.get(p.ID))) > 0, "something is missing after %s", body)
}

// updatable reports whether "Portings API" allows an update in a status.
func updatable(p *porting.Porting) bool {
	return !p.Status.Resolved() && p.Status != porting.StatusRequested
}

// change sends one right value for one field, and compares the answer with the fields
// that Decide says can be changed.
func (m *machine) change(*rapid.T) {
	p := m.porting()
	field := rapid.SampledFrom(porting.Fields()).Draw(m.T, "field")
	if strings.Contains(string(field), ".") {
		m.Skip("a member of the address")
	}
	value := rightValue(p, field, m.now())
	editable := slices.Contains(porting.Decide(p, m.now()).Editable, field)
	ok, f := m.do("PATCH", portings+"/"+p.ID, `{"`+string(field)+`":`+value+`}`)
	m.fatalIf(ok != editable && !slices.Contains(situational, f.Code),
		"%s in %s: portin %v, the API %v %s %v", field, p.Status, editable, ok, f.Code, f.Details)
}

// rightValue returns a value of the field that is right for the porting.
func rightValue(p *porting.Porting, field porting.Field, now time.Time) string {
	british := p.RecipientProvider.Country == "GB"
	switch field {
	case porting.FieldPhoneNumber:
		return `"` + p.PhoneNumber + `"`
	case porting.FieldProvider:
		return `"` + p.Provider + `"`
	case porting.FieldScheduledOn:
		return `"` + now.AddDate(0, 0, 7).Format(time.DateOnly) + `"`
	case porting.FieldAccountPin:
		if p.Behavior == porting.BehaviorCancelOnly {
			return `"123456ABC"`
		}
		return `"ABC123456"`
	case porting.FieldDonorProvider:
		if british {
			return `"svp_ee"`
		}
	}
	return values[string(field)][0]
}

func (m *machine) subscribe(*rapid.T) {
	p := m.porting()
	plan := rapid.SampledFrom([]string{"pln_test", "pln_p11", "pln_other", "pln_other"}).Draw(m.T, "plan")
	ok, f := m.do("POST", subscriptions, `{"porting":"`+p.ID+`","plan":"`+plan+`"}`)
	m.mayStart(p, ok, f)
}

// mayStart holds the answer to a subscription's taking a porting to the step
// that portin names.
func (m *machine) mayStart(p *porting.Porting, ok bool, f failure) {
	m.Helper()
	draft := porting.Decide(p, m.now()).Step == porting.StepCreateSubscription
	m.fatalIf(ok && !draft, "a subscription takes a porting in %s", p.Status)
	inTheWay := f.Code == "portingAlreadyExists" || f.Code == "portingProviderMismatch" ||
		strings.HasPrefix(f.Code, "subscriptionPorting")
	m.fatalIf(!ok && draft && !inTheWay, "a subscription does not take a draft: %s", f.Code)
}

func (m *machine) portIn(*rapid.T) {
	p := m.porting()
	var s subscription
	_, answer := m.api.do("POST", subscriptions, `{"plan":"pln_other"}`)
	require.NoError(m, json.Unmarshal([]byte(answer), &s))
	ok, f := m.do("POST", subscriptions+"/"+s.ID+"/portIn", `{"porting":"`+p.ID+`"}`)
	m.mayStart(p, ok, f)
	if !ok {
		return
	}
	ok, f = m.do("POST", subscriptions+"/"+s.ID+"/portIn", `{"porting":"`+p.ID+`"}`)
	m.fatalIf(ok || f.Code != "subscriptionPortingAlreadyOpen", "a second porting: %v %s", ok, f.Code)
}

func (m *machine) end(*rapid.T) {
	p := m.porting()
	if p.Subscription == "" {
		m.Skip("no subscription")
	}
	if !m.seldom() {
		m.Skip("later")
	}
	if ok, _ := m.do("POST", subscriptions+"/"+p.Subscription+"/end", ""); ok {
		m.fatalIf(!m.api.get(p.ID).Status.Resolved(), "its subscription has ended")
	}
}

func (m *machine) cancel(*rapid.T) {
	p := m.porting()
	allowed := porting.Cancelability(p, m.now()).Allowed
	if allowed && !m.seldom() {
		m.Skip("later")
	}
	ok, f := m.do("POST", portings+"/"+p.ID+"/cancel", "")
	m.fatalIf(ok != allowed, "cancel in %s: portin %v, the API %v %s", p.Status, allowed, ok, f.Code)
}

func (m *machine) delete(*rapid.T) {
	p := m.porting()
	if p.Status == porting.StatusDraft && !m.seldom() {
		m.Skip("later")
	}
	ok, f := m.do("DELETE", portings+"/"+p.ID, "")
	m.fatalIf(ok != (p.Status == porting.StatusDraft), "delete in %s: %v %s", p.Status, ok, f.Code)
}

func (m *machine) consent(*rapid.T) {
	p := m.porting()
	answer, after := m.api.server.Deny, []porting.Status{porting.StatusFailed}
	if rapid.Bool().Draw(m.T, "approve") {
		answer, after = m.api.server.Approve, []porting.Status{porting.StatusPending, porting.StatusInformationRequired}
	}
	err := answer(p.ID)
	waits := porting.Decide(p, m.now()).Step == porting.StepAwaitConsent
	m.fatalIf((err == nil) != waits, "consent in %s: %v", p.Status, err)
	m.fatalIf(waits && !slices.Contains(after, m.api.get(p.ID).Status), "consent leads to %s", m.api.get(p.ID).Status)
}

func (m *machine) wait(*rapid.T) {
	m.api.clock.Advance(rapid.SampledFrom([]time.Duration{
		time.Millisecond, time.Second, time.Second, 4 * time.Second, 5 * time.Second, 5 * time.Second, time.Minute,
		time.Hour, 5 * time.Hour, day, 3 * day, 20 * day, 51 * day,
	}).Draw(m.T, "wait"))
	m.api.server.Tick()
}

// invariants hold after every step.
func (m *machine) invariants(rt *rapid.T) {
	m.T = rt
	now := m.now()
	m.open = m.portings(openOnly)
	for _, p := range m.open {
		d := porting.Decide(p, now)
		m.fatalIf(!d.StatusKnown, "the status %s is unknown", p.Status)
		switch p.Status {
		case porting.StatusInformationRequired:
			m.fatalIf(len(d.Missing) == 0, "the API requires something, portin misses nothing")
		case porting.StatusPending, porting.StatusRequested:
			m.fatalIf(len(d.Missing) > 0, "the API has everything, portin misses %v", d.Missing)
		}
		m.fatalIf(d.Expires != nil && !d.Expires.Latest.After(now), "it has expired by %v, says portin", d.Expires)
	}
}

// replay compares the portings with the events, and each change of status with the
// statuses that portin says may come next.
func (m *machine) replay() {
	events := m.inbox.all()
	require.Equal(m, m.api.everyPorting(), replay(m.api.t, events))
	for _, e := range events {
		raw, changed := e.PreviousData["status"]
		if !changed {
			continue
		}
		var from porting.Status
		require.NoError(m, json.Unmarshal(raw, &from))
		p, err := porting.Parse(e.Data)
		require.NoError(m, err)
		next := append(porting.Next(from, false), porting.Next(from, true)...)
		// A subscription that ends cancels its porting in any status.
		m.seen[p.Status]++
		m.fatalIf(p.Status != porting.StatusCanceled && !slices.Contains(next, p.Status), "%s to %s", from, p.Status)
	}
}
