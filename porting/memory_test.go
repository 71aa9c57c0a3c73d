package porting_test

import (
	"fmt"
	"maps"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/internal/large"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// As SECURITY.md says, a call allocates at most eight times the document and 4 MB.
const (
	mostTimes   = 8
	mostBesides = 4 << 20
)

// verbs returns the functions that read a document.
func verbs() map[string]func(document []byte) error {
	all := map[string]func(document []byte) error{}
	for name := range documentVerbs {
		all[name] = func(document []byte) error {
			_, err := ask(name, document, porting.Context{Now: noon})
			return err
		}
	}
	maps.Copy(all, readers)
	return all
}

// readers are those of them that return what they have read.
var readers = map[string]func(document []byte) error{
	"Decide": func(document []byte) error {
		p, err := porting.Parse(document)
		if err == nil {
			new(porting.Clock).WriteDecision(codec.NewWriter(nil), p)
		}
		return err
	},
	"Notices": func(document []byte) error {
		p, err := porting.Parse(document)
		if err == nil {
			porting.Notices(p, noon, porting.ScheduleGuide)
		}
		return err
	},
	"CheckEvent": porting.CheckEvent,
	"ParseEvent": func(document []byte) error {
		_, err := porting.ParseEvent(document)
		return err
	},
	"ParseAPIError": func(document []byte) error {
		e, err := porting.ParseAPIError(document)
		if err == nil {
			_, err = e.MarshalJSON()
		}
		return err
	},
}

func TestMemory(t *testing.T) {
	sizes := []int{1 << 10, 1 << 17}
	if !testing.Short() {
		sizes = append(sizes, 1<<20, 7<<20)
	}
	for _, size := range sizes {
		for kind, text := range large.Documents(size) {
			document := []byte(text)
			for name, verb := range verbs() {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				_ = verb(document)
				runtime.ReadMemStats(&after)
				allocated := int(after.TotalAlloc - before.TotalAlloc)
				assert.LessOrEqual(t, allocated, mostTimes*len(document)+mostBesides,
					"%s of %s takes %.1f times its %d bytes", name, kind, float64(allocated)/float64(len(document)), len(document))
			}
		}
	}
}

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
