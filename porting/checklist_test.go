package porting_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// checklist writes a list in short: code, parameters, and a mark where the user
// is to confirm it.
func checklist(items []porting.CheckItem) string {
	all := []string{}
	for _, item := range items {
		line := string(item.Code)
		for _, name := range []string{"carrier", "lock", "days", "who", "code", "to", "kind"} {
			if value, ok := item.Params[name]; ok {
				line += " " + name + "=" + value
			}
		}
		if item.Confirm {
			line += " ?"
		}
		all = append(all, line)
	}
	return strings.Join(all, ", ")
}

func TestChecklist(t *testing.T) {
	const (
		lock  = "keepActive, liftLock carrier=AT&T lock=Wireless Account Lock, "
		pin   = "freshPin carrier=AT&T days=4, askAsOwner carrier=AT&T who=owner, "
		where = "addressOnFile carrier=AT&T, "
		costs = "unlockPhone carrier=AT&T, payOff, useCredit, "
		last  = "notPasscode carrier=AT&T kind=prepaid, detailsMatch ?"
		donor = `"donorProvider":{"id":"svp_1","name":"AT&T"}`
		us    = `"phoneNumber":"+18602350142",` + donor
		gb    = `"phoneNumber":"+447400123456"`
	)
	for _, c := range []struct {
		porting string
		context porting.Context
		want    string
	}{
		{`{}`, porting.Context{}, "keepActive"},
		{`{"status":"draft",` + us + `}`, porting.Context{}, lock + pin + where + costs + last},
		{`{"status":"informationRequired",` + us + `,"required":["accountPin"]}`, porting.Context{}, lock + pin + costs + last},
		{`{"status":"declined",` + us + `,"required":["accountPin"]}`, porting.Context{}, lock + pin + costs + last},
		{`{"status":"draft",` + us + `,"required":["address"]}`, porting.Context{},
			lock + where + costs + "detailsMatch ?"},
		{`{"status":"draft",` + us + `,"required":["address","donorProviderApproval"]}`, porting.Context{},
			lock + where + costs + "detailsMatch ?, donorAgreed ?"},
		{`{"status":"draft",` + us + `,"required":["address.postalCode"]}`, porting.Context{},
			lock + where + costs + "detailsMatch ?"},
		{`{}`, porting.Context{Market: "us", Carrier: "Verizon Wireless"},
			"keepActive, liftLock carrier=Verizon lock=Number Lock, freshPin carrier=Verizon days=7, " +
				"askAsOwner carrier=Verizon who=ownerOrManager, addressOnFile carrier=Verizon, unlockPhone carrier=Verizon, " +
				"payOff, useCredit, notPasscode carrier=Verizon kind=prepaid, detailsMatch ?"},
		{`{}`, porting.Context{Market: "US", Carrier: "T-Mobile Postpaid"},
			"keepActive, liftLock carrier=T-Mobile Postpaid lock=Port Out Protection, freshPin carrier=T-Mobile Postpaid days=7, " +
				"askAsOwner carrier=T-Mobile Postpaid who=primaryHolder, addressOnFile carrier=T-Mobile Postpaid, " +
				"unlockPhone carrier=T-Mobile Postpaid, payOff, networkOnly carrier=T-Mobile Postpaid, " +
				"notPasscode carrier=T-Mobile Postpaid, detailsMatch ?"},
		{`{"required":["firstName"]}`, porting.Context{Market: "US", Carrier: "T-Mobile Postpaid", Required: []porting.Field{"lastName"}},
			"keepActive, liftLock carrier=T-Mobile Postpaid lock=Port Out Protection, " +
				"unlockPhone carrier=T-Mobile Postpaid, payOff, detailsMatch ?"},
		{`{}`, porting.Context{Market: "US", Carrier: "Visible"}, // prepaid only: its PIN may be the account's
			"keepActive, freshPin carrier=Visible days=7, addressOnFile carrier=Visible, unlockPhone carrier=Visible, " +
				"useCredit, detailsMatch ?"},
		{`{}`, porting.Context{Market: "US", Carrier: "AT&T Prepaid"},
			"keepActive, liftLock carrier=AT&T Prepaid lock=Wireless Account Lock, addressOnFile carrier=AT&T Prepaid, " +
				"unlockPhone carrier=AT&T Prepaid, useCredit, detailsMatch ?"},
		{`{}`, porting.Context{Market: "US", Carrier: "Google Voice"}, // no phone and no plan comes with it
			"keepActive, liftLock carrier=Google Voice lock=Number lock, addressOnFile carrier=Google Voice, detailsMatch ?"},
		{`{}`, porting.Context{Market: "US", Carrier: "Nobody's"},
			"keepActive, addressOnFile, unlockPhone, payOff, useCredit, detailsMatch ?"},
		{`{"status":"requested",` + us + `}`, porting.Context{}, ""},
		{`{"status":"completed",` + us + `}`, porting.Context{}, ""},
		{`{"status":"canceled"}`, porting.Context{Market: "US"}, ""},
		{`{"status":"draft",` + gb + `}`, porting.Context{}, "keepActive, payOff, useCredit, textForCode code=PAC to=65075"},
		{`{"status":"draft","behavior":"cancelOnly",` + gb + `}`, porting.Context{}, "keepActive, payOff, useCredit, textForCode code=STAC to=75075"},
		{`{}`, porting.Context{Market: "GB", Behavior: porting.BehaviorCancelOnly}, "keepActive, payOff, useCredit, textForCode code=STAC to=75075"},
		{`{"status":"draft",` + gb + `,"required":["firstName"]}`, porting.Context{}, "keepActive, payOff, useCredit"},
		{`{"status":"draft","phoneNumber":"+447797123456"}`, porting.Context{}, "keepActive"},
		{`{"status":"draft","phoneNumber":"+491711234567"}`, porting.Context{}, "keepActive"},
	} {
		p := parse(t, c.porting)
		items := porting.Checklist(p, c.context)
		assert.Equal(t, c.want, checklist(items), c.porting)

		document := text(t, map[string]any{"porting": json.RawMessage(c.porting), "context": map[string]any{
			"market": c.context.Market, "carrier": c.context.Carrier, "behavior": c.context.Behavior,
			"required": append([]porting.Field{}, c.context.Required...),
		}})
		got, err := ask("checklist", []byte(document), porting.Context{})
		require.NoError(t, err)
		assert.Equal(t, text(t, items), string(got), c.porting)
	}
	assert.Equal(t, "keepActive", checklist(porting.Checklist(nil, porting.Context{})))
	_, err := ask("checklist", []byte(`{`), porting.Context{})
	assert.Error(t, err)
}

func ExampleChecklist() {
	for _, item := range porting.Checklist(nil, porting.Context{Market: "US", Carrier: "Boost Mobile"}) {
		fmt.Println(item.Code, item.Confirm)
	}
	// Output:
	// keepActive false
	// liftLock false
	// freshPin false
	// addressOnFile false
	// unlockPhone false
	// useCredit false
	// detailsMatch true
}
