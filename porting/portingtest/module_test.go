package portingtest_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	wasm "github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// moduleFile returns the module of ./wasm: the one that was built last, which is
// TinyGo's, or one that the standard toolchain builds here.
func moduleFile(t *testing.T) string {
	t.Helper()
	built, err := filepath.Abs("../../wasm/dist/simulator.wasm")
	require.NoError(t, err)
	if _, err := os.Stat(built); err == nil {
		return built
	}
	file := filepath.Join(t.TempDir(), "simulator.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-o", file, "./wasm")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
	output, err := build.CombinedOutput()
	require.NoError(t, err, "%s", output)
	return file
}

// module is a host of the module that speaks its calling convention.
type module struct {
	t      *testing.T
	module wasm.Module
	now    time.Time
	events []string // all so far
}

// compiled is the module's machine code, which takes seconds to make.
var compiled = wazero.NewCompilationCache()

func newModule(t *testing.T) *module {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(compiled))
	t.Cleanup(func() { require.NoError(t, runtime.Close(ctx)) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime) // for the module of the standard toolchain
	code, err := os.ReadFile(moduleFile(t))
	require.NoError(t, err)
	instance, err := runtime.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	require.NoError(t, err)
	m := &module{t: t, module: instance}
	m.start("{}")
	return m
}

func (m *module) start(options string) {
	m.now, m.events = start, nil
	m.ask("start", options)
}

func (m *module) call(export string, arguments ...uint64) int {
	m.t.Helper()
	results, err := m.module.ExportedFunction(export).Call(context.Background(), arguments...)
	require.NoError(m.t, err, "%s trapped", export)
	return int(wasm.DecodeI32(results[0]))
}

// write passes a document, and returns its length.
func (m *module) write(document string) uint64 {
	address, capacity := uint32(m.call("buffer")), m.call("capacity")
	for rest := document; rest != ""; {
		piece := rest[:min(len(rest), capacity)]
		require.True(m.t, m.module.Memory().WriteString(address, piece))
		if rest = rest[len(piece):]; len(document) > capacity && m.call("push", uint64(len(piece))) == 0 {
			break
		}
	}
	return uint64(len(document))
}

func (m *module) read(length int) string {
	address := uint32(m.call("buffer"))
	var answer strings.Builder
	for answer.Len() < length {
		piece, ok := m.module.Memory().Read(address, uint32(m.call("pull", uint64(answer.Len()))))
		require.True(m.t, ok)
		require.NotEmpty(m.t, piece)
		answer.Write(piece)
	}
	return answer.String()
}

// clock is the time as an argument.
func (m *module) clock() uint64 { return wasm.EncodeF64(float64(m.now.UnixMilli())) }

// ask asks with a document. The events of the answer are kept.
func (m *module) ask(export, document string) (status int, body string) {
	m.t.Helper()
	length := m.call(export, m.write(document), m.clock())
	require.GreaterOrEqual(m.t, length, 0, "%s refuses %s: %s", export, document, m.read(-length))
	return m.parts(m.read(length))
}

// refuses asks with a document that the module refuses, and returns the path.
func (m *module) refuses(export, document string) string {
	m.t.Helper()
	length := m.call(export, m.write(document), m.clock())
	require.Negative(m.t, length, "%s of %s", export, document)
	var refusal struct{ Code, Path string }
	require.NoError(m.t, json.Unmarshal([]byte(m.read(-length)), &refusal))
	require.Equal(m.t, "invalidArgument", refusal.Code)
	return refusal.Path
}

// parts takes an answer apart.
func (m *module) parts(answer string) (status int, body string) {
	line, rest, _ := strings.Cut(answer, "\n")
	var head struct {
		Status, Body int
		Events       []int
	}
	require.NoError(m.t, json.Unmarshal([]byte(line), &head))
	body, rest = rest[:max(0, head.Body)], rest[max(0, head.Body):]
	for _, length := range head.Events {
		m.events = append(m.events, rest[:length])
		rest = rest[length:]
	}
	require.Empty(m.t, rest)
	return head.Status, body
}

func (m *module) tick() {
	m.parts(m.read(m.call("tick", m.clock())))
}

// send sends a request. A header is "Name: value".
func (m *module) send(method, target, body string, headers ...string) (status int, answer string) {
	m.t.Helper()
	values := map[string][]string{}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		values[name] = append(values[name], value)
	}
	head, err := json.Marshal(map[string]any{"method": method, "target": target, "headers": values})
	require.NoError(m.t, err)
	return m.ask("request", string(head)+"\n"+body)
}

// twins are the native server and the module, which get the same requests.
type twins struct {
	*module
	native *api
	heard  []string // events of the native server
}

func newTwins(t *testing.T) *twins {
	w := &twins{module: newModule(t)}
	w.restart("{}", portingtest.Options{})
	return w
}

