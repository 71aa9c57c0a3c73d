package loopback

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestServeAnswersWhatIsUnderWay(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		stop()
		_, _ = io.WriteString(w, "done")
	})
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, "0", handler, writer) }()

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
	assert.Error(t, Serve(t.Context(), "none", http.NotFoundHandler(), io.Discard))
	broken := errors.New("nobody reads")
	reader, writer := io.Pipe()
	require.NoError(t, reader.CloseWithError(broken))
	assert.ErrorIs(t, Serve(t.Context(), "0", http.NotFoundHandler(), writer), broken)
}
