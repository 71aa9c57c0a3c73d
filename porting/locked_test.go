package porting_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// A field that is required but cannot be changed any more is not asked for.
func TestWhatTheStatusLocksIsNotCollected(t *testing.T) {
	for _, status := range porting.Statuses() {
		for _, number := range []string{"+18605550123", "+447400123456"} {
			for _, field := range porting.Fields() {
				p := &porting.Porting{Status: status, PhoneNumber: number, Required: []porting.Field{field}}
				if field == porting.FieldPhoneNumber {
					p.PhoneNumber = ""
				}
				d := porting.Decide(p, noon)
				asked := whole(field)
				for _, collected := range d.Collect {
					assert.Contains(t, d.Editable, whole(collected), "%s %s", status, field)
				}
				if d.Decline != nil && len(d.Missing) > 0 {
					assert.NotEqual(
						t,
						slices.Contains(d.Editable, asked),
						slices.Contains(d.Decline.Locked, field),
						"%s %s",
						status,
						field,
					)
				}
			}
		}
	}
}

// whole returns the field that an update carries: of a member, the address.
func whole(field porting.Field) porting.Field {
	if strings.HasPrefix(string(field), "address.") {
		return porting.FieldAddress
	}
	return field
}

func TestARequiredFieldThatIsLockedIsSaidToBe(t *testing.T) {
	const declined = `{"status":"declined","phoneNumber":"+18605550123","required":["accountPin","user"]}`
	required := porting.Context{Required: []porting.Field{"accountPin", "user"}}
	got := prepareUpdate(t, declined, `{}`, required)
	assert.Equal(t, []string{"accountPin required", "user locked status=declined"}, lines(got.Issues))
}

// An update sends only fields that Decide says are editable.
func TestAnUpdateSendsWhatIsEditable(t *testing.T) {
	for _, status := range porting.Statuses() {
		for _, number := range []string{"", "+18605550123", "+447400123456", "+353871234567", "+999"} {
			p := &porting.Porting{Status: status, PhoneNumber: number, ScheduledOn: "2026-03-01"}
			editable := porting.Decide(p, noon).Editable
			for _, value := range []string{`null`, `"2026-12-31"`} {
				got := porting.PrepareUpdate(p, input(t, `{"scheduledOn":`+value+`}`), porting.Context{Now: noon})
				sent := text(t, got.Body) != `{}`
				assert.Equal(t, slices.Contains(editable, porting.FieldScheduledOn), sent, "%s %q %s", status, number, value)
				assert.Equal(t, sent, got.OK(), "%s %q %s", status, number, value)
			}
		}
	}
}

// The number that a draft gets decides which rules hold.
func TestANewNumberOfADraftDecidesItsMarket(t *testing.T) {
	const (
		american = `{"status":"draft","phoneNumber":"+18605550123","accountNumber":"a/1"`
		british  = `{"status":"draft","phoneNumber":"+447400123456","accountNumber":"a/1"`
	)
	at := porting.Context{Now: noon}
	for _, c := range []struct{ porting, input, body, issues string }{
		{british + `}`, `{"phoneNumber":"+18602350142","accountNumber":"12345","accountPin":"1234"}`,
			`{"accountNumber":"12345","accountPin":"1234","phoneNumber":"+18602350142"}`, ""},
		{british + `}`, `{"phoneNumber":"+18602350142","accountPin":"1234"}`,
			`{"accountPin":"1234","phoneNumber":"+18602350142"}`, "accountNumber format, accountNumber ~unusualLength"},
		{british + `}`, `{"phoneNumber":"+18602350142","accountNumber":"12345","accountPin":"ABC123456"}`,
			`{"accountNumber":"12345","accountPin":"ABC123456","phoneNumber":"+18602350142"}`, "accountPin ~letters"},
		{american + `}`, `{"phoneNumber":"+447400123456","accountPin":"1234"}`,
			`{"phoneNumber":"+447400123456"}`, "accountPin format kind=PAC"},
		{american + `}`, `{"phoneNumber":"+447400123456","accountPin":"abc123456","scheduledOn":"2026-02-16"}`,
			`{"accountPin":"ABC123456","phoneNumber":"+447400123456","scheduledOn":"2026-02-16"}`, ""},
		{american + `}`, `{"phoneNumber":"+447400123456","behavior":"cancelOnly","accountPin":"123456abc"}`,
			`{"accountPin":"123456ABC","phoneNumber":"+447400123456","behavior":"cancelOnly"}`, ""},
		{british + `,"behavior":"cancelOnly","scheduledOn":"2026-02-16"}`, `{"phoneNumber":"+18602350142","accountNumber":"12345"}`,
			`{"accountNumber":"12345","phoneNumber":"+18602350142"}`, "behavior notAllowed, scheduledOn notSupported"},
		{british + `,"behavior":"cancelOnly","scheduledOn":"2026-02-16"}`,
			`{"phoneNumber":"+18602350142","accountNumber":"12345","behavior":"portIn","scheduledOn":null}`,
			`{"accountNumber":"12345","phoneNumber":"+18602350142","behavior":"portIn","scheduledOn":null}`, ""},
		{british + `}`, `{"phoneNumber":"07400 123457"}`, `{"phoneNumber":"+447400123457"}`, ""},
		{british + `}`, `{"phoneNumber":"x","accountPin":"1234"}`, `{}`, "accountPin format kind=PAC, phoneNumber notANumber"},
	} {
		got := prepareUpdate(t, c.porting, c.input, at)
		assert.Equal(t, c.body, text(t, got.Body), c.input)
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c.input)
	}
	declined := `{"status":"declined","phoneNumber":"+447400123456"}`
	got := prepareUpdate(t, declined, `{"phoneNumber":"+18602350142","accountPin":"1234"}`, at)
	assert.Equal(
		t,
		"accountPin format kind=PAC, phoneNumber locked status=declined",
		strings.Join(lines(got.Issues), ", "),
		"no draft",
	)
}

// In the status declined, the API wants an update even if it changes nothing. In a
// status that is final or with the carrier, it refuses one.
func TestAnEmptyUpdateIsRefusedWhereTheAPIDoes(t *testing.T) {
	for _, status := range porting.Statuses() {
		p := &porting.Porting{Status: status, PhoneNumber: "+18605550123"}
		issues := porting.PrepareUpdate(p, porting.Input{}, porting.Context{}).Issues
		switch {
		case status.Resolved():
			require.Len(t, issues, 1, status)
			assert.Equal(t, porting.CodeResolved, issues[0].Code)
			assert.Empty(t, issues[0].Field)
			assert.Equal(t, porting.SeverityError, issues[0].Severity)
		case status == porting.StatusRequested:
			require.Len(t, issues, 1, status)
			assert.Equal(t, porting.CodeLocked, issues[0].Code)
			assert.Empty(t, issues[0].Field)
		default:
			assert.Empty(t, issues, status)
		}
	}
}
