package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
)

// CheckItem is something to have done before the first request: a decline costs a
// day, and wrong attempts can make the carrier lock the number.
type CheckItem struct {
	Code    CheckCode `json:"code"`    // what to have done
	Params  Params    `json:"params"`  // values for the placeholders of its text, such as "carrier"
	Confirm bool      `json:"confirm"` // whether the user should confirm it, with a checkbox
}

// CheckCode says what to have done.
type CheckCode string

// The items, in order.
const (
	CheckKeepActive   CheckCode = "keepActive"    // the old line stays active until the number has moved
	CheckLiftLock     CheckCode = "liftLock"      // the carrier's port lock is off; params carrier, lock
	CheckFreshPin     CheckCode = "freshPin"      // the PIN is a fresh one; params carrier, days
	CheckAskAsOwner   CheckCode = "askAsOwner"    // only some users can get the PIN; params carrier, who
	CheckAddress      CheckCode = "addressOnFile" // the address is the one the carrier has; params carrier, if it is known
	CheckUnlockPhone  CheckCode = "unlockPhone"   // a phone that comes along is unlocked; params carrier, if it is known
	CheckPayOff       CheckCode = "payOff"        // what is left of the installments falls due
	CheckUseCredit    CheckCode = "useCredit"     // prepaid credit is lost
	CheckNetworkOnly  CheckCode = "networkOnly"   // Wi-Fi and VPN are off while the PIN is requested; params carrier
	CheckNotPasscode  CheckCode = "notPasscode"   // the PIN is not the account's passcode; params carrier, kind
	CheckTextForCode  CheckCode = "textForCode"   // Great Britain: text for the code; params code, to
	CheckDetailsMatch CheckCode = "detailsMatch"  // what was entered is what the carrier has on file
	CheckDonorAgreed  CheckCode = "donorAgreed"   // the carrier has agreed to the transfer
)

// CheckCodes returns every [CheckCode], in order.
func CheckCodes() []CheckCode {
	return []CheckCode{
		CheckKeepActive, CheckLiftLock, CheckFreshPin, CheckAskAsOwner,
		CheckAddress, CheckUnlockPhone, CheckPayOff, CheckUseCredit, CheckNetworkOnly,
		CheckNotPasscode, CheckTextForCode, CheckDetailsMatch, CheckDonorAgreed,
	}
}

// Checklist returns what the user should have done before the request, in order, and
// only what applies to the porting: nothing once it is resolved or requested. The
// porting may be incomplete or nil; the context then says what is known: the market,
// the carrier, the behavior and the required fields.
func Checklist(p *Porting, c Context) []CheckItem { return checklist(p, &c) }

func checklist(p *Porting, c *Context) []CheckItem {
	items := []CheckItem{}
	p = p.orEmpty()
	if rule := p.Status.rule(); rule.resolved || rule.acceptsNoUpdate {
		return items
	}
	add := func(code CheckCode, name, value string) *CheckItem {
		confirm := code == CheckDetailsMatch || code == CheckDonorAgreed
		items = append(items, CheckItem{Code: code, Params: params(name, value), Confirm: confirm})
		return &items[len(items)-1]
	}
	required := c.Required
	if len(required) == 0 {
		required = p.Required
	}
	needsPin := len(required) == 0 || slices.Contains(required, FieldAccountPin)
	var f facts
	f.find(validate, c, new(submission), p)
	carrier := f.carrier

	add(CheckKeepActive, "", "")
	if carrier.PortLock != "" {
		addParam(&add(CheckLiftLock, "carrier", carrier.Name).Params, "lock", carrier.PortLock)
	}
	if needsPin && carrier.PinDays != 0 { // a PIN that lasts for days is made for moving the number
		addParam(&add(CheckFreshPin, "carrier", carrier.Name).Params, "days", codec.Decimal(carrier.PinDays))
		if carrier.AskBy != "" {
			addParam(&add(CheckAskAsOwner, "carrier", carrier.Name).Params, "who", carrier.AskBy)
		}
	}
	prepaid, american := carrier.Plan == "prepaid", f.market == market.US
	name := "" // of the parameter
	if carrier.Name != "" {
		name = "carrier"
	}
	if american && (len(required) == 0 || slices.ContainsFunc(required, isOfAddress)) {
		add(CheckAddress, name, carrier.Name)
	}
	if american && !carrier.Wireline {
		add(CheckUnlockPhone, name, carrier.Name)
	}
	if f.market == market.GB || american && !prepaid && !carrier.Wireline {
		add(CheckPayOff, "", "")
	}
	if f.market == market.GB || american && (prepaid || carrier.Plan == "") && !carrier.Wireline {
		add(CheckUseCredit, "", "")
	}
	if needsPin && carrier.NetworkOnly {
		add(CheckNetworkOnly, "carrier", carrier.Name)
	}
	if needsPin && carrier.PinDays != 0 && !prepaid {
		item := add(CheckNotPasscode, "carrier", carrier.Name)
		if carrier.PrepaidPinPattern != "" {
			addParam(&item.Params, "kind", "prepaid")
		}
	}
	switch f.market {
	case market.GB:
		code, to := "PAC", "65075"
		if f.behavior == BehaviorCancelOnly {
			code, to = "STAC", "75075"
		}
		if needsPin {
			addParam(&add(CheckTextForCode, "code", code).Params, "to", to)
		}
	case market.US:
		add(CheckDetailsMatch, "", "")
	}
	if slices.Contains(required, FieldDonorProviderApproval) {
		add(CheckDonorAgreed, "", "")
	}
	return items
}

// isOfAddress reports whether a field is the address or a part of it.
func isOfAddress(f Field) bool { return f == FieldAddress || f.index().inAddress() }

// MarshalJSON implements [encoding/json.Marshaler].
func (i CheckItem) MarshalJSON() ([]byte, error) {
	return codec.Marshal(i.write)
}

func (i *CheckItem) write(w *codec.Writer) {
	w.Open("", '{')
	w.Text("code", string(i.Code))
	w.Open("params", '{')
	writeParams(w, i.Params)
	w.Close('}')
	w.Bool("confirm", i.Confirm)
	w.Close('}')
}
