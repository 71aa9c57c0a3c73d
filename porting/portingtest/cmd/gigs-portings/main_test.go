package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// startCommand runs the command as one would, and returns its URL.
func startCommand(t *testing.T, args ...string) (url string) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, append([]string{"-port", "0"}, args...), writer) }()
	t.Cleanup(func() {
		stop()
		assert.NoError(t, <-ended)
	})
	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(line)
}

// do sends a request and returns the status and the answer.
func do(t *testing.T, method, url, body string) (int, map[string]any) {
	t.Helper()
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer func() { require.NoError(t, response.Body.Close()) }()
	answer := map[string]any{}
	if response.StatusCode != http.StatusNoContent {
		require.NoError(t, json.NewDecoder(response.Body).Decode(&answer))
	}
	return response.StatusCode, answer
}

func TestFrozenClock(t *testing.T) {
	url := startCommand(t, "-frozen", "-start", "2026-06-01T09:00:00Z")
	_, clock := do(t, "GET", url+"/clock", "")
	assert.Equal(t, "2026-06-01T09:00:00Z", clock["now"])
	_, p := do(t, "POST", url+"/projects/dev/portings",
		`{"phoneNumber":"+447700900100","provider":"t12","user":"usr_1","accountPin":"ABC123456"}`)
	path := url + "/projects/dev/portings/" + p["id"].(string)
	do(t, "POST", url+"/projects/dev/subscriptions", `{"porting":"`+p["id"].(string)+`"}`)
	status, clock := do(t, "POST", url+"/clock", `{"advance": 86400.5}`)
	assert.Equal(t, http.StatusOK, status)
	assert.Equal(t, "2026-06-02T09:00:00.5Z", clock["now"])
	_, p = do(t, "GET", path, "")
	assert.Equal(t, "completed", p["status"])
}

func TestRunningClock(t *testing.T) {
	url := startCommand(t, "-start", "2026-06-01T09:00:00Z")
	now := func() any {
		_, clock := do(t, "GET", url+"/clock", "")
		return clock["now"]
	}
	first := now()
	assert.Eventually(t, func() bool { return now() != first }, time.Minute, tick)
}

func TestConsent(t *testing.T) {
	url := startCommand(t, "-frozen")
	_, p := do(t, "POST", url+"/projects/dev/portings", `{"phoneNumber":"+19075550120","provider":"test","user":"usr_1"}`)
	id := p["id"].(string)
	consent := `{"porting":"` + id + `","approve":true}`
	status, _ := do(t, "POST", url+"/consent", consent)
	assert.Equal(t, http.StatusBadRequest, status, "nobody has asked")
	do(t, "POST", url+"/projects/dev/subscriptions", `{"porting":"`+id+`"}`)
	status, _ = do(t, "POST", url+"/consent", consent)
	assert.Equal(t, http.StatusNoContent, status)
	_, p = do(t, "GET", url+"/projects/dev/portings/"+id, "")
	assert.Equal(t, "informationRequired", p["status"])
}

func TestNumbers(t *testing.T) {
	url := startCommand(t, "-frozen")
	response, err := http.Get(url + "/numbers")
	require.NoError(t, err)
	defer func() { require.NoError(t, response.Body.Close()) }()
	var numbers []map[string]string
	require.NoError(t, json.NewDecoder(response.Body).Decode(&numbers))
	assert.Contains(t, numbers, map[string]string{"phoneNumber": "+19595550100", "summary": "Ports successfully"})
}

func TestRefuses(t *testing.T) {
	url := startCommand(t, "-frozen", "-token", "s3cret")
	for _, body := range []string{
		"", "[]", `{"advance":-1}`, `{"advance":1e12}`, `{"advance":"1"}`, `{"advance":1}{}`, `{"set":1}`,
	} {
		status, answer := do(t, "POST", url+"/clock", body)
		assert.Equal(t, http.StatusBadRequest, status, body)
		assert.Equal(t, "error", answer["object"])
	}
	for _, body := range []string{"", `{"porting":"prt_1"}`, `{"porting":"prt_1","approve":true}`} {
		status, _ := do(t, "POST", url+"/consent", body)
		assert.Equal(t, http.StatusBadRequest, status, body)
	}
	status, _ := do(t, "GET", url+"/projects/dev/portings", "")
	assert.Equal(t, http.StatusUnauthorized, status)
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{
		{"-start", "2101-01-01T00:00:00Z"}, {"-port", "none"}, {"-start", "tomorrow"}, {"-webhook", "http://localhost", "-secret", "!"}, {"-what"},
	} {
		require.Error(t, run(context.Background(), args, io.Discard), args)
	}
}

func TestGuard(t *testing.T) {
	const origin = "http://localhost:5173"
	url := startCommand(t, "-frozen", "-origin", origin+"/")
	for _, path := range []string{"/clock", "/projects/dev/portings"} {
		for asking, status := range map[string]int{origin: http.StatusNoContent, "http://example.com": http.StatusNotFound} {
			request, err := http.NewRequest(http.MethodOptions, url+path, nil)
			require.NoError(t, err)
			request.Header.Set("Origin", asking)
			request.Header.Set("Access-Control-Request-Method", "POST")
			response, err := http.DefaultClient.Do(request)
			require.NoError(t, err)
			require.NoError(t, response.Body.Close())
			assert.Equal(t, status, response.StatusCode)
			assert.Equal(t, asking == origin, response.Header.Get("Access-Control-Allow-Origin") == origin)
		}
		request, err := http.NewRequest(http.MethodPost, url+path, strings.NewReader(`{"advance":60}`))
		require.NoError(t, err)
		request.Header.Set("Origin", "http://example.com")
		request.Header.Set("Content-Type", "text/plain")
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		require.NoError(t, response.Body.Close())
		assert.Equal(t, http.StatusForbidden, response.StatusCode)
	}
	request, err := http.NewRequest(http.MethodGet, url+"/clock", nil)
	require.NoError(t, err)
	request.Host = "example.com"
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	assert.Equal(t, http.StatusForbidden, response.StatusCode)
}

func TestTheClockEnds(t *testing.T) {
	url := startCommand(t, "-frozen", "-start", "2099-12-31T00:00:00Z")
	status, _ := do(t, "POST", url+"/clock", `{"advance":172800}`)
	assert.Equal(t, http.StatusConflict, status)
	_, clock := do(t, "GET", url+"/clock", "")
	assert.Equal(t, "2099-12-31T00:00:00Z", clock["now"])
}
