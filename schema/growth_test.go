package schema_test

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

// grown returns a porting whose lists have n elements, and the input and the context of
// a form for it.
func grown(t *testing.T, n int) (*porting.Porting, schema.FormOptions) {
	t.Helper()
	p := &porting.Porting{Status: porting.StatusDraft, PhoneNumber: "+18605550123", Provider: "p9"}
	p.Required = append(p.Required, porting.FieldDonorProvider)
	var o schema.FormOptions
	for i := range n {
		name := fmt.Sprintf("x%d", (i*7919)%n+n) // in no order
		p.Required = append(p.Required, porting.Field(name))
		o.Context.Providers = append(o.Context.Providers, porting.ServiceProvider{
			ID: name, Name: "Carrier " + name, RecipientProviders: []string{name, "p9"},
		})
	}
	o.Context.Required = p.Required
	return p, o
}

// allocated returns how many bytes a function allocates.
func allocated(do func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// The module's steps are counted, in js/test/package/growth.test.ts. Here are the bytes that
// the same takes in Go, where time would be too noisy.
func TestWhatGrowsInProportion(t *testing.T) {
	now := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	for name, ask := range map[string]func(p *porting.Porting, o schema.FormOptions){
		"decide":   func(p *porting.Porting, _ schema.FormOptions) { porting.Decide(p, now) },
		"validate": func(_ *porting.Porting, o schema.FormOptions) { porting.Validate(o.Input, o.Context) },
		"update":   func(p *porting.Porting, o schema.FormOptions) { porting.PrepareUpdate(p, o.Input, o.Context) },
		"check":    func(p *porting.Porting, o schema.FormOptions) { porting.Checklist(p, o.Context) },
		"form":     func(p *porting.Porting, o schema.FormOptions) { schema.Form(p, porting.Decide(p, now), o) },
		"jsonforms": func(p *porting.Porting, o schema.FormOptions) {
			o.For = schema.JSONForms
			schema.Form(p, porting.Decide(p, now), o)
		},
		"plain": func(p *porting.Porting, o schema.FormOptions) {
			o.For = schema.Plain
			schema.Form(p, porting.Decide(p, now), o)
		},
	} {
		p, o := grown(t, 1_000)
		ask(p, o) // what is made once is made now
		before := allocated(func() { ask(p, o) })
		for n := 2_000; n <= 4_000; n *= 2 {
			p, o := grown(t, n)
			after := allocated(func() { ask(p, o) })
			require.LessOrEqual(t, float64(after), 2.6*float64(before)+1<<16, "%s of %d", name, n)
			before = after
		}
	}
}
