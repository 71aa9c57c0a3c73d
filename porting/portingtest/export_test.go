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
