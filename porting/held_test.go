package porting_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

// blankPins are the values that a form submits for a PIN that nobody typed.
var blankPins = []string{`""`, `" "`, `null`, `"\u200b\u00a0"`, `"-"`}

// A PIN expires in days. One that the API holds may stay empty, whatever the status and
// the decline, but where that very PIN was declined.
func TestAHeldSecretMayStayEmpty(t *testing.T) {
	own := map[string]string{
		"accountPin": "portingAccountPinRequiredOrInvalid", "billingPin": "portingBillingPinRequiredOrInvalid",
	}
	codes := append(decline.Codes(), "", "portingSomethingNew", "portingShoeSizeRequiredOrInvalid")
	for pin, ownCode := range own {
		statuses := []porting.Status{porting.StatusDeclined, porting.StatusInformationRequired, porting.StatusDraft}
		for _, status := range statuses {
			for _, code := range codes {
				for _, exists := range []bool{true, false} {
					p := parse(t, fmt.Sprintf(`{"phoneNumber":"+18605550123","status":%q,"declinedCode":%q,"required":[%q,"lastName"],"%sExists":%v,"lastName":"A"}`,
						status, code, pin, pin, exists))
					mayStayEmpty := exists && !(status == porting.StatusDeclined && code == ownCode)
					for _, blank := range blankPins {
						got := prepareUpdate(t, text(t, p), `{"lastName":"Smith","`+pin+`":`+blank+`}`, porting.Context{})
						assert.Equal(t, `{"lastName":"Smith"}`, text(t, got.Body), "%s %s %s", status, code, blank)
						if mayStayEmpty {
							assert.Empty(t, got.Issues, "%s %s %s", status, code, blank)
						} else {
							assert.Equal(t, []string{pin + " required"}, lines(got.Issues), "%s %s %s", status, code, blank)
						}
					}
					required := porting.Context{Required: []porting.Field{porting.Field(pin)}}
					absent := prepareUpdate(t, text(t, p), `{"lastName":"Smith"}`, required)
					assert.Equal(t, mayStayEmpty, absent.OK(), "%s %s", status, code)
				}
			}
		}
	}
}

// Validate has no porting: the context says which PINs the porting holds.
func TestWhatTheContextHolds(t *testing.T) {
	for _, pin := range []porting.Field{porting.FieldAccountPin, porting.FieldBillingPin} {
		for _, market := range []string{"US", "GB", ""} {
			held := porting.Context{Market: market, Required: []porting.Field{pin, "lastName"}, Held: []porting.Field{pin}}
			assert.Empty(t, validate(t, `{"lastName":"Smith"}`, held).Issues)
			notHeld := held
			notHeld.Held = nil
			assert.Equal(t, []string{string(pin) + " required"}, withoutParams(validate(t, `{"lastName":"Smith"}`, notHeld)))
			for _, blank := range blankPins {
				document := `{"lastName":"Smith","` + string(pin) + `":` + blank + `}`
				got := validate(t, document, held)
				assert.Empty(t, got.Issues, document)
				assert.Equal(t, `{"lastName":"Smith"}`, text(t, got.Value), document)
				assert.Equal(t, []string{string(pin) + " required"}, withoutParams(validate(t, document, notHeld)))
				// nothing is held of what is only to be created
				assert.Contains(t, lines(porting.PrepareCreate(input(t, document), notHeld).Issues)[0], "required")
			}
			wrong := validate(t, `{"lastName":"Smith","`+string(pin)+`":"1"}`, held)
			assert.Equal(t, market == "" || market == "GB" && pin == porting.FieldBillingPin, wrong.OK(), "what is typed is checked")
		}
	}
	names := porting.Context{Required: []porting.Field{"lastName"}, Held: []porting.Field{"lastName"}}
	assert.Empty(t, validate(t, `{}`, names).Issues)
	assert.Equal(t, []string{"lastName required"}, lines(validate(t, `{"lastName":""}`, names).Issues), "only a secret is kept by a blank")
}

func withoutParams(r porting.Result) []string {
	var all []string
	for _, issue := range r.Issues {
		all = append(all, string(issue.Field)+" "+string(issue.Code))
	}
	return all
}
