package portingtest_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

func TestBearerToken(t *testing.T) {
	t.Parallel()
	a := newAPIWith(t, portingtest.Options{Token: "s3cret"})
	for header, want := range map[string]int{
		"Authorization: Bearer s3cret":  http.StatusOK,
		"Authorization: Bearer s3cret ": http.StatusUnauthorized,
		"Authorization: Bearer wrong":   http.StatusUnauthorized,
		"Authorization: Basic s3cret":   http.StatusUnauthorized,
		"Authorization: s3cret":         http.StatusUnauthorized,
		"X-Nothing: s3cret":             http.StatusUnauthorized,
	} {
		status, answer := a.send("GET", portings, "", header)
		assert.Equal(t, want, status, header)
		assert.NotContains(t, answer, "s3cret")
	}
	// Headers come before the path, and the path before the query.
	a.fails(http.StatusUnauthorized, "", "GET", "/nowhere?x=1", "")
	status, _ := a.send("GET", "/nowhere?x=1", "", "Authorization: Bearer s3cret")
	assert.Equal(t, http.StatusNotFound, status)
}

// Whatever the path, the answer is the API's own, never a page or a redirect of
// the HTTP library.
func TestOddPaths(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.create("+19595550100", "")
	for _, path := range []string{
		"//", "/projects//dev/portings", "/projects/dev/portings/", "/projects/dev//portings", "/projects/./dev/portings",
		"/projects/../projects/dev/portings", "/projects/%2e%2e/portings", "/projects/dev%2Fportings",
		"/projects/dev/portings/%2e", "/projects/dev/portings/..", "/projects", "/PROJECTS/dev/portings", "/%00", "/\u00e9",
		"/projects/dev/portings/prt_1/cancel/", "/projects/dev/portings/prt_1/cancel/x", "*",
	} {
		for _, method := range []string{
			"GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS", "TRACE", "BREW", "CONNECT",
		} {
			request := httptest.NewRequest("GET", "/", nil)
			request.Method = method
			request.URL = odd(t, path)
			recorder := httptest.NewRecorder()
			a.server.ServeHTTP(recorder, request)
			require.Equal(t, http.StatusNotFound, recorder.Code, "%s %s", method, path)
			var f failure
			require.NoError(t, json.Unmarshal(recorder.Body.Bytes(), &f), "%s %s", method, path)
			assert.Equal(t, "notFound", f.Type)
		}
	}
}

func odd(t *testing.T, path string) *url.URL {
	if path == "*" {
		return &url.URL{Path: "*"}
	}
	u, err := url.Parse("http://example.com" + path)
	require.NoError(t, err)
	return u
}

func TestUnknownParameters(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550100", "")
	for _, request := range [][3]string{
		{"POST", portings, creation("+19595550100", "")},
		{"GET", portings, ""},
		{"POST", portings + "/search", `{"phoneNumber":"+19595550100"}`},
		{"GET", portings + "/" + p.ID, ""},
		{"PATCH", portings + "/" + p.ID, `{}`},
		{"POST", portings + "/" + p.ID + "/cancel", ""},
		{"DELETE", portings + "/" + p.ID, ""},
		{"POST", subscriptions, `{}`},
		{"GET", "/serviceProviders", ""},
		{"GET", "/serviceProviders/svp_ee", ""},
	} {
		f := a.fails(http.StatusUnprocessableEntity, "", request[0], request[1]+"?colour=blue", request[2])
		assert.Equal(t, []string{"colour"}, f.properties())
		a.fails(http.StatusBadRequest, "", request[0], request[1]+"?%zz", request[2])
	}
	f := a.fails(http.StatusUnprocessableEntity, "", "GET",
		portings+"?limit=1&limit=2&user=&subscription=a&subscription=b", "")
	assert.Equal(t, []string{"limit", "subscription", "user"}, f.properties())
	assert.Equal(t, p, a.get(p.ID), "nothing happened")
}

func TestLargeBodies(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	padded := func(size int) string {
		body := creation("+19595550100", "")
		return body + strings.Repeat(" ", size-len(body))
	}
	status, _ := a.do("POST", portings, padded(1<<20))
	assert.Equal(t, http.StatusOK, status)
	f := a.fails(http.StatusBadRequest, "", "POST", portings, padded(1<<20+1))
	assert.Equal(t, "malformed", f.Type)
}

// A project that was only read uses no memory, however many such projects there are.
func TestReadingLeavesNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, request := range [][3]string{
		{"GET", "/portings", ""},
		{"GET", "/portings/prt_1", ""},
		{"PATCH", "/portings/prt_1", `{}`},
		{"DELETE", "/portings/prt_1", ""},
		{"POST", "/portings/prt_1/cancel", ""},
		{"POST", "/portings/search", `{"phoneNumber":"+19595550100"}`},
		{"POST", "/portings", `{}`},
		{"POST", "/portings", creation("+19595550101", "")},
		{"POST", "/subscriptions", `{"porting":"prt_1"}`},
		{"POST", "/subscriptions/sub_1/portIn", `{"porting":"prt_1"}`},
		{"GET", "/users/usr_1", ""},
		{"GET", "/users/usr_1/addresses", ""},
		{"POST", "/users/usr_1/addresses", `{}`},
	} {
		a.do(request[0], "/projects/nobody"+request[1], request[2])
	}
	assert.Empty(t, portingtest.Projects(a.server))
	a.create("+19595550100", "")
	assert.Equal(t, []string{"dev"}, portingtest.Projects(a.server))
}

func TestNewServer(t *testing.T) {
	t.Parallel()
	server := portingtest.NewServer(portingtest.Options{Start: start})
	defer server.Close()
	assert.Equal(t, start, server.Clock.Now())
	response, err := http.Post(server.URL+portings, "application/json",
		strings.NewReader(creation("+19595550100", american)))
	require.NoError(t, err)
	defer func() { require.NoError(t, response.Body.Close()) }()
	assert.Equal(t, http.StatusOK, response.StatusCode)
	assert.Equal(t, "application/json", response.Header.Get("Content-Type"))
	server.Advance(day)
	assert.Equal(t, start.Add(day), server.Clock.Now())
}
