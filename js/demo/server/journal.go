package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"sync"
)

// maxEvents is the maximum number of events that a journal keeps, for all pages together.
const maxEvents = 1000

// journal keeps the latest events of the API for the page to show.
type journal struct {
	mu     sync.Mutex
	events []entry // oldest first
}

// entry is an event and its project.
type entry struct {
	project string
	event   json.RawMessage
}

// add keeps an event.
func (j *journal) add(event []byte) {
	var of struct{ Project string }
	_ = json.Unmarshal(event, &of) // an event without a project is shown to nobody
	j.mu.Lock()
	defer j.mu.Unlock()
	j.events = append(j.events, entry{of.Project, slices.Clone(event)})
	if surplus := len(j.events) - maxEvents; surplus > 0 {
		j.events = slices.Delete(j.events, 0, surplus)
	}
}

// show answers with the events of the project, oldest first.
func (j *journal) show(w http.ResponseWriter, r *http.Request) {
	project := r.PathValue("project")
	events := []json.RawMessage{}
	j.mu.Lock()
	for _, entry := range j.events {
		if entry.project == project {
			events = append(events, entry.event)
		}
	}
	j.mu.Unlock()
	writeJSON(w, http.StatusOK, events)
}
