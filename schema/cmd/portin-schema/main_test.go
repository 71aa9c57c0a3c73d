package main

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/schema"
)

func TestRun(t *testing.T) {
	for _, test := range []struct {
		arguments    []string
		code         int
		stdout, text string
	}{
		{[]string{"-dialect", "draft-07", "-name", "update"}, 0, string(schema.Document(schema.Update, schema.Draft07)), ""},
		{[]string{"-name=update"}, 0, string(schema.Document(schema.Update, schema.Draft07)), ""},
		{[]string{"-dialect=2020-12", "-name=decision"}, 0, string(schema.Document(schema.Decision, schema.Draft202012)), ""},
		{[]string{"-list"}, 0, "create\nbefore-payment\nafter-payment\nupdate\nporting\ndecision\napi-error\n", ""},
		{[]string{"-h"}, 0, "", "usage: portin-schema"},
		{nil, 2, "", "-name is missing: it is create, before-payment, after-payment, update, porting, decision or api-error."},
		{[]string{"-name", "updates"}, 2, "", `there is no document "updates": it is create,`},
		{[]string{"-name", "update", "-dialect", "draft-04"}, 2, "", `there is no dialect "draft-04": it is draft-07 or 2020-12.`},
		{[]string{"update"}, 2, "", `what is "update"?`},
		{[]string{"-dialects"}, 2, "", "flag provided but not defined: -dialects"},
	} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, test.code, run(test.arguments, &stdout, &stderr), test.arguments)
		assert.Equal(t, test.stdout, stdout.String(), test.arguments)
		assert.Contains(t, stderr.String(), test.text, test.arguments)
	}
}

func TestRunCannotWrite(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run([]string{"-name", "update"}, closed{}, &stderr))
	assert.Contains(t, stderr.String(), "closed")
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("closed") }
