package porting_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// envelope returns an event with some data, and whatever members are to follow.
func envelope(kind, data string, more ...string) string {
	return `{"object":"event","id":"evt_1","actor":{"type":"apiKey","apiKey":"key_1"},"data":` + data +
		`,"datacontenttype":"application/json",` + strings.Join(more, "") +
		`"project":"gigs","source":"https://api.gigs.com","specversion":"1.0","time":"2026-11-20T10:00:00Z","type":"` + kind +
		`","version":"2026-01-29"}`
}

func TestParseEventOfAPorting(t *testing.T) {
	seed, err := os.ReadFile("testdata/seed.json")
	require.NoError(t, err)
	want, err := porting.Parse(seed)
	require.NoError(t, err)
	for _, kind := range append(porting.PortingEventTypes(), "com.gigs.porting.somethingNew", "org.example.moved") {
		text := envelope(kind, string(seed), `"previousData":{"status":"pending","new":[1]},`)
		e, err := porting.ParseEvent([]byte(text))
		require.NoError(t, err, kind)
		assert.Equal(t, "evt_1", e.ID)
		assert.Equal(t, kind, e.Type)
		assert.Equal(t, porting.Timestamp("2026-11-20T10:00:00Z"), e.Time)
		assert.Equal(t, "2026-01-29", e.Version)
		assert.Equal(t, "gigs", e.Project)
		assert.Equal(t, porting.Decide(want, time.Time{}), porting.Decide(e.Porting, time.Time{}))
		read, err := json.Marshal(e.Porting)
		require.NoError(t, err)
		assert.JSONEq(t, string(seed), string(read))
		assert.Equal(t, porting.StatusPending, e.Previous.Status)
		assert.Nil(t, e.Reminder)

		again, err := json.Marshal(e)
		require.NoError(t, err)
		assert.JSONEq(t, text, string(again), "every member is kept")
	}
}

func TestParseEventOfAReminder(t *testing.T) {
	for _, kind := range append(porting.ReminderEventTypes(), "com.gigs.reminder.porting.somethingNew") {
		e, err := porting.ParseEvent([]byte(envelope(kind,
			`{"subscription":"sub_1","conditionTriggeredAt":"2026-11-19T10:00:00Z","number":2}`)))
		require.NoError(t, err)
		assert.Equal(
			t,
			&porting.EventReminder{Subscription: "sub_1", ConditionTriggeredAt: "2026-11-19T10:00:00Z"},
			e.Reminder,
		)
		assert.Nil(t, e.Porting)
	}
	e, err := porting.ParseEvent([]byte(`{"type":"com.gigs.reminder.porting.declined"}`))
	require.NoError(t, err)
	assert.Equal(t, &porting.EventReminder{}, e.Reminder, "absent members are empty")
}

func TestParseEventOfAnythingElse(t *testing.T) {
	for _, text := range []string{
		envelope("com.gigs.subscription.updated", `{"object":"subscription","porting":{"object":"porting"}}`),
		envelope("com.gigs.portingx", `null`), envelope("x", `[1]`), `{"type":"x"}`, `{"type":"x","data":"porting"}`,
		`{"type":"x","id":4,"time":null,"project":{},"version":[]}`, `{"type":"com.gigs.reminder","data":{"object":4}}`,
	} {
		e, err := porting.ParseEvent([]byte(text))
		require.NoError(t, err, text)
		assert.Nil(t, e.Porting, text)
		assert.Nil(t, e.Previous, text)
		assert.Nil(t, e.Reminder, text)
	}
}

func TestAnOlderVersionLacksMembers(t *testing.T) {
	e, err := porting.ParseEvent([]byte(`{"data":{"id":"prt_1","status":"declined"},"type":"com.gigs.porting.declined"}`))
	require.NoError(t, err)
	assert.Equal(t, "prt_1", e.Porting.ID)
	assert.Nil(t, e.Previous)
}

func TestParseEventRefuses(t *testing.T) {
	for text, want := range map[string]codec.Error{
		``:                              {Code: codec.UnexpectedEnd},
		`null`:                          {Code: codec.WrongType},
		`[]`:                            {Code: codec.WrongType},
		`"x"`:                           {Code: codec.WrongType},
		`{}`:                            {Code: codec.WrongType, Path: "type"},
		`{"type":""}`:                   {Code: codec.WrongType, Path: "type"},
		`{"type":4}`:                    {Code: codec.WrongType, Path: "type"},
		`{"type":"x"} y`:                {Code: codec.TrailingBytes, Offset: 13},
		`{"type":"com.gigs.porting.x"}`: {Code: codec.WrongType, Path: "data"},
		`{"data":{"status":4},"type":"com.gigs.porting.declined"}`:                  {Code: codec.WrongType, Offset: 18, Path: "data.status"},
		`{"type":"x","data":{"object":"porting","required":[4]}}`:                   {Code: codec.WrongType, Offset: 51, Path: "data.required.0"},
		`{"data":[],"type":"com.gigs.porting.declined"}`:                            {Code: codec.WrongType, Offset: 8, Path: "data"},
		`{"data":{},"previousData":{"status":4},"type":"com.gigs.porting.updated"}`: {Code: codec.WrongType, Offset: 36, Path: "previousData.status"},
	} {
		e, err := porting.ParseEvent([]byte(text))
		assert.Equal(t, &want, err, text)
		assert.Equal(t, porting.Event{}, e, text)
	}
}

