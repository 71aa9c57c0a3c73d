package schema_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

func TestAFormOfAnyFieldNameIsJSON(t *testing.T) {
	p := &porting.Porting{Status: porting.StatusInformationRequired, Required: []porting.Field{`a"b`, "\u2028", `\`}}
	form := schema.Form(p, porting.Decide(p, time.Now()), schema.FormOptions{})
	assert.True(t, json.Valid(form.Schema))
	assert.True(t, json.Valid(form.UISchema))
}
