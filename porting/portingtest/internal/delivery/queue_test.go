package delivery

import (
	"strconv"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var start = time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC)

// drain sends what is due, and returns the ids in that order.
func drain(q *Queue, received bool, now time.Time) []string {
	ids := []string{}
	for e := q.Next(now); e != nil; e = q.Next(now) {
		ids = append(ids, e.ID)
		q.Sent(e, received, now)
	}
	return ids
}

func add(q *Queue, count int) {
	for i := range count {
		q.Add(strconv.Itoa(i), nil)
	}
}

func TestOrder(t *testing.T) {
	q := NewQueue(Faults{})
	add(q, 3)
	assert.Equal(t, 3, q.Len())
	assert.Equal(t, []string{"0", "1", "2"}, drain(q, true, start))
	assert.Zero(t, q.Len())
	assert.Nil(t, q.Next(start))
}

func TestFaults(t *testing.T) {
	q := NewQueue(Faults{Duplicate: 1, Reorder: true, Seed: 3})
	add(q, 10)
	got := drain(q, true, start)
	assert.Len(t, got, 20)
	again := NewQueue(Faults{Duplicate: 1, Reorder: true, Seed: 3})
	add(again, 10)
	assert.Equal(t, got, drain(again, true, start), "the seed decides")
	sorted := NewQueue(Faults{Duplicate: 1})
	add(sorted, 10)
	assert.NotEqual(t, drain(sorted, true, start), got)
}

func TestRetries(t *testing.T) {
	q := NewQueue(Faults{})
	add(q, 1)
	now := start
	assert.Len(t, drain(q, false, now), 1)
	for i, delay := range Retries {
		assert.Empty(t, drain(q, false, now.Add(delay-time.Millisecond)), i)
		now = now.Add(delay)
		assert.Len(t, drain(q, false, now), 1, i)
	}
	assert.Empty(t, drain(q, false, now.Add(1000*time.Hour)))
	assert.Zero(t, q.Len())
	assert.Equal(t, 1, q.Lost())
}

// Beyond the limit the oldest events are given up, wherever they are: ready, to
// be sent again later, or being sent.
func TestLimit(t *testing.T) {
	q := NewQueue(Faults{})
	add(q, Limit)
	sending := q.Next(start)
	require.Equal(t, "0", sending.ID)
	assert.Len(t, drain(q, false, start), Limit-1)
	for i := range 10 {
		q.Add("new "+strconv.Itoa(i), nil)
	}
	assert.Equal(t, Limit, q.Len())
	assert.Equal(t, 10, q.Lost())
	q.Sent(sending, false, start)
	assert.Equal(t, Limit, q.Len(), "it has been given up before")

	ids := drain(q, true, start.Add(time.Hour))
	assert.Len(t, ids, Limit)
	assert.Equal(t, "new 0", ids[0], "it was ready before the others were again")
	assert.Equal(t, "10", ids[10])
	assert.Equal(t, strconv.Itoa(Limit-1), ids[Limit-1])
}

func TestSign(t *testing.T) {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	long := "whsec_" + "QUFB" + string(make64(100))
	for _, secret := range []string{secret, secret[len("whsec_"):], long} {
		signer, err := standardwebhooks.NewWebhook(secret)
		require.NoError(t, err)
		for _, body := range []string{"", "{}", "\xff"} {
			want, err := signer.Sign("evt_1", start, []byte(body))
			require.NoError(t, err)
			got, err := Sign(secret, "evt_1", strconv.FormatInt(start.Unix(), 10), []byte(body))
			require.NoError(t, err)
			assert.Equal(t, want, got)
		}
	}
	for _, wrong := range []string{"", "whsec_", "!"} {
		_, err := Sign(wrong, "evt_1", "1", nil)
		assert.ErrorIs(t, err, ErrSecret)
	}
}

// make64 returns so many letters.
func make64(length int) []byte {
	letters := make([]byte, length)
	for i := range letters {
		letters[i] = 'A'
	}
	return letters
}

// BenchmarkDeadSubscriber adds events for a subscriber that receives none. The
// time of one should not depend on how many there were before.
func BenchmarkDeadSubscriber(b *testing.B) {
	q := NewQueue(Faults{})
	for range b.N {
		q.Add("evt_1", nil)
		drain(q, false, start)
	}
}
