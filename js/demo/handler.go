package main

import (
	"net/http"

	"github.com/portin-dev/portin/porting/portingtest"
)

// policy lets the page load nothing from elsewhere, and compile WebAssembly,
// which is what portin needs.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// newHandler returns all the demo serves: the API, the demo's own endpoints,
// and the page in the folder.
func newHandler(page string, clock *clock) http.Handler {
	api := portingtest.New(clock.Now)

	mux := http.NewServeMux()
	mux.Handle("/projects/", api)
	mux.Handle("/serviceProviders", api)
	mux.Handle("/serviceProviders/", api)
	mux.HandleFunc("GET /demo/numbers", listNumbers)
	mux.HandleFunc("GET /demo/clock", clock.show)
	mux.HandleFunc("POST /demo/clock", clock.advance)
	mux.Handle("/", withPolicy(http.FileServer(pages{http.Dir(page)})))
	return guard(mux)
}

func withPolicy(page http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		page.ServeHTTP(w, r)
	})
}

// number is a test phone number, as the page shows it.
type number struct {
	PhoneNumber string `json:"phoneNumber"`
	Summary     string `json:"summary"`
}

// british is the demo's own, since the test numbers are all American. The API
// ports any number.
var british = number{PhoneNumber: "+447400123456", Summary: "British: a PAC is all it takes"}

func listNumbers(w http.ResponseWriter, _ *http.Request) {
	numbers := []number{}
	for _, n := range portingtest.Numbers() {
		numbers = append(numbers, number{PhoneNumber: n.PhoneNumber, Summary: n.Summary})
	}
	writeJSON(w, http.StatusOK, append(numbers, british))
}