func TestAnEventBelongsToTheCaller(t *testing.T) {
	text := []byte(`{"type":"x"}`)
	e, err := porting.ParseEvent(text)
	require.NoError(t, err)
	text[9] = 'y'
	again, err := json.Marshal(e)
	require.NoError(t, err)
	assert.Equal(t, `{"type":"x"}`, string(again))
}

func TestEventJSON(t *testing.T) {
	text, err := json.Marshal(porting.Event{})
	require.NoError(t, err)
	assert.Equal(t, `null`, string(text))
	var e porting.Event
	require.NoError(t, json.Unmarshal([]byte(`{"type":"x"}`), &e))
	require.NoError(t, json.Unmarshal([]byte(`null`), &e), "encoding/json wants it left as it is")
	assert.Equal(t, "x", e.Type)
	require.Error(t, json.Unmarshal([]byte(`{}`), &e))
	assert.Equal(t, "x", e.Type)
}

func TestAnEventPrintedShowsNothing(t *testing.T) {
	e, err := porting.ParseEvent(
		[]byte(`{"id":"evt_1","data":{"accountNumber":"998877"},"type":"com.gigs.porting.declined"}`),
	)
	require.NoError(t, err)
	printed := fmt.Sprintf("%v %+v %#v %s", e, &e, e, e)
	assert.NotContains(t, printed, "998877")
	assert.Contains(t, printed, "event evt_1 (com.gigs.porting.declined)")
}

func FuzzParseEvent(f *testing.F) {
	f.Add([]byte(envelope("com.gigs.porting.updated", `{"status":"declined"}`, `"previousData":{"status":"pending"},`)))
	f.Add([]byte(envelope("com.gigs.reminder.porting.declined", `{"subscription":"sub_1"}`)))
	f.Add([]byte(`{"data":{"object":"porting"},"type":"x"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		e, err := porting.ParseEvent(text)
		if err != nil {
			require.ErrorAs(t, err, new(*codec.Error))
			return
		}
		require.NotEmpty(t, e.Type)
		require.True(t, json.Valid(text))
	})
}

// Times are compared as instants: a text with a fraction sorts before one without.
func TestTimestampBefore(t *testing.T) {
	const earlier, later = true, false
	for _, c := range []struct {
		a, b porting.Timestamp
		want bool
	}{
		{"2026-11-20T10:00:00Z", "2026-11-20T10:00:00.155Z", earlier},
		{"2026-11-20T10:00:00.155Z", "2026-11-20T10:00:00Z", later},
		{"2026-11-20T10:00:00.1Z", "2026-11-20T10:00:00.09Z", later},
		{"2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", later},
		{"2026-11-20T11:00:00+02:00", "2026-11-20T10:00:00Z", earlier},
		{"2026-11-20T10:00:00Z", "2026-11-20T11:00:00+02:00", later},
		{"", "2026-11-20T10:00:00Z", later}, {"2026-11-20T10:00:00Z", "", later}, {"x", "y", later},
	} {
		assert.Equal(t, c.want, c.a.Before(c.b), "%s %s", c.a, c.b)
		assert.Equal(t, c.want, porting.Event{Time: c.b}.IsNewerThan(porting.Event{Time: c.a}), "%s %s", c.a, c.b)
	}
	random := rand.New(rand.NewPCG(7, 7))
	for range 10_000 {
		at := time.UnixMilli(random.Int64N(4e12)).UTC()
		other := at.Add(time.Duration(random.IntN(5)-2) * time.Millisecond)
		assert.Equal(t, at.Before(other), porting.TimestampOf(at).Before(porting.TimestampOf(other)), "%s %s", at, other)
	}
}

func TestIsTransition(t *testing.T) {
	event := func(kind, status, previous string) porting.Event {
		document := `{"type":"com.gigs.` + kind + `","data":{"object":"porting","id":"prt_1","status":"` + status + `"}` + previous + `}`
		e, err := porting.ParseEvent([]byte(document))
		require.NoError(t, err, document)
		return e
	}
	for _, c := range []struct {
		kind, status, previous string
		want                   bool
	}{
		{"porting.declined", "declined", "", true},
		{"porting.requested", "requested", "", true},
		{"porting.informationRequired", "informationRequired", "", true},
		{"porting.created", "draft", "", false},
		{"porting.deleted", "draft", "", false},
		{"porting.updated", "declined", `,"previousData":{"status":"requested"}`, false}, // the decline tells it
		{"porting.updated", "pending", `,"previousData":{"status":"informationRequired"}`, true},
		{"porting.updated", "initiated", `,"previousData":{"status":"draft"}`, true},
		{"porting.updated", "pending", `,"previousData":{"firstName":"A"}`, false},
		{"porting.updated", "pending", `,"previousData":null`, false},
		{"porting.updated", "pending", "", false},
		{"porting.updated", "somethingNew", `,"previousData":{"status":"requested"}`, true},
		{"porting.somethingNew", "somethingNew", "", true},
		{"reminder.porting.declined", "declined", "", false},
	} {
		assert.Equal(t, c.want, event(c.kind, c.status, c.previous).IsTransition(), "%+v", c)
	}
	assert.False(t, porting.Event{}.IsTransition())
}