func (w *twins) restart(options string, o portingtest.Options) {
	w.heard = nil
	o.Events = func(event []byte) { w.heard = append(w.heard, string(event)) }
	w.native = newAPIWith(w.t, o)
	w.start(options)
}

// set sets both clocks.
func (w *twins) set(now time.Time) {
	w.now = now
	w.native.clock.Set(now)
}

// send sends a request to both, and fails the test unless their answers and
// events are the same. It reports false for a request that net/http refuses.
func (w *twins) send(method, target, body string, headers ...string) bool {
	w.t.Helper()
	raw := method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + strconv.Itoa(len(body)) + "\r\n"
	for _, header := range headers {
		raw += header + "\r\n"
	}
	request, err := http.ReadRequest(bufio.NewReader(strings.NewReader(raw + "\r\n" + body)))
	if err != nil {
		return false
	}
	recorder := httptest.NewRecorder()
	w.native.server.ServeHTTP(recorder, request)
	status, answer := w.module.send(method, target, body, headers...)
	require.Equal(w.t, recorder.Code, status, "%s %s %.300s", method, target, body)
	require.Equal(w.t, recorder.Body.String(), answer, "%s %s %.300s", method, target, body)
	w.agree()
	return true
}

// agree fails the test unless both servers have sent the same events.
func (w *twins) agree() {
	w.t.Helper()
	require.Equal(w.t, w.heard, w.events)
	w.heard, w.events = nil, nil
}

// TestModuleAgrees sends random requests, most of them odd, to the native server
// and to the module, while their clocks go on and back and somebody arranges
// things by hand. Not one answer differs.
func TestModuleAgrees(t *testing.T) {
	t.Parallel()
	requests := 20_000
	if raceEnabled || testing.Short() {
		requests = 2_000
	}
	random := rand.New(rand.NewPCG(7, 8))
	w := newTwins(t)
	odd := newOddRequests(random)
	for compared, refused := 0, 0; compared < requests; {
		if (compared+refused)%500 == 0 {
			w.restart(`{"draftsPerUser":50,"consentIn":["GB"],"duplicate":0.2,"reorder":true,"seed":9}`, portingtest.Options{
				DraftsPerUser: 50, ConsentIn: []string{"GB"}, Duplicate: 0.2, Reorder: true, Seed: 9,
			})
		}
		method, target, body, headers := odd.next()
		if w.send(method, target, body, headers...) {
			compared++
		} else {
			require.True(t, isNoHTTP(method, target), "%s %s", method, target)
			refused++
		}
		switch random.IntN(40) {
		case 0:
			w.set(w.now.Add(time.Duration(random.IntN(200)) * time.Hour))
		case 1:
			w.set(w.now.Add(-time.Duration(random.IntN(100)) * time.Minute))
		case 2:
			w.native.server.Script("+19595550100", portingtest.Script{Declines: []string{"portingDeclined"}, Recovers: true})
			w.ask("script", `{"phoneNumber":"+19595550100","outcome":"portingDeclined"}`)
			w.agree()
		case 3:
			status := porting.Statuses()[random.IntN(len(porting.Statuses()))]
			added, err := w.native.server.Add("dev", porting.Porting{Status: status})
			require.NoError(t, err)
			_, answer := w.ask("add", `{"project":"dev","porting":{"status":"`+string(status)+`"}}`)
			want, err := json.Marshal(added)
			require.NoError(t, err)
			require.Equal(t, string(want), answer)
			w.agree()
		}
	}
}

// isNoHTTP reports whether a request cannot be written as HTTP, so that net/http
// refuses it by itself: one without a method or a path, or with a space in it.
func isNoHTTP(method, target string) bool {
	return method == "" || !strings.HasPrefix(target, "/") || strings.Contains(target, " ")
}

// TestEveryNumberThroughTheModule ports each test number, and asks both after
// each step.
func TestEveryNumberThroughTheModule(t *testing.T) {
	t.Parallel()
	w := newTwins(t)
	for i, number := range portingtest.Numbers() {
		w.restart("{}", portingtest.Options{})
		details, provider := american, "test"
		if strings.HasPrefix(number.PhoneNumber, "+44") {
			details, provider = british, "t12"
		}
		id := "prt_0000000000000001"
		if number.NeedsUserAddress {
			w.send("POST", "/projects/dev/users/usr_1/addresses",
				`{"line1":"129 West 81st Street","city":"New York","state":"NY","postalCode":"10024","country":"US"}`)
			id = "prt_0000000000000002"
		}
		w.send("POST", portings, `{"phoneNumber":"`+number.PhoneNumber+`","provider":"`+provider+`","user":"usr_1"}`)
		w.send("POST", subscriptions, `{"porting":"`+id+`"}`)
		if number.NeedsConsent && number.Approves == 0 {
			require.NoError(t, w.native.server.Approve(id))
			w.ask("consent", `{"id":"`+id+`","approve":true}`)
			w.agree()
		}
		for range 4 {
			w.send("PATCH", portings+"/"+id, "{"+details+"}")
			w.send("GET", portings+"/"+id, "")
			w.set(w.now.Add(time.Duration(i+1) * 7 * time.Second))
			w.native.server.Tick()
			w.tick()
			w.agree()
		}
		w.send("GET", subscriptions+"/sub_0000000000000002", "")
	}
}

