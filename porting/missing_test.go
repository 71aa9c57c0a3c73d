package porting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
)

func TestMissing(t *testing.T) {
	for name, test := range map[string]struct {
		porting string
		want    []porting.Field
	}{
		"nothing required":           {`{}`, []porting.Field{}},
		"required null":              {`{"required":null}`, []porting.Field{}},
		"in the order of required":   {`{"required":["lastName","accountPin","address"]}`, []porting.Field{"lastName", "accountPin", "address"}},
		"text":                       {`{"required":["firstName"],"firstName":"Jerry"}`, []porting.Field{}},
		"empty text":                 {`{"required":["firstName"],"firstName":""}`, []porting.Field{"firstName"}},
		"null text":                  {`{"required":["firstName"],"firstName":null}`, []porting.Field{"firstName"}},
		"PIN exists":                 {`{"required":["accountPin"],"accountPinExists":true}`, []porting.Field{}},
		"PIN does not exist":         {`{"required":["accountPin"],"accountPinExists":false,"accountPin":"1234"}`, []porting.Field{"accountPin"}},
		"billing PIN exists":         {`{"required":["billingPin"],"billingPinExists":true}`, []porting.Field{}},
		"billing PIN does not exist": {`{"required":["billingPin"]}`, []porting.Field{"billingPin"}},
		"approval given":             {`{"required":["donorProviderApproval"],"donorProviderApproval":true}`, []porting.Field{}},
		"approval refused":           {`{"required":["donorProviderApproval"],"donorProviderApproval":false}`, []porting.Field{"donorProviderApproval"}},
		"approval null":              {`{"required":["donorProviderApproval"],"donorProviderApproval":null}`, []porting.Field{"donorProviderApproval"}},
		"address":                    {`{"required":["address"],"address":{"line1":"129 West 81st Street"}}`, []porting.Field{}},
		"address null":               {`{"required":["address"],"address":null}`, []porting.Field{"address"}},
		"address empty":              {`{"required":["address"],"address":{}}`, []porting.Field{"address"}},
		"address of nulls":           {`{"required":["address"],"address":{"line2":null,"state":null}}`, []porting.Field{"address"}},
		"member of the address":      {`{"required":["address.state","address.city"],"address":{"state":"NY"}}`, []porting.Field{"address.city"}},
		"donor provider":             {`{"required":["donorProvider"],"donorProvider":{"id":"svp_1"}}`, []porting.Field{}},
		"donor provider null":        {`{"required":["donorProvider"],"donorProvider":null}`, []porting.Field{"donorProvider"}},
		"account type":               {`{"required":["accountType","birthday"],"accountType":"postpaidMulti"}`, []porting.Field{"birthday"}},
		"known fields have no XExists": {
			`{"required":["birthday","address"],"birthdayExists":true,"addressExists":true}`,
			[]porting.Field{"birthday", "address"},
		},
		"address of unknown members": {`{"required":["address"],"address":{"county":"Kings"}}`, []porting.Field{}},
		"unknown, absent":            {`{"required":["ssnLast4"]}`, []porting.Field{"ssnLast4"}},
		"unknown, null":              {`{"required":["ssnLast4"],"ssnLast4":null}`, []porting.Field{"ssnLast4"}},
		"unknown, empty":             {`{"required":["a","b","c"],"a":"","b":[],"c":{}}`, []porting.Field{"a", "b", "c"}},
		"unknown, given":             {`{"required":["a","b","c","d"],"a":"x","b":[1],"c":{"d":1},"d":0}`, []porting.Field{}},
		"unknown secret":             {`{"required":["a","b"],"aExists":true,"bExists":false}`, []porting.Field{"b"}},
		"named twice":                {`{"required":["a","a"]}`, []porting.Field{"a", "a"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.want, porting.Missing(parse(t, test.porting)))
		})
	}
}
