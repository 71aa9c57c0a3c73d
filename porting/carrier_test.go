package porting_test

import (
	"encoding/json"
	"net/url"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

func TestCarriers(t *testing.T) {
	assert.NotEmpty(t, porting.Carriers())
	for _, c := range porting.Carriers() {
		found, known := porting.LookupCarrier(c.ID)
		assert.True(t, known, c.ID)
		assert.Equal(t, c, found)
		page, asOf := c.Source()
		source, err := url.Parse(page)
		require.NoError(t, err, c.ID)
		assert.True(t, source.IsAbs(), c.ID)
		_, isDate := asOf.Time()
		assert.True(t, isDate, c.ID)
	}
	c, known := porting.LookupCarrier("Google Landline")
	assert.False(t, known)
	assert.Zero(t, c)
}

func TestCarrierJSON(t *testing.T) {
	for _, c := range porting.Carriers() {
		text, err := json.Marshal(c)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(written(func(w *codec.Writer) { porting.WriteCarrier(w, c.Name) })))
		var back porting.Carrier
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, c, back)
	}
	text := func(name string) string {
		c, _ := porting.LookupCarrier(name)
		json, err := json.Marshal(c)
		require.NoError(t, err)
		return string(json)
	}
	assert.JSONEq(t, `{
		"id": "consumer-cellular", "name": "Consumer Cellular",
		"accountNumberPattern": null, "accountIsPhoneNumber": false,
		"pinPattern": "[A-Za-z0-9]{4,10}", "prepaidPinPattern": null, "pinDays": null, "portLock": null, "askBy": null, "confidence": "medium"
	}`, text("Consumer Cellular"))
	assert.Contains(t, text("AT&T"), `{"id":"att",`)
	assert.Contains(t, text("AT&T"), `"pinDays":4,"portLock":"Wireless Account Lock","askBy":"owner"`)
}
