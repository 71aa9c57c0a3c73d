package local

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

func TestHosts(t *testing.T) {
	for host, isThisMachine := range map[string]bool{
		"localhost": true, "localhost:8080": true, "127.0.0.1": true, "127.1.2.3:8080": true, "[::1]": true, "[::1]:80": true,
		"": false, "example.com": false, "example.com:8080": false, "localhost.example.com": false,
		"127.0.0.1.example.com": false, "192.168.0.1:8080": false, "0.0.0.0:8080": false, "[2001:db8::1]:8080": false,
		"localhost:8080:8080": false, "user@localhost:8080": false, "[localhost]example.com": false,
	} {
		for _, method := range []string{"GET", "POST", "OPTIONS"} {
			verdict := Guard{}.Check(method, host, nil)
			assert.Equal(t, isThisMachine, verdict.Answer == nil, host)
			assert.Nil(t, Guard{AnyHost: true}.Check(method, host, nil).Answer, host)
		}
	}
}

// A page of another origin may ask for what changes something only if the origin
// is named, and reads an answer only then.
func TestOrigins(t *testing.T) {
	const named, other = "http://localhost:5173", "http://example.com"
	guard := Guard{Origins: []string{named}}
	for name, test := range map[string]struct {
		header portingtest.Header
		passes bool
		reads  bool
	}{
		"a program":           {portingtest.Header{}, true, false},
		"its own page":        {portingtest.Header{"Sec-Fetch-Site": {"same-origin"}, "Origin": {"http://localhost:8089"}}, true, false},
		"an old browser":      {portingtest.Header{"Origin": {"http://localhost:8089"}}, true, false},
		"typed in":            {portingtest.Header{"Sec-Fetch-Site": {"none"}}, true, false},
		"the named origin":    {portingtest.Header{"Sec-Fetch-Site": {"same-site"}, "Origin": {named}}, true, true},
		"another site":        {portingtest.Header{"Sec-Fetch-Site": {"cross-site"}, "Origin": {other}}, false, false},
		"another port":        {portingtest.Header{"Sec-Fetch-Site": {"same-site"}, "Origin": {"http://localhost:1"}}, false, false},
		"another old browser": {portingtest.Header{"Origin": {other}}, false, false},
		"a sandbox":           {portingtest.Header{"Origin": {"null"}}, false, false},
		"no origin at all":    {portingtest.Header{"Origin": {"::"}}, false, false},
		"lower case":          {portingtest.Header{"sec-fetch-site": {"cross-site"}}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, method := range []string{"POST", "PATCH", "DELETE", "PUT", "BREW"} {
				verdict := guard.Check(method, "localhost:8089", test.header)
				assert.Equal(t, test.passes, verdict.Answer == nil, method)
				assert.Equal(t, test.reads, has(verdict, "Access-Control-Allow-Origin"))
			}
			verdict := guard.Check("GET", "localhost:8089", test.header)
			assert.Nil(t, verdict.Answer, "it changes nothing")
			assert.Equal(t, test.reads, has(verdict, "Access-Control-Allow-Origin"), "and nobody else can read it")
		})
	}
}

func has(v Verdict, name string) bool {
	for _, header := range v.Headers {
		if header[0] == name {
			return true
		}
	}
	return false
}

func TestPreflights(t *testing.T) {
	header := portingtest.Header{"Origin": {"http://localhost:5173"}, "Access-Control-Request-Method": {"PATCH"}}
	verdict := Guard{Origins: []string{"http://localhost:5173"}}.Check("OPTIONS", "localhost", header)
	require.NotNil(t, verdict.Answer)
	assert.Equal(t, 204, verdict.Answer.Status)
	for _, name := range []string{"Access-Control-Allow-Methods", "Access-Control-Allow-Headers", "Vary"} {
		assert.True(t, has(verdict, name), name)
	}
	for _, guard := range []Guard{{}, {Origins: []string{"http://localhost:3000"}}} {
		verdict := guard.Check("OPTIONS", "localhost", header)
		assert.Nil(t, verdict.Answer, "it goes to the API, which has nothing there")
		assert.False(t, has(verdict, "Access-Control-Allow-Origin"))
	}
}
