package loopback

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

func TestServeAnswersWhatIsUnderWay(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		stop()
		_, _ = io.WriteString(w, "done")
	})
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, "localhost", "0", handler, writer) }()

	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	response, err := http.Get(strings.TrimSpace(line)) //nolint:noctx // the server is the test's own
	require.NoError(t, err)
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	assert.Equal(t, "done", string(body))
	assert.NoError(t, <-ended)
}

func TestServeFails(t *testing.T) {
	assert.Error(t, Serve(t.Context(), "localhost", "none", http.NotFoundHandler(), io.Discard))
	broken := errors.New("nobody reads")
	reader, writer := io.Pipe()
	require.NoError(t, reader.CloseWithError(broken))
	assert.ErrorIs(t, Serve(t.Context(), "localhost", "0", http.NotFoundHandler(), writer), broken)
}

func setShutdownTimeout(t *testing.T, timeout time.Duration) {
	before := shutdownTimeout
	shutdownTimeout = timeout
	t.Cleanup(func() { shutdownTimeout = before })
}

// Connections that have sent nothing, and those that wait for another request,
// are closed at once.
func TestServeStopsAtOnce(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	answered := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	go func() { ended <- Serve(ctx, "localhost", "0", answered, writer) }()
	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	address := strings.TrimPrefix(strings.TrimSpace(line), "http://")

	silent, err := net.Dial("tcp", address)
	require.NoError(t, err)
	idle, err := net.Dial("tcp", address)
	require.NoError(t, err)
	_, err = io.WriteString(idle, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
	require.NoError(t, err)
	_, err = http.ReadResponse(bufio.NewReader(idle), nil)
	require.NoError(t, err, "the server has seen the silent one, too: it came before")

	setShutdownTimeout(t, time.Hour) // which it would wait for
	stop()
	require.NoError(t, <-ended)
	for _, connection := range []net.Conn{silent, idle} {
		_, err := connection.Read(make([]byte, 1))
		assert.Error(t, err)
	}
}

// A request that takes longer than the timeout is cut off, and that is no error.
func TestServeCutsOffWhatTakesLong(t *testing.T) {
	setShutdownTimeout(t, time.Millisecond)
	ctx, stop := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	slow := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		stop()
		<-release
	})
	go func() { ended <- Serve(ctx, "localhost", "0", slow, writer) }()
	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	_, err = http.Get(strings.TrimSpace(line)) //nolint:noctx // the server is the test's own
	require.Error(t, err)
	assert.NoError(t, <-ended)
}

// The API answers as by itself, the endpoints beside it are guarded as it is.
func TestAPI(t *testing.T) {
	clock := NewClock(time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC), true)
	api := portingtest.NewWith(portingtest.Options{Clock: clock.Now})
	handler := API(api, clock, Guard{Origins: []string{"http://localhost:5173"}})
	ask := func(method, host, path, body, site string) int {
		request := httptest.NewRequest(method, "http://"+host+path, strings.NewReader(body)) //nolint:noctx // nobody ends it
		request.Header.Set("Sec-Fetch-Site", site)
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		return recorder.Code
	}
	for _, path := range []string{"/clock", "/numbers", "/serviceProviders"} {
		assert.Equal(t, http.StatusOK, ask("GET", "localhost:8089", path, "", "none"))
		assert.Equal(t, http.StatusForbidden, ask("GET", "example.com", path, "", "none"))
	}
	for _, path := range []string{"/clock", "/consent", "/projects/dev/portings"} {
		assert.Equal(t, http.StatusForbidden, ask("POST", "localhost:8089", path, `{"advance":1}`, "cross-site"))
	}
	assert.Equal(t, http.StatusOK, ask("POST", "localhost:8089", "/clock", `{"advance":31622400}`, "none"))
	for clock.Now().Year() < 2099 {
		require.NoError(t, clock.Advance(300*24*time.Hour))
	}
	last := clock.Now()
	assert.Equal(t, http.StatusConflict, ask("POST", "localhost:8089", "/clock", `{"advance":31622400}`, "none"))
	assert.Equal(t, last, clock.Now())
}

func TestClockRuns(t *testing.T) {
	clock := NewClock(time.Now(), false)
	first := clock.Now()
	assert.Eventually(t, func() bool { return clock.Now().After(first) }, time.Minute, time.Millisecond)
}
