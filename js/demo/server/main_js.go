package main

import (
	"net/http/httptest"
	"strings"
	"syscall/js"
)

// main answers the requests of the static page, which has no server and runs this program
// in a worker. See worker.js.
func main() {
	handler := newHandler("", loopback.NewClock(time.Now(), false))
	js.Global().Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		method, path, body := args[0].String(), args[1].String(), args[2].String()
		request := httptest.NewRequest(method, path, strings.NewReader(body)) //nolint:noctx // it cannot be canceled
		request.Host = "localhost"
		request.Header.Set("Content-Type", "application/json")
		response := httptest.NewRecorder()
		handler.ServeHTTP(response, request)
		return map[string]any{"status": response.Code, "body": response.Body.String()}
	}))
	select {} // keep running: JavaScript calls the functions above
}
