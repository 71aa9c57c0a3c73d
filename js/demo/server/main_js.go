package main

import (
	"net/http/httptest"
	"strings"
	"syscall/js"
)

// main answers what the static page asks: the page runs it in a worker, for
// there is no server. See worker.js.
func main() {
	handler := newHandler("", loopback.NewClock(time.Now(), false))
	js.Global().Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		method, path, body := args[0].String(), args[1].String(), args[2].String()
		request := httptest.NewRequest(method, path, strings.NewReader(body)) //nolint:noctx // nobody ends it
		request.Host = "localhost"
		request.Header.Set("Content-Type", "application/json")
		response := httptest.NewRecorder()
		handler.ServeHTTP(response, request)
		return map[string]any{"status": response.Code, "body": response.Body.String()}
	}))
	select {} // what JavaScript calls has to stay
}
