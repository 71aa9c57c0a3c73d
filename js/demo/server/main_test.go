package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
	"github.com/portin-dev/portin/porting/portingtest/loopback"
)

func TestNumbers(t *testing.T) {
	response := request(t, newHandler(t.TempDir(), loopback.NewClock(time.Now(), false)), http.MethodGet, "/demo/numbers", "")

	assert.Equal(t, http.StatusOK, response.Code)
	assert.Equal(t, "application/json", response.Header().Get("Content-Type"))
	var numbers []map[string]string
	require.NoError(t, json.Unmarshal(response.Body.Bytes(), &numbers))
	assert.Greater(t, len(numbers), 1)
	for _, number := range numbers {
		assert.Regexp(t, `^\+(1959555\d{4}|1907555\d{4}|447700900\d{3})$`, number["phoneNumber"])
		assert.NotEmpty(t, number["summary"])
	}
}

func TestClock(t *testing.T) {
	handler := newHandler(t.TempDir(), loopback.NewClock(time.Now(), false))

	assert.WithinDuration(t, time.Now(), shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", "")), time.Minute)

	advanced := request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 86400}`)
	assert.Equal(t, http.StatusOK, advanced.Code)
	tomorrow := time.Now().Add(24 * time.Hour)
	assert.WithinDuration(t, tomorrow, shownTime(t, advanced), time.Minute)
	assert.WithinDuration(t, tomorrow, shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", "")), time.Minute)
}

func TestStillClock(t *testing.T) {
	clock := loopback.NewClock(time.Now(), true)
	handler := newHandler(t.TempDir(), clock)
	begun := clock.Now()

	require.Eventually(t, func() bool { return time.Now().After(begun) }, time.Minute, time.Millisecond)
	assert.Equal(t, begun, clock.Now())

	advanced := request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 60}`)
	assert.True(t, begun.Add(time.Minute).Equal(shownTime(t, advanced)))
}

func TestClockRefuses(t *testing.T) {
	tests := map[string]string{
		"no body":      ``,
		"no object":    `60`,
		"null":         `null`,
		"nothing":      `{}`,
		"no number":    `{"advance": "60"}`,
		"backwards":    `{"advance": -1}`,
		"too far":      `{"advance": 31622401}`,
		"not an int":   `{"advance": 1e300}`,
		"unknown":      `{"advance": 60, "to": "noon"}`,
		"more":         `{"advance": 60} {}`,
		"trailing":     `{"advance": 60}]`,
		"too long":     `{"advance": 60` + strings.Repeat(" ", 1<<10) + `}`,
		"long trailer": `{"advance": 60}` + strings.Repeat(" ", 1<<10),
	}
	for name, body := range tests {
		t.Run(name, func(t *testing.T) {
			handler := newHandler(t.TempDir(), loopback.NewClock(time.Now(), false))

			response := request(t, handler, http.MethodPost, "/demo/clock", body)

			assert.Equal(t, http.StatusBadRequest, response.Code)
			assert.JSONEq(t, `{
				"object": "error",
				"type": "malformed",
				"message": "the body must be {\"advance\": seconds}, with a number between 0 and 31622400"
			}`, response.Body.String())
			shown := shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", ""))
			assert.WithinDuration(t, time.Now(), shown, time.Minute, "the clock stays")
		})
	}
}

