package porting_test

import (
	"encoding/json"
	"net/url"
	"testing"

	"github.com/portin-dev/portin/porting"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
		assert.Equal(t, string(text), string(c.AppendJSON(nil)))
		var back porting.Carrier
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, c, back)
	}
	c, _ := porting.LookupCarrier("Consumer Cellular")
	assert.JSONEq(t, `{
		"id": "consumer-cellular", "name": "Consumer Cellular",
		"accountNumberPattern": null, "accountIsPhoneNumber": false,
		"pinPattern": "[A-Za-z0-9]{4,10}", "prepaidPinPattern": null, "pinDays": null, "portLock": null, "askBy": null, "confidence": "medium"
	}`, string(c.AppendJSON(nil)))
	c, _ = porting.LookupCarrier("AT&T")
	assert.Contains(t, string(c.AppendJSON([]byte("x"))), `x{"id":"att",`)
	assert.Contains(t, string(c.AppendJSON(nil)), `"pinDays":4,"portLock":"Wireless Account Lock","askBy":"owner"`)
}
