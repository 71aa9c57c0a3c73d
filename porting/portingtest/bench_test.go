package portingtest_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

// BenchmarkRetrieve retrieves one of many portings that are under way. The time
// of the slowest hundredth, p99-ns/op, should not depend on how many there are.
func BenchmarkRetrieve(b *testing.B) {
	for _, count := range []int{100, 100_000} {
		clock := portingtest.NewClock(start)
		server := portingtest.New(clock.Now)
		paths := underWay(b, server, clock, count)
		b.Run(fmt.Sprintf("portings=%d", count), func(b *testing.B) {
			times := make([]time.Duration, 0, b.N)
			b.ResetTimer()
			for i := range b.N {
				path := paths[i*7919%len(paths)]
				clock.Advance(time.Millisecond)
				request, recorder := httptest.NewRequest("GET", path, nil), httptest.NewRecorder()
				began := time.Now()
				server.ServeHTTP(recorder, request)
				times = append(times, time.Since(began))
				require.Equal(b, http.StatusOK, recorder.Code)
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)*99/100].Nanoseconds()), "p99-ns/op")
		})
	}
}

// underWay creates count portings of different numbers, and returns their paths. They are
// at every stage, and some reach the next one while the clock advances.
func underWay(b *testing.B, server *portingtest.Server, clock *portingtest.Clock, count int) []string {
	b.Helper()
	paths := make([]string, count)
	for i := range count {
		p := ask(server, "POST", portings, fmt.Sprintf(
			`{"phoneNumber":"+1%010d","provider":"test","user":"usr_%d",%s}`, 2_000_000_000+i, i, american))
		require.NotNil(b, p)
		paths[i] = portings + "/" + p.ID
		if i%10 > 0 {
			require.True(b, requestPorting(server, p.ID))
		}
		if i%(count/100) == 0 {
			clock.Advance(portingtest.TimeToRequest)
		}
	}
	return paths
}
