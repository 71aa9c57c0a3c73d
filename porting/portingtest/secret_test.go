package portingtest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The markers stand for secrets; an account number is echoed by the porting
// itself, but never by an error.
const (
	pinMarker     = "PINMARKER"
	billingMarker = "BILLINGMARKER"
	accountMarker = "ACCOUNTMARKER"
)

func TestPinsAreNeverAnswered(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	secrets := `"accountPin":"` + pinMarker + `","billingPin":"` + billingMarker + `"`
	answers := []string{}
	record := func(method, path, body string) {
		_, answer := a.do(method, path, body)
		answers = append(answers, answer)
	}
	withoutPin := strings.Replace(american, `"accountPin":"4711",`, "", 1)
	record("POST", portings, creation("+19595550105", withoutPin+","+secrets))
	p := a.get("prt_0000000000000001")
	path := portings + "/" + p.ID
	for range 2 {
		record("PATCH", path, "{"+secrets+"}")
		record("GET", path, "")
		record("GET", portings, "")
		record("POST", "/projects/dev/subscriptions", `{"porting":"`+p.ID+`"}`)
		record("GET", "/projects/dev/subscriptions/sub_0000000000000002", "")
		a.toOutcome()
		record("GET", path, "")
	}
	a.toOutcome()
	record("POST", path+"/cancel", "{"+secrets+"}")
	record("DELETE", path, "{"+secrets+"}")
	record("PATCH", path, "{"+secrets+"}")

	all := strings.Join(answers, "\n")
	assert.Contains(t, all, `"accountPinExists":true`)
	assert.Contains(t, all, `"billingPinExists":true`)
	assert.Contains(t, all, `"status":"completed"`, "the porting was played to its end")
	assert.NotContains(t, all, pinMarker)
	assert.NotContains(t, all, billingMarker)
}

func TestErrorsQuoteNoSecret(t *testing.T) {
	t.Parallel()
	for _, property := range []string{
		`"accountPin":"` + pinMarker + `"`,
		`"billingPin":"` + billingMarker + `"`,
		`"accountNumber":"` + accountMarker + `"`,
	} {
		secret := strings.Trim(strings.SplitAfter(property, ":")[1], `"`)
		for _, body := range []string{
			"{" + property + `,"unknown":1}`,
			"{" + property + `,"scheduledOn":"2026-06-10"}`,
			"{" + property + `,"provider":"p11"}`,
			"{" + property,
			"{" + strings.Replace(property, `:"`, `:["`, 1) + "]}",
			"{" + strings.Replace(property, `:"`, `:"\uZZ`, 1) + "}",
			"{" + property + strings.Repeat(" ", 1<<20) + "}",
		} {
			a := newAPI(t)
			p := a.started("+19595550100", "")
			status, answer := a.do("PATCH", portings+"/"+p.ID, body)
			assert.GreaterOrEqual(t, status, 400, body)
			assert.NotContains(t, answer, secret)
		}
	}
}

func TestBritishPinErrorsQuoteNoSecret(t *testing.T) {
	t.Parallel()
	for _, behavior := range []string{"portIn", "cancelOnly"} {
		status, answer := newAPI(t).do("POST", portings,
			creation("+447400123456", `"behavior":"`+behavior+`","accountPin":"`+pinMarker+`"`))
		assert.Equal(t, 422, status)
		assert.NotContains(t, answer, pinMarker)
	}
}
