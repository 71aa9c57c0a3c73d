// Package decline says what an app should do about a declined porting: let the user
// correct a field, send them to their carrier, or offer a new number. [Lookup] answers
// for every code, also for codes that Gigs adds later.
//
// The rules are in table.go. They come from "How Porting In Works, Porting Decline
// Codes" and "Porting in the US, Handling Porting Declines".
package decline

// Rule says what to do about one decline code.
type Rule struct {
	// Code is the code that was looked up.
	Code string `json:"code"`
	// Known reports whether this version has heard of the code.
	Known bool `json:"known"`
	// Action is the one thing to lead the user to.
	Action Action `json:"action"`
	// Fields are the API paths of the fields at fault, such as "address.postalCode".
	//
	// It is empty unless Action is CorrectField. porting.Decide says which of them
	// the porting requires, and which the user can still change.
	Fields []string `json:"fields"`
	// Alternatives are other ways out, the most promising first.
	Alternatives []Alternative `json:"alternatives"`
	// Retry is how the same number can be tried again.
	Retry Retry `json:"retry"`
	// Connect reports whether a Connect Session with intent completePorting handles the code ("Porting in the US,
	// Connect Sessions").
	Connect bool `json:"connect"`
}

// Action is the one thing a declined porting asks of the user.
type Action string

// The three actions.
const (
	CorrectField   Action = "correctField"   // ask again for Rule.Fields
	ContactCarrier Action = "contactCarrier" // only the current carrier can remove the obstacle
	NewNumber      Action = "newNumber"      // this number cannot be moved
)

// Actions returns every [Action].
func Actions() []Action {
	return []Action{CorrectField, ContactCarrier, NewNumber}
}

// Retry says how a declined number can be tried again ("Portings API, Update a
// porting").
type Retry string

// The four ways.
const (
	Update      Retry = "update"      // PATCH the corrected fields
	EmptyUpdate Retry = "emptyUpdate" // PATCH {} once the obstacle is gone
	NewPorting  Retry = "newPorting"  // only a new porting can succeed
	NoRetry     Retry = "none"        // the number cannot be ported
)

// Retries returns every [Retry].
func Retries() []Retry {
	return []Retry{Update, EmptyUpdate, NewPorting, NoRetry}
}

// Alternative is another way out of a decline, beside its [Action].
type Alternative = string

// The six alternatives, the most promising first.
const (
	OrNewPorting     Alternative = "newPorting"     // start over with the right number
	OrWait           Alternative = "wait"           // the obstacle may go away by itself
	OrContactCarrier Alternative = "contactCarrier" // have the carrier read back its record
	OrContactSupport Alternative = "contactSupport" // show how to reach yours
	OrNewNumber      Alternative = "newNumber"      // give up the old number
	OrOtherRecipient Alternative = "otherRecipient" // a new porting to another network
)

// Alternatives returns every [Alternative], the most promising first.
func Alternatives() []Alternative { return append([]Alternative(nil), alternatives[:]...) }

var alternatives = [...]Alternative{
	OrNewPorting, OrWait, OrContactCarrier, OrContactSupport, OrNewNumber, OrOtherRecipient,
}

// Lookup returns the rule for a decline code. It never fails: a code it has
// not heard of, and the empty string for a missing code, get a rule with Known
// false. An unknown "porting<Name>RequiredOrInvalid" whose Name is an API
// field asks to correct that field; anything else sends the user to the
// carrier, which does not give the number up. Codes are case-sensitive. The
// caller may keep and change the returned slices.
func Lookup(code string) Rule {
	r, known := find(code)
	return Rule{
		Code:         code,
		Known:        known,
		Action:       r.action,
		Fields:       r.fields.list(),
		Alternatives: members(uint32(r.alternatives), alternatives[:]),
		Retry:        r.retry,
		Connect:      r.connect,
	}
}

// Codes returns every code with a rule of its own, in the order of the table.
func Codes() []string {
	codes := make([]string, len(table))
	for i := range table {
		codes[i] = table[i].code
	}
	return codes
}
