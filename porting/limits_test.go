package porting_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// A list of more than anybody needs is refused, with the place of the first one too many.
func TestListsOfTooMany(t *testing.T) {
	list := func(item string, count int) string {
		return "[" + strings.TrimSuffix(strings.Repeat(item+",", count), ",") + "]"
	}
	for _, c := range []struct {
		before, item, after, path string
		most                      int
	}{
		{`{"context":{"providers":`, "{}", `}}`, "context.providers.20000", 20_000},
		{`{"context":{"providers":{"items":`, "{}", `}}}`, "context.providers.items.20000", 20_000},
		{`{"context":{"required":`, `"a"`, `}}`, "context.required.1000", 1000},
		{`{"context":{"held":`, `"a"`, `}}`, "context.held.1000", 1000},
		{`{"context":{"providers":[{"recipientProviders":`, `"a"`, `}]}}`, "context.providers.0.recipientProviders.1000", 1000},
	} {
		_, err := ask("validate", []byte(c.before+list(c.item, c.most)+c.after), porting.Context{})
		assert.NoError(t, err, c.path)
		_, err = ask("validate", []byte(c.before+list(c.item, c.most+1)+c.after), porting.Context{})
		assert.ErrorContains(t, err, "tooLarge", c.path)
		assert.ErrorContains(t, err, "("+c.path+")")
	}
	var members strings.Builder
	for i := range codec.MaxUnknown {
		fmt.Fprintf(&members, `"x%d":1,`, i)
	}
	for _, object := range []string{`{%s}`, `{"address":{%s}}`, `{"donorProvider":{%s}}`} {
		many := fmt.Sprintf(object, members.String()+`"object":""`)
		if object == `{"address":{%s}}` {
			many = fmt.Sprintf(object, members.String()+`"city":""`)
		}
		_, err := porting.Parse([]byte(many))
		assert.NoError(t, err, object)
		_, err = porting.Parse([]byte(strings.Replace(many, `"x0"`, `"y":1,"x0"`, 1)))
		assert.ErrorContains(t, err, "tooLarge", object)
	}
	_, err := porting.Parse([]byte(`{"required":` + list(`"a"`, 1001) + `}`))
	assert.ErrorContains(t, err, "tooLarge")
}
