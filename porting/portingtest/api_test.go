package portingtest_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// start is a Monday in British Summer Time.
var start = time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC)

// The fields that a porting of each country requires.
const (
	american = `"accountNumber":"123456789","accountPin":"4711","donorProvider":"svp_verizon",` +
		`"firstName":"Jerry","lastName":"Seinfeld","address":{"city":"New York City","country":"US",` +
		`"line1":"129 West 81st Street","line2":null,"postalCode":"10024","state":"NY"}`
	british = `"accountPin":"ABC123456"`
)

// api is a server under test, with the requests of a service.
type api struct {
	t      *testing.T
	clock  *portingtest.Clock
	server *portingtest.Server
}

func newAPI(t *testing.T) *api { return newAPIWith(t, portingtest.Options{}) }

func newAPIWith(t *testing.T, o portingtest.Options) *api {
	clock := portingtest.NewClock(start)
	o.Clock = clock.Now
	return &api{t: t, clock: clock, server: portingtest.NewWith(o)}
}

// do sends a request and returns the answer.
func (a *api) do(method, path, body string) (status int, answer string) {
	recorder := httptest.NewRecorder()
	a.server.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	return recorder.Code, recorder.Body.String()
}

// must sends a request that has to succeed, and decodes the answer.
func (a *api) must(into any, method, path, body string) {
	a.t.Helper()
	status, answer := a.do(method, path, body)
	require.Equal(a.t, http.StatusOK, status, answer)
	require.NoError(a.t, json.Unmarshal([]byte(answer), into))
}

func (a *api) porting(method, path, body string) *porting.Porting {
	a.t.Helper()
	p := new(porting.Porting)
	a.must(p, method, "/projects/dev/portings"+path, body)
	return p
}

// create creates a porting with more properties than it needs to have.
func (a *api) create(phoneNumber, more string) *porting.Porting {
	a.t.Helper()
	return a.porting("POST", "", creation(phoneNumber, more))
}

func creation(phoneNumber, more string) string {
	body := `{"phoneNumber":"` + phoneNumber + `","provider":"test","user":"usr_1"`
	if more != "" {
		body += "," + more
	}
	return body + "}"
}

func (a *api) get(id string) *porting.Porting {
	a.t.Helper()
	return a.porting("GET", "/"+id, "")
}

func (a *api) update(id, body string) *porting.Porting {
	a.t.Helper()
	return a.porting("PATCH", "/"+id, body)
}

type subscription struct {
	Object      string           `json:"object"`
	ID          string           `json:"id"`
	PhoneNumber *string          `json:"phoneNumber"`
	Porting     *porting.Porting `json:"porting"`
	Status      string           `json:"status"`
}

func (a *api) subscribe(id string) (s subscription) {
	a.t.Helper()
	a.must(&s, "POST", "/projects/dev/subscriptions", `{"porting":"`+id+`","plan":"pln_1"}`)
	return s
}

func (a *api) subscription(id string) (s subscription) {
	a.t.Helper()
	a.must(&s, "GET", "/projects/dev/subscriptions/"+id, "")
	return s
}

// started returns a porting that a subscription has just started.
func (a *api) started(phoneNumber, more string) *porting.Porting {
	a.t.Helper()
	p := a.create(phoneNumber, more)
	return a.subscribe(p.ID).Porting
}

// toOutcome lets a pending porting be requested and answered.
func (a *api) toOutcome() {
	a.clock.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
}

// failure is the API's error object.
type failure struct {
	Object  string `json:"object"`
	Type    string `json:"type"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Details []struct {
		Object     string  `json:"object"`
		Code       string  `json:"code"`
		Message    string  `json:"message"`
		Property   string  `json:"property"`
		Suggestion *string `json:"suggestion"`
	} `json:"details"`
}

// fails sends a request that has to fail with the status and the code.
func (a *api) fails(status int, code, method, path, body string) (f failure) {
	a.t.Helper()
	gotStatus, answer := a.do(method, path, body)
	require.Equal(a.t, status, gotStatus, answer)
	require.NoError(a.t, json.Unmarshal([]byte(answer), &f))
	require.Equal(a.t, "error", f.Object)
	require.Equal(a.t, code, f.Code)
	require.NotEmpty(a.t, f.Message)
	return f
}

// properties are the properties a failure names.
func (f failure) properties() []string {
	names := []string{}
	for _, d := range f.Details {
		names = append(names, d.Property)
	}
	return names
}
