package main

import (
	"bytes"
	"encoding/json"
	"slices"
)

// member is a member of an object, as it stands in JSON: its name and its value.
type member struct {
	name  string
	value json.RawMessage
}

// beside returns an object of objects whose members each stand beside what is
// most like them. A catalog has hundreds of short texts: one that repeats its
// neighbor compresses best. Of equals the first comes first.
func beside(object []byte) []byte {
	sections := membersOf(object)
	for i, section := range sections {
		if section.value[0] == '{' {
			sections[i].value = write(byLikeness(membersOf(section.value)))
		}
	}
	return write(sections)
}

// byLikeness returns the first member, then of those left always the one that has
// the most in common with the last.
func byLikeness(members []member) []member {
	if len(members) == 0 {
		return nil
	}
	sorted, left := members[:1:1], slices.Clone(members[1:])
	last, of := pieces(members[0]), make([]map[string]bool, len(left))
	for i, m := range left {
		of[i] = pieces(m)
	}
	for len(left) > 0 {
		best, most := 0, -1
		for i := range left {
			common := 0
			for piece := range of[i] {
				if last[piece] {
					common++
				}
			}
			if common > most {
				best, most = i, common
			}
		}
		sorted, last = append(sorted, left[best]), of[best]
		left, of = slices.Delete(left, best, best+1), slices.Delete(of, best, best+1)
	}
	return sorted
}

// pieces returns every six bytes in a row of a member: as long as a copy is worth
// more than it costs.
func pieces(m member) map[string]bool {
	const length = 6
	text := m.name + string(m.value)
	all := map[string]bool{}
	for i := range max(0, len(text)-length+1) {
		all[text[i:i+length]] = true
	}
	return all
}

// membersOf reads an object in its order, which a map would lose.
func membersOf(object []byte) []member {
	decoder := json.NewDecoder(bytes.NewReader(object))
	token := func() json.Token {
		token, err := decoder.Token()
		check(err)
		return token
	}
	token() // {
	members := []member{}
	for decoder.More() {
		m := member{name: token().(string)}
		check(decoder.Decode(&m.value))
		members = append(members, m)
	}
	return members
}

func write(members []member) []byte {
	text := []byte{'{'}
	for i, m := range members {
		if i > 0 {
			text = append(text, ',')
		}
		name, err := json.Marshal(m.name)
		check(err)
		text = append(append(append(text, name...), ':'), m.value...)
	}
	return append(text, '}')
}