func TestAPIFollowsClock(t *testing.T) {
	handler := newHandler(t.TempDir(), loopback.NewClock(time.Now(), false))
	created := request(t, handler, http.MethodPost, "/projects/demo/portings",
		`{"phoneNumber": "+19595550100", "provider": "test", "user": "usr_demo"}`)
	require.Equal(t, http.StatusOK, created.Code, created.Body)
	var porting struct{ ID string }
	require.NoError(t, json.Unmarshal(created.Body.Bytes(), &porting))
	path := "/projects/demo/portings/" + porting.ID
	require.Equal(t, http.StatusOK, request(t, handler, http.MethodGet, path, "").Code)

	request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 5184000}`)

	assert.Equal(t, http.StatusNotFound, request(t, handler, http.MethodGet, path, "").Code, "the draft is too old")
	assert.Equal(t, http.StatusOK, request(t, handler, http.MethodGet, "/serviceProviders?recipientProvider=test", "").Code)
}

func TestConsent(t *testing.T) {
	handler := newHandler(t.TempDir(), loopback.NewClock(time.Now(), true))
	created := request(t, handler, http.MethodPost, "/projects/demo/portings",
		`{"phoneNumber": "+19075550120", "provider": "test", "user": "usr_demo"}`)
	var porting struct{ ID, Status string }
	require.NoError(t, json.Unmarshal(created.Body.Bytes(), &porting))
	consent := "/demo/consent/" + porting.ID
	assert.Equal(t, http.StatusConflict, request(t, handler, http.MethodPost, consent, "").Code, "nobody waits for it")

	subscribed := request(t, handler, http.MethodPost, "/projects/demo/subscriptions",
		`{"plan": "pln_demo", "porting": "`+porting.ID+`", "user": "usr_demo"}`)
	require.Equal(t, http.StatusOK, subscribed.Code, subscribed.Body)

	status := func() string {
		shown := request(t, handler, http.MethodGet, "/projects/demo/portings/"+porting.ID, "")
		require.NoError(t, json.Unmarshal(shown.Body.Bytes(), &porting))
		return porting.Status
	}
	assert.Equal(t, "initiated", status())
	assert.Equal(t, http.StatusNoContent, request(t, handler, http.MethodPost, consent, "").Code)
	assert.NotEqual(t, "initiated", status())
}

func TestEvents(t *testing.T) {
	handler := newHandler(t.TempDir(), loopback.NewClock(time.Now(), true))
	for _, project := range []string{"one", "two"} {
		created := request(t, handler, http.MethodPost, "/projects/"+project+"/portings",
			`{"phoneNumber": "+19595550100", "provider": "test", "user": "usr_demo"}`)
		require.Equal(t, http.StatusOK, created.Code, created.Body)
	}

	var events []struct{ Type, Project string }
	shown := request(t, handler, http.MethodGet, "/demo/events/one", "")
	require.NoError(t, json.Unmarshal(shown.Body.Bytes(), &events))

	require.Len(t, events, 1)
	assert.Equal(t, "com.gigs.porting.created", events[0].Type)
	assert.Equal(t, "one", events[0].Project)
	assert.JSONEq(t, `[]`, request(t, handler, http.MethodGet, "/demo/events/three", "").Body.String())
}

func TestJournalKeepsTheLatest(t *testing.T) {
	journal := &journal{}
	for range maxEvents {
		journal.add([]byte(`{"project": "one"}`))
	}
	journal.add([]byte(`{"project": "two"}`))

	assert.Len(t, journal.events, maxEvents)
	assert.Equal(t, "two", journal.events[maxEvents-1].project)
}

func TestPage(t *testing.T) {
	page := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(page, "index.html"), []byte("<h1>Hello</h1>"), 0o600))
	handler := newHandler(page, loopback.NewClock(time.Now(), false))

	response := request(t, handler, http.MethodGet, "/", "")
	assert.Equal(t, http.StatusOK, response.Code)
	assert.Equal(t, "<h1>Hello</h1>", response.Body.String())
	assert.Equal(t, policy, response.Header().Get("Content-Security-Policy"))

	assert.Equal(t, http.StatusNotFound, request(t, handler, http.MethodGet, "/none", "").Code)
}

func TestPageListsNoFolders(t *testing.T) {
	page := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(page, "assets", "deep"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(page, "assets", "script.js"), []byte("1"), 0o600))
	handler := newHandler(page, loopback.NewClock(time.Now(), false))

	for _, path := range []string{"/", "/assets/", "/assets", "/assets/deep/"} {
		response := request(t, handler, http.MethodGet, path, "")
		assert.Equal(t, http.StatusNotFound, response.Code, path)
		assert.NotContains(t, response.Body.String(), "script.js", path)
	}
	assert.Equal(t, "1", request(t, handler, http.MethodGet, "/assets/script.js", "").Body.String())
}

func TestNothingIsSniffed(t *testing.T) {
	paths := []string{"/", "/none", "/demo/clock", "/demo/numbers", "/serviceProviders", "/projects/demo/portings/none"}
	for _, path := range paths {
		response := request(t, newHandler(t.TempDir(), loopback.NewClock(time.Now(), false)), http.MethodGet, path, "")
		assert.Equal(t, "nosniff", response.Header().Get("X-Content-Type-Options"), path)
	}
}

func TestHosts(t *testing.T) {
	tests := map[string]int{
		"localhost":              http.StatusOK,
		"localhost:8080":         http.StatusOK,
		"127.0.0.1":              http.StatusOK,
		"127.0.0.1:8080":         http.StatusOK,
		"127.1.2.3:8080":         http.StatusOK,
		"[::1]":                  http.StatusOK,
		"[::1]:8080":             http.StatusOK,
		"":                       http.StatusForbidden,
		"example.com":            http.StatusForbidden,
		"example.com:8080":       http.StatusForbidden,
		"localhost.example.com":  http.StatusForbidden,
		"127.0.0.1.example.com":  http.StatusForbidden,
		"192.168.0.1:8080":       http.StatusForbidden,
		"0.0.0.0:8080":           http.StatusForbidden,
		"[2001:db8::1]:8080":     http.StatusForbidden,
		"localhost:8080:8080":    http.StatusForbidden,
		"user@localhost:8080":    http.StatusForbidden,
		"[localhost]example.com": http.StatusForbidden,
	}
	for host, status := range tests {
		t.Run(host, func(t *testing.T) {
			for _, path := range []string{"/demo/clock", "/serviceProviders?recipientProvider=test"} {
				asked := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil)
				asked.Host = host
				response := httptest.NewRecorder()
				newHandler(t.TempDir(), loopback.NewClock(time.Now(), false)).ServeHTTP(response, asked)
				assert.Equal(t, status, response.Code)
				assert.Equal(t, "nosniff", response.Header().Get("X-Content-Type-Options"))
			}
		})
	}
}

func TestOtherSites(t *testing.T) {
	site := http.Header{"Sec-Fetch-Site": {"cross-site"}, "Origin": {"https://example.com"}}
	tests := map[string]struct {
		method string
		header http.Header
		status int
	}{
		"a program":                  {http.MethodPost, nil, http.StatusOK},
		"the page":                   {http.MethodPost, http.Header{"Sec-Fetch-Site": {"same-origin"}}, http.StatusOK},
		"the page in an old browser": {http.MethodPost, http.Header{"Origin": {"http://localhost:8080"}}, http.StatusOK},
		"another site":               {http.MethodPost, site, http.StatusForbidden},
		"another port":               {http.MethodPost, http.Header{"Sec-Fetch-Site": {"same-site"}}, http.StatusForbidden},
		"another site in an old one": {http.MethodPost, http.Header{"Origin": {"https://example.com"}}, http.StatusForbidden},
		"nobody":                     {http.MethodPost, http.Header{"Origin": {"null"}}, http.StatusForbidden},
		"a link on another site":     {http.MethodGet, site, http.StatusOK},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			clock := loopback.NewClock(time.Now(), true)
			begun := clock.Now()
			body := strings.NewReader(`{"advance": 60}`)
			asked := httptest.NewRequestWithContext(t.Context(), test.method, "/demo/clock", body)
			asked.Host = "localhost:8080"
			maps.Copy(asked.Header, test.header)
			response := httptest.NewRecorder()
			newHandler(t.TempDir(), clock).ServeHTTP(response, asked)

			assert.Equal(t, test.status, response.Code)
			moved := test.method == http.MethodPost && test.status == http.StatusOK
			assert.Equal(t, moved, clock.Now().After(begun))
		})
	}
}

func TestClockEnds(t *testing.T) {
	clock := loopback.NewClock(time.Now(), true)
	handler := newHandler(t.TempDir(), clock)

	for clock.Now().Add(8_640_000 * time.Second).Before(portingtest.EndOfTime) {
		response := request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 8640000}`)
		require.Equal(t, http.StatusOK, response.Code)
	}
	last := clock.Now()
	response := request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 8640000}`)

	assert.Equal(t, http.StatusConflict, response.Code)
	assert.Contains(t, response.Body.String(), "2100")
	assert.Equal(t, last, clock.Now())
	assert.Equal(t, http.StatusOK, request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 1}`).Code)
}

func TestRun(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, []string{"-port", "0", "-page", t.TempDir()}, "1", writer) }()

	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	response, err := http.Get(strings.TrimSpace(line) + "/demo/clock") //nolint:noctx // the server is the test's own
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	assert.Equal(t, http.StatusOK, response.StatusCode)

	stop()
	assert.NoError(t, <-ended)
}

func TestRunFails(t *testing.T) {
	assert.Error(t, run(t.Context(), []string{"-port", "none"}, "", io.Discard))
	assert.Error(t, run(t.Context(), nil, "-1", io.Discard))
	assert.Error(t, run(t.Context(), []string{"-unknown"}, "", io.Discard))
}

func request(t *testing.T, handler http.Handler, method, path, body string) *httptest.ResponseRecorder {
	t.Helper()
	asked := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
	asked.Host = "localhost:8080"
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, asked)
	return recorder
}

func shownTime(t *testing.T, response *httptest.ResponseRecorder) time.Time {
	t.Helper()
	var shown struct{ Now time.Time }
	require.NoError(t, json.Unmarshal(response.Body.Bytes(), &shown))
	return shown.Now
}
