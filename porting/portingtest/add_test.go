package portingtest_test

import (
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// A porting that was added behaves as one that came into its status by itself.
func TestAdd(t *testing.T) {
	t.Parallel()
	for _, status := range porting.Statuses() {
		t.Run(string(status), func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			added, err := a.server.Add("dev", porting.Porting{Status: status})
			require.NoError(t, err)
			assert.Equal(t, status, added.Status)
			assert.Equal(t, &added, a.get(added.ID))
			d := porting.Decide(&added, start)
			switch {
			case status == porting.StatusDraft:
				assert.Empty(t, added.Subscription)
			case status == porting.StatusInformationRequired:
				assert.NotEmpty(t, d.Missing)
			case status != porting.StatusInitiated && status != porting.StatusFailed:
				assert.Empty(t, d.Missing)
			}
			if added.Subscription != "" {
				assert.Equal(t, &added, a.subscription(added.Subscription).Porting)
			}
			if status == porting.StatusDeclined {
				assert.Equal(t, "portingDeclined", added.DeclinedCode)
				assert.Equal(t, 1, added.DeclinedAttempts)
				assert.NotEmpty(t, added.LastDeclinedAt)
				a.update(added.ID, `{}`)
			}
			switch status {
			case porting.StatusPending, porting.StatusRequested, porting.StatusDeclined:
				a.toOutcome()
				assert.Equal(t, porting.StatusCompleted, a.get(added.ID).Status)
			}
		})
	}
}

func TestAddKeepsWhatIsGiven(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	given := porting.Porting{
		Status: porting.StatusDeclined, PhoneNumber: "+447700900100", DeclinedCode: "portingAccountPinRequiredOrInvalid",
		DeclinedAttempts: 3, DeclinedMessage: "No.", LastDeclinedAt: "2026-05-01T09:00:00Z",
		LastRequestedAt: "2026-04-30T09:00:00Z", CreatedAt: "2026-04-01T09:00:00Z", ScheduledOn: "2026-07-01",
		FirstName: "Elaine", User: "usr_9", Required: []porting.Field{porting.FieldAccountPin},
		DonorProvider: &porting.ServiceProvider{ID: "svp_ee"},
	}
	added, err := a.server.Add("dev", given)
	require.NoError(t, err)
	assert.Equal(t, "EE", added.DonorProvider.Name)
	assert.Equal(t, "t12", added.Provider)
	g, got := reflect.ValueOf(given), reflect.ValueOf(added)
	for i := range g.NumField() {
		name := g.Type().Field(i).Name
		if name != "DonorProvider" && g.Type().Field(i).IsExported() && !g.Field(i).IsZero() {
			assert.Equal(t, g.Field(i).Interface(), got.Field(i).Interface(), name)
		}
	}
}

func TestAddRefuses(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	_, err := a.server.Add("dev", porting.Porting{Status: "lost"})
	require.ErrorIs(t, err, portingtest.ErrUnknownStatus)
	_, err = a.server.Add("dev", porting.Porting{PhoneNumber: "5550100"})
	require.ErrorIs(t, err, portingtest.ErrNumber)
	taken := porting.Porting{PhoneNumber: "+19595550100", Status: porting.StatusPending}
	_, err = a.server.Add("dev", taken)
	require.NoError(t, err)
	_, err = a.server.Add("dev", taken)
	require.ErrorIs(t, err, portingtest.ErrNumber)
	numbers := map[string]bool{}
	for range 100 {
		p, err := a.server.Add("dev", porting.Porting{Status: porting.StatusPending})
		require.NoError(t, err)
		numbers[p.PhoneNumber] = true
	}
	assert.Len(t, numbers, 100, "each has a number of its own")
}

// Each property of a porting that is a text is kept by an update.
func TestEveryTextIsKept(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.porting("POST", "", `{"phoneNumber":"+447700900100","provider":"t12","user":"usr_1"}`)
	kept := 0
	for name, texts := range values {
		member := reflect.ValueOf(p).Elem().FieldByNameFunc(func(field string) bool { return strings.EqualFold(field, name) })
		if member.Kind() == reflect.String && name != "user" && name != "provider" {
			value := map[string]string{"phoneNumber": `"+447700900101"`}[name]
			if value == "" {
				value = texts[0]
			}
			status, answer := a.do("PATCH", portings+"/"+p.ID, `{"`+name+`":`+value+`}`)
			require.Equal(t, http.StatusOK, status, answer)
			assert.Contains(t, answer, `"`+name+`":`+value, "textMember in attempt.go lacks %s", name)
			kept++
		}
	}
	assert.Positive(t, kept)
}

func TestOwnProviders(t *testing.T) {
	t.Parallel()
	own := []porting.ServiceProvider{
		{Object: "serviceProvider", ID: "svp_own", Name: "Own", Country: "US", RecipientProviders: []string{"test"}},
	}
	a := newAPIWith(t, portingtest.Options{Providers: own})
	status, answer := a.do("GET", "/serviceProviders", "")
	assert.Equal(t, http.StatusOK, status)
	assert.Contains(t, answer, "svp_own")
	assert.NotContains(t, answer, "svp_verizon")
	p := a.create("+19595550100", `"donorProvider":"svp_own"`)
	assert.Equal(t, "Own", p.DonorProvider.Name)
	assert.Equal(t, "svp_test_us", p.RecipientProvider.ID, "networks have their own providers still")
	_, err := a.server.Add("dev", porting.Porting{Status: porting.StatusPending})
	require.NoError(t, err)
}
