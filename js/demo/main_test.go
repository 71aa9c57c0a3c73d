package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNumbers(t *testing.T) {
	response := request(t, newHandler(t.TempDir(), newClock(false)), http.MethodGet, "/demo/numbers", "")

	assert.Equal(t, http.StatusOK, response.Code)
	assert.Equal(t, "application/json", response.Header().Get("Content-Type"))
	var numbers []map[string]string
	require.NoError(t, json.Unmarshal(response.Body.Bytes(), &numbers))
	assert.Greater(t, len(numbers), 1)
	for _, number := range numbers {
		assert.Regexp(t, `^\+(1959555\d{4}|1907555\d{4}|447700900\d{3}|447400123456)$`, number["phoneNumber"])
		assert.NotEmpty(t, number["summary"])
	}
}

func TestClock(t *testing.T) {
	handler := newHandler(t.TempDir(), newClock(false))

	assert.WithinDuration(t, time.Now(), shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", "")), time.Minute)

	advanced := request(t, handler, http.MethodPost, "/demo/clock", `{"advance": 86400}`)
	assert.Equal(t, http.StatusOK, advanced.Code)
	tomorrow := time.Now().Add(24 * time.Hour)
	assert.WithinDuration(t, tomorrow, shownTime(t, advanced), time.Minute)
	assert.WithinDuration(t, tomorrow, shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", "")), time.Minute)
}

func TestStillClock(t *testing.T) {
	clock := newClock(true)
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
		"a fraction":   `{"advance": 0.5}`,
		"zero":         `{"advance": 0}`,
		"backwards":    `{"advance": -1}`,
		"too far":      `{"advance": 8640001}`,
		"not an int":   `{"advance": 1e300}`,
		"unknown":      `{"advance": 60, "to": "noon"}`,
		"more":         `{"advance": 60} {}`,
		"trailing":     `{"advance": 60}]`,
		"too long":     `{"advance": 60` + strings.Repeat(" ", maxBody) + `}`,
		"long trailer": `{"advance": 60}` + strings.Repeat(" ", maxBody),
	}
	for name, body := range tests {
		t.Run(name, func(t *testing.T) {
			handler := newHandler(t.TempDir(), newClock(false))

			response := request(t, handler, http.MethodPost, "/demo/clock", body)

			assert.Equal(t, http.StatusBadRequest, response.Code)
			assert.JSONEq(t, `{
				"object": "error",
				"type": "malformed",
				"message": "the body must be {\"advance\": seconds}, with an integer between 1 and 8640000"
			}`, response.Body.String())
			shown := shownTime(t, request(t, handler, http.MethodGet, "/demo/clock", ""))
			assert.WithinDuration(t, time.Now(), shown, time.Minute, "the clock stays")
		})
	}
}

func TestAPIFollowsClock(t *testing.T) {
	handler := newHandler(t.TempDir(), newClock(false))
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

func TestPage(t *testing.T) {
	page := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(page, "index.html"), []byte("<h1>Hello</h1>"), 0o600))
	handler := newHandler(page, newClock(false))

	response := request(t, handler, http.MethodGet, "/", "")
	assert.Equal(t, http.StatusOK, response.Code)
	assert.Equal(t, "<h1>Hello</h1>", response.Body.String())
	assert.Equal(t, policy, response.Header().Get("Content-Security-Policy"))

	assert.Equal(t, http.StatusNotFound, request(t, handler, http.MethodGet, "/none", "").Code)
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
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body)))
	return recorder
}

func shownTime(t *testing.T, response *httptest.ResponseRecorder) time.Time {
	t.Helper()
	var shown struct{ Now time.Time }
	require.NoError(t, json.Unmarshal(response.Body.Bytes(), &shown))
	return shown.Now
}
