package portingtest_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

// Parts that requests are put together from.
var (
	someMethods  = []string{"GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS", "", "get"}
	someSegments = []string{
		"projects", "dev", "portings", "prt_0000000000000001", "prt_0000000000000002", "cancel", "search", "subscriptions",
		"sub_0000000000000003", "portIn", "end", "users", "usr_1", "addresses", "serviceProviders", "svp_ee",
		"", ".", "..", "%2e%2e", "%2F", "%00", "\u00e9", "a b", strings.Repeat("x", 300),
	}
	somePaths = []string{
		"/projects/dev/portings", "/projects/dev/portings/prt_0000000000000001", "/projects/dev/subscriptions",
		"/projects/dev/portings/prt_0000000000000001/cancel", "/projects/dev/portings/search",
		"/projects/dev/subscriptions/sub_0000000000000003/portIn", "/projects/dev/users/usr_1/addresses", "/serviceProviders",
	}
	someQueries = []string{
		"", "", "", "limit=1", "limit=-1", "limit=201", "limit=9999999999999999999", "limit=",
		"status=draft", "status[]=draft", "status=x", "after=prt_0000000000000001", "before=prt_0000000000000001", "after=x",
		"user=usr_1", "a=b", "%zz", ";",
		"limit=1&limit=1", "limit=0",
	}
	someHeaders = []string{
		"", "Idempotency-Key: a", "Idempotency-Key: b", "Idempotency-Key: " + strings.Repeat("k", 300),
		"Authorization: Bearer x", "Content-Type: text/plain",
	}
	someJSON = []string{
		"null", "true", "0", "-1e999", `""`, `"x"`, "[]", "{}", `"+19595550100"`, `"test"`, `"usr_1"`, `"` + fuzzedPin + `"`,
		`"2026-06-10"`, `"portIn"`, `"svp_verizon"`, `{"line1":"x"}`, `[{"a":[[[]]]}]`, "\"\\ud800\"", "\"\xff\"", `"\u0000"`,
	}
	someTexts = []string{
		"", "{", "}", "[", "{}{}", "nul", "\xef\xbb\xbf{}", `{"a":1,"a":2}`, strings.Repeat("[", 20_000),
		`{"accountPin":"` + fuzzedPin + `"`, "\x00", `{"":{}}`,
	}
)

const fuzzedPin = "SECRET7391842"

// oddRequests are random requests, most of them wrong in some way.
type oddRequests struct {
	random *rand.Rand
	names  []string // of properties
}

func newOddRequests(random *rand.Rand) *oddRequests {
	return &oddRequests{random, slices.Sorted(maps.Keys(values))}
}

func (o *oddRequests) pick(from []string) string { return from[o.random.IntN(len(from))] }

// object returns a body that is JSON.
func (o *oddRequests) object() string {
	members := []string{}
	for range o.random.IntN(6) {
		members = append(members, `"`+o.pick(o.names)+`":`+o.pick(someJSON))
	}
	return "{" + strings.Join(members, ",") + "}"
}

// next returns a request. A header is "Name: value".
func (o *oddRequests) next() (method, target, body string, headers []string) {
	path := o.pick(somePaths)
	if o.random.IntN(2) == 0 {
		path = ""
		for range o.random.IntN(7) {
			path += "/" + o.pick(someSegments)
		}
	}
	switch body = o.object(); o.random.IntN(6) {
	case 0:
		body = o.pick(someTexts)
	case 1:
		body = creation("+19595550100", american)
	case 2:
		body = `{"porting":"prt_0000000000000001"}`
	}
	if header := o.pick(someHeaders); header != "" {
		headers = []string{header}
	}
	if query := o.pick(someQueries); query != "" {
		path += "?" + query
	}
	return o.pick(someMethods), path, body, headers
}

// TestOddRequests sends requests of every kind of wrongness. Each is answered,
// with the API's own error or with success, and never with a PIN.
func TestOddRequests(t *testing.T) {
	t.Parallel()
	requests := 100_000
	if raceEnabled || testing.Short() {
		requests = 5_000
	}
	random := rand.New(rand.NewPCG(5, 6))
	odd := newOddRequests(random)
	var a *api
	for i := range requests {
		if i%1_000 == 0 { // so that there is always something to spoil
			a = newAPIWith(t, portingtest.Options{DraftsPerUser: 50})
			a.started("+19595550100", american)
		}
		method, target, body, headers := odd.next()
		path, query, _ := strings.Cut(target, "?")
		request := httptest.NewRequest("GET", "/", strings.NewReader(body))
		request.Method = method
		request.URL = &url.URL{Path: path, RawQuery: query}
		if unescaped, err := url.PathUnescape(path); err == nil {
			request.URL = &url.URL{Path: unescaped, RawPath: path, RawQuery: query}
		}
		for _, header := range headers {
			name, value, _ := strings.Cut(header, ": ")
			request.Header.Set(name, value)
		}
		recorder := httptest.NewRecorder()
		a.server.ServeHTTP(recorder, request)
		answer := recorder.Body.String()
		require.Less(t, recorder.Code, http.StatusInternalServerError, "%s %s %s", request.Method, path, body)
		require.NotContains(t, answer, fuzzedPin)
		require.NotContains(t, []int{http.StatusMovedPermanently, http.StatusTemporaryRedirect}, recorder.Code, path)
		if recorder.Code >= http.StatusBadRequest {
			var f failure
			require.NoError(t, json.Unmarshal(recorder.Body.Bytes(), &f), answer)
			require.Equal(t, "error", f.Object)
		}
		if random.IntN(20) == 0 {
			a.clock.Advance(time.Duration(random.IntN(100)) * time.Hour)
		}
	}
}

// FuzzBody fuzzes the body of a creation and of an update.
func FuzzBody(f *testing.F) {
	f.Add(creation("+19595550100", american))
	f.Add("{" + british + "}")
	for _, text := range someTexts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, body string) {
		a := newAPI(t)
		p := a.create("+19595550100", "")
		for _, request := range [][2]string{{"POST", portings}, {"PATCH", portings + "/" + p.ID}} {
			status, answer := a.do(request[0], request[1], body)
			require.Less(t, status, http.StatusInternalServerError)
			require.True(t, json.Valid([]byte(answer)))
		}
	})
}
