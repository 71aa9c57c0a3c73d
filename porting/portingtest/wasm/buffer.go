package main

import (
	"encoding/json"
	"strings"
)

// maxDocument is the longest document a host may pass: one byte more than the
// longest body of a request, and its head.
const maxDocument = 1<<20 + 1 + 64<<10

var (
	// buffer is what documents pass through.
	buffer [64 << 10]byte
	// pushed is what the host has pushed for the next call.
	pushed []byte
	// answered is the last answer.
	answered []byte
)

// push keeps the first bytes of the buffer for the next call.
func push(length int) bool {
	if length > len(buffer) || len(pushed)+length > maxDocument {
		return false
	}
	pushed = append(pushed, buffer[:length]...)
	return true
}

// pull moves the bytes of the answer from an offset on into the buffer, and
// returns how many.
func pull(offset int) int { return copy(buffer[:], answered[min(offset, len(answered)):]) }

// document returns what the host has passed for a call. It is the caller's.
func document(length int) []byte {
	passed := pushed
	pushed = nil
	if length <= len(buffer) {
		return append([]byte(nil), buffer[:length]...)
	}
	return passed[:min(length, len(passed))]
}

// answer keeps bytes for the host to read.
func answer(bytes []byte) int {
	answered = bytes
	pull(0)
	return len(bytes)
}

// head is the first line of an answer.
type head struct {
	Status int   `json:"status"`
	Body   int   `json:"body"`   // its length, -1 for none
	Events []int `json:"events"` // their lengths

	// Of what is served only:
	Headers  [][2]string `json:"headers,omitempty"`
	Advanced int64       `json:"advanced,omitempty"` // how far the clock was moved on, in milliseconds
}

// answerWithEvents answers with a body, which may be nil, and with the events
// since the last answer.
func answerWithEvents(status int, body []byte) int { return answerWith(head{Status: status}, body) }

func answerWith(h head, body []byte) int {
	h.Body, h.Events = len(body), []int{}
	if body == nil {
		h.Body = -1
	}
	for _, event := range events {
		h.Events = append(h.Events, len(event))
	}
	whole := append(encode(h), '\n')
	whole = append(whole, body...)
	for _, event := range events {
		whole = append(whole, event...)
	}
	events = nil
	return answer(whole)
}

// refusal is an error of the module: what is wrong with an argument.
type refusal struct {
	Code   string `json:"code"`
	Reason string `json:"reason"`
	Path   string `json:"path"`
	Remedy string `json:"remedy,omitempty"` // what to do about it
}

// refuse answers with what is wrong with an argument.
func refuse(reason, path string) int {
	return -answer(encode(refusal{"invalidArgument", reason, path, ""}))
}

// refuseWith answers with an error of package portingtest.
func refuseWith(path string, err error) int {
	remedy := strings.TrimPrefix(err.Error(), "portingtest: ")
	return -answer(encode(refusal{"invalidArgument", "wrongType", path, remedy}))
}

func encode(value any) []byte {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err) // the module encodes only types of its own
	}
	return encoded
}
