package portingtest_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// send sends a request with headers, "Name: value" each.
func (a *api) send(method, path, body string, headers ...string) (status int, answer string) {
	request := httptest.NewRequest(method, path, strings.NewReader(body))
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		request.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	a.server.ServeHTTP(recorder, request)
	return recorder.Code, recorder.Body.String()
}

const key = "Idempotency-Key: 7c0f"

func TestSameKeySameAnswer(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	body := creation("+19595550100", american)
	_, first := a.send("POST", portings, body, key)
	a.clock.Advance(24*time.Hour - time.Millisecond)
	status, again := a.send("POST", portings, body, key)
	assert.Equal(t, http.StatusOK, status)
	assert.Equal(t, first, again)
	assert.Len(t, ids(a.list("")), 1)

	_, other := a.send("POST", portings, body, "Idempotency-Key: another")
	assert.NotEqual(t, first, other)
	a.clock.Advance(time.Millisecond)
	_, later := a.send("POST", portings, body, key)
	assert.NotEqual(t, first, later, "an answer is kept for 24 hours")
	assert.Len(t, ids(a.list("")), 3)
}

func TestKeyOfAnotherRequest(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.send("POST", portings, creation("+19595550100", ""), key)
	for _, request := range [][2]string{
		{portings, creation("+19595550103", "")},
		{"/projects/other/portings", creation("+19595550100", "")},
	} {
		status, answer := a.send("POST", request[0], request[1], key)
		assert.Equal(t, http.StatusConflict, status)
		assert.Contains(t, answer, `"type":"conflict"`)
	}
}

func TestKeyOfADeletion(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	path := portings + "/" + a.create("+19595550100", "").ID
	for range 2 {
		status, answer := a.send("DELETE", path, "", key)
		assert.Equal(t, http.StatusNoContent, status)
		assert.Empty(t, answer)
	}
	status, _ := a.send("DELETE", path, "")
	assert.Equal(t, http.StatusNotFound, status)
}

// Failed requests "may be retried with the same idempotency key".
func TestKeyOfAFailedRequest(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	status, _ := a.send("POST", portings, `{}`, key)
	assert.Equal(t, http.StatusUnprocessableEntity, status)
	status, _ = a.send("POST", portings, creation("+19595550100", ""), key)
	assert.Equal(t, http.StatusOK, status)
}

func TestKeyOfOtherMethods(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	path := portings + "/" + a.create("+19595550100", "").ID
	_, first := a.send("PATCH", path, `{"firstName":"Jerry"}`, key)
	_, second := a.send("PATCH", path, `{"firstName":"George"}`, key)
	assert.NotEqual(t, first, second)
}

func TestKeyTooLong(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	status, _ := a.send("POST", portings, creation("+19595550100", ""), "Idempotency-Key: "+strings.Repeat("k", 255))
	assert.Equal(t, http.StatusOK, status)
	status, answer := a.send("POST", portings, creation("+19595550100", ""), "Idempotency-Key: "+strings.Repeat("k", 256))
	assert.Equal(t, http.StatusBadRequest, status)
	assert.Contains(t, answer, `"type":"malformed"`)
}