func TestModuleRefuses(t *testing.T) {
	t.Parallel()
	m := newModule(t)
	for document, path := range map[string]string{
		`{"token":1}`: "options.token", `{"tokens":"x"}`: "options.tokens", `[]`: "options", `{`: "options", ``: "options",
	} {
		assert.Equal(t, path, m.refuses("start", document), document)
	}
	for document, path := range map[string]string{
		`{"phoneNumber":"+1","outcome":{"takes":"x"}}`: "outcome.takes", `{"phoneNumber":1}`: "phoneNumber",
		`{"phoneNumber":"+1","outcome":7}`: "outcome", `{"phoneNumber":"+1"}`: "outcome",
	} {
		assert.Equal(t, path, m.refuses("script", document), document)
	}
	for document, path := range map[string]string{
		`{"project":"dev","porting":{"status":"lost"}}`:                  "porting.status",
		`{"project":"dev","porting":{"phoneNumber":"12"}}`:               "porting.phoneNumber",
		`{"project":"dev","porting":{"accountPin":"` + fuzzedPin + `"}}`: "porting.accountPin",
		`{"project":"dev","porting":{"billingPin":""}}`:                  "porting.billingPin",
		`{"project":"dev","porting":{"required":7}}`:                     "porting",
		`{"project":"dev","porting":[]}`:                                 "porting",
	} {
		assert.Equal(t, path, m.refuses("add", document), document)
	}
	assert.Equal(t, "id", m.refuses("consent", `{"id":"prt_1","approve":true}`))
	for _, now := range []float64{-1, 4.2e12, 1e300, nan()} {
		length := m.call("tick", wasm.EncodeF64(now))
		assert.Negative(t, length, now)
	}
	status, _ := m.send("GET", "/serviceProviders", "")
	assert.Equal(t, http.StatusOK, status, "it is still usable")
}

func nan() float64 {
	zero := 0.0
	return zero / zero
}

// The API refuses a body that is longer than its limit, however long it is.
func TestModuleTakesLargeBodies(t *testing.T) {
	t.Parallel()
	w := newTwins(t)
	body := creation("+19595550100", "")
	for _, size := range []int{1 << 16, 1 << 20, 1<<20 + 1, 1<<20 + 1<<16, 8 << 20} {
		w.send("POST", portings, body+strings.Repeat(" ", size-len(body)))
	}
	w.send("POST", portings, `{"a":`+strings.Repeat("[", 9_000)+strings.Repeat("]", 9_000)+"}")
}

// TestModuleKeepsItsSize resets and asks the module, and looks at its memory.
func TestModuleKeepsItsSize(t *testing.T) {
	t.Parallel()
	resets := 300
	switch {
	case testing.Short():
		resets = 60
	case os.Getenv("PORTIN_SOAK") != "":
		resets = 10_000
	}
	m := newModule(t)
	work := func(resets int) {
		for range resets {
			m.start("{}")
			for i := range 10 {
				m.send("POST", portings, creation("+1650555"+strconv.Itoa(1000+i), american))
			}
		}
		for range resets * 10 {
			m.send("GET", portings, "")
		}
	}
	work(resets / 10)
	early := m.module.Memory().Size()
	work(resets)
	t.Logf("%d bytes after %d resets, %d after %d more", early, resets/10, m.module.Memory().Size(), resets)
	assert.Equal(t, early, m.module.Memory().Size())
}

// TestModuleSends has the module keep events for a webhook, which its host sends.
func TestModuleSends(t *testing.T) {
	t.Parallel()
	m := newModule(t)
	m.start(`{"webhook":true}`)
	m.send("POST", portings, creation("+19595550100", ""))
	next := func() (string, bool) {
		length := m.call("next", m.clock())
		_, body, _ := bytes.Cut([]byte(m.read(length)), []byte{'\n'})
		return string(body), length > 0
	}
	body, found := next()
	require.True(t, found)
	assert.Equal(t, m.events[0], body)
	m.call("sent", 0, m.clock())
	_, found = next()
	assert.False(t, found, "not before 5 seconds")
	m.now = m.now.Add(5 * time.Second)
	again, found := next()
	require.True(t, found)
	assert.Equal(t, body, again)
	assert.Zero(t, m.call("sent", 1, m.clock()))
	_, found = next()
	assert.False(t, found)
}
