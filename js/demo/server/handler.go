package main

import (
	"encoding/json"
	"net/http"

	"github.com/portin-dev/portin/porting/portingtest"
	"github.com/portin-dev/portin/porting/portingtest/loopback"
)

// policy lets the page load nothing from other origins, and lets it compile WebAssembly,
// which portin needs.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// newHandler returns the handler of the demo: the API, the demo's own endpoints, and the
// page in the folder.
func newHandler(page string, clock *loopback.Clock) http.Handler {
	journal := &journal{}
	api := portingtest.NewWith(portingtest.Options{Clock: clock.Now, Events: journal.add})

	mux := http.NewServeMux()
	mux.Handle("/projects/", api)
	mux.Handle("/serviceProviders", api)
	mux.Handle("/serviceProviders/", api)
	mux.Handle("GET /demo/numbers", loopback.ListNumbers())
	mux.HandleFunc("GET /demo/events/{project}", func(w http.ResponseWriter, r *http.Request) {
		api.Tick() // carry out what is due
		journal.show(w, r)
	})
	mux.HandleFunc("POST /demo/consent/{porting}", func(w http.ResponseWriter, r *http.Request) {
		if err := api.Approve(r.PathValue("porting")); err != nil {
			writeError(w, http.StatusConflict, "conflict", err.Error())
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	mux.Handle("GET /demo/clock", loopback.ShowClock(clock))
	mux.Handle("POST /demo/clock", loopback.MoveClock(clock))
	mux.Handle("/", withPolicy(http.FileServer(pages{http.Dir(page)})))
	return loopback.Guarded(loopback.Guard{}, mux)
}

func withPolicy(page http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		page.ServeHTTP(w, r)
	})
}

// writeError writes an error as the API does.
func writeError(w http.ResponseWriter, status int, kind, message string) {
	writeJSON(w, status, map[string]string{"object": "error", "type": kind, "message": message})
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // an error means that the client is gone
}
