package portingtest_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

func TestConcurrentRequests(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const services = 20
	var group sync.WaitGroup
	for i := range services {
		group.Go(func() {
			number := fmt.Sprintf("+186055501%02d", i)
			a.server.Script(number, portingtest.Script{Declines: []string{"portingDeclined"}, Recovers: true})
			_, created := a.do("POST", portings, creation(number, american))
			p, err := porting.Parse([]byte(created))
			if !assert.NoError(t, err) {
				return
			}
			a.do("POST", "/projects/dev/subscriptions", `{"porting":"`+p.ID+`"}`)
			for range 5 {
				a.clock.Advance(time.Minute)
				a.do("GET", portings+"?limit=200", "")
				a.do("PATCH", portings+"/"+p.ID, `{}`)
			}
		})
	}
	group.Wait()
	a.clock.Advance(time.Minute)
	l := a.list("limit=200")
	require.Len(t, l.Items, services)
	seen := map[string]bool{}
	for _, p := range l.Items {
		seen[p.ID] = true
		assert.Equal(t, porting.StatusCompleted, p.Status)
		assert.Equal(t, 1, p.DeclinedAttempts)
	}
	assert.Len(t, seen, services)
}

func TestServerTellsTheTimeByItself(t *testing.T) {
	t.Parallel()
	before := time.Now().Add(-time.Second)
	api := httptest.NewServer(portingtest.New(nil))
	defer api.Close()
	answer, err := http.Post(api.URL+portings, "application/json", strings.NewReader(creation("+19595550100", "")))
	require.NoError(t, err)
	defer answer.Body.Close()
	assert.Equal(t, "application/json", answer.Header.Get("Content-Type"))
	p := new(porting.Porting)
	require.NoError(t, json.NewDecoder(answer.Body).Decode(p))
	created, ok := p.CreatedAt.Time()
	require.True(t, ok)
	assert.WithinRange(t, created, before, time.Now().Add(time.Second))
}

func TestClock(t *testing.T) {
	t.Parallel()
	clock := portingtest.NewClock(start)
	assert.Equal(t, start, clock.Now())
	clock.Advance(time.Hour)
	assert.Equal(t, start.Add(time.Hour), clock.Now())
	clock.Set(start.Add(time.Minute))
	assert.Equal(t, start.Add(time.Minute), clock.Now())
}
