package portingtest

import (
	"maps"
	"slices"
)

// Projects returns the names of the projects the server keeps something of.
func Projects(s *Server) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.store.projects))
}

// Waiting returns how many events wait for a subscriber.
func Waiting(s *Server) int {
	waiting := 0
	for _, subscriber := range s.subscribers {
		subscriber.mu.Lock()
		waiting += subscriber.queue.Len()
		subscriber.mu.Unlock()
	}
	return waiting
}
