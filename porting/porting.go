package porting

import "github.com/portin-dev/portin/porting/codec"

// Porting is the porting object of the Gigs API ("Portings API, Properties").
//
// A nullable string is "" where the API has null. Members this version does
// not know are kept, and MarshalJSON writes them back; a porting that was read
// is written with the members it came with, and those set since.
type Porting struct {
	Object                string // "porting"
	ID                    string // opaque
	AccountNumber         string
	AccountPinExists      bool        // the PIN itself is never sent back
	AccountType           AccountType // Ireland only
	Address               *Address
	Behavior              Behavior
	BillingPinExists      bool // the PIN itself is never sent back
	Birthday              Date
	CanceledAt            Timestamp
	CompletedAt           Timestamp
	CreatedAt             Timestamp
	DeclinedAttempts      int    // cumulative
	DeclinedCode          string // see package decline; may outlive the declined status
	DeclinedMessage       string
	DonorProvider         *ServiceProvider
	DonorProviderApproval *bool
	ExpiredAt             Timestamp
	FailedAt              Timestamp
	FirstName             string
	LastDeclinedAt        Timestamp // never cleared: does not mean declined now
	LastName              string
	LastRequestedAt       Timestamp
	PhoneNumber           string // E.164
	Provider              string // the recipient network
	RecipientProvider     *ServiceProvider
	Required              []Field // provided or not; see Missing
	ScheduledOn           Date    // GB only
	Status                Status
	Subscription          string
	User                  string

	rest codec.Rest
}

// Behavior is what a porting does with the number.
type Behavior string

// The two behaviors.
const (
	BehaviorPortIn     Behavior = "portIn"     // move it
	BehaviorCancelOnly Behavior = "cancelOnly" // end the old service without moving it; GB only
)

// Behaviors returns every [Behavior].
func Behaviors() []Behavior { return []Behavior{BehaviorPortIn, BehaviorCancelOnly} }

// AccountType is the kind of an account in Ireland. The set is open.
type AccountType string

// The four account types ("Portings API, Properties").
const (
	AccountPostpaidMulti       AccountType = "postpaidMulti"
	AccountPostpaidSingle      AccountType = "postpaidSingle"
	AccountPrepaidRegistered   AccountType = "prepaidRegistered"
	AccountPrepaidUnregistered AccountType = "prepaidUnregistered"
)

// AccountTypes returns every known [AccountType].
func AccountTypes() []AccountType {
	return []AccountType{
		AccountPostpaidMulti, AccountPostpaidSingle, AccountPrepaidRegistered, AccountPrepaidUnregistered,
	}
}

// Parse reads one porting, strictly: the error is a [*codec.Error] for anything
// that is not exactly one JSON object with the types the API sends, such as a
// name that occurs twice.
func Parse(json []byte) (*Porting, error) {
	p := new(Porting)
	if err := codec.Unmarshal(json, p.object()); err != nil {
		return nil, err
	}
	return p, nil
}

// object lists the members in the API's order.
func (p *Porting) object() *codec.Object {
	o := codec.NewObject(&p.rest, 31)
	o.Add("object", (*codec.Text)(&p.Object))
	o.Add("id", (*codec.Text)(&p.ID))
	o.Add("accountNumber", (*codec.NullText)(&p.AccountNumber))
	o.Add("accountPinExists", (*codec.Bool)(&p.AccountPinExists))
	o.Add("accountType", (*codec.NullText)(&p.AccountType))
	o.Add("address", nullable(&p.Address))
	o.Add("behavior", (*codec.Text)(&p.Behavior))
	o.Add("billingPinExists", (*codec.Bool)(&p.BillingPinExists))
	o.Add("birthday", (*codec.NullText)(&p.Birthday))
	o.Add("canceledAt", (*codec.NullText)(&p.CanceledAt))
	o.Add("completedAt", (*codec.NullText)(&p.CompletedAt))
	o.Add("createdAt", (*codec.Text)(&p.CreatedAt))
	o.Add("declinedAttempts", (*codec.Int)(&p.DeclinedAttempts))
	o.Add("declinedCode", (*codec.NullText)(&p.DeclinedCode))
	o.Add("declinedMessage", (*codec.Carried)(&p.DeclinedMessage))
	o.Add("donorProvider", nullable(&p.DonorProvider))
	o.Add("donorProviderApproval", codec.NullBool{Pointer: &p.DonorProviderApproval})
	o.Add("expiredAt", (*codec.NullText)(&p.ExpiredAt))
	o.Add("failedAt", (*codec.NullText)(&p.FailedAt))
	o.Add("firstName", (*codec.NullText)(&p.FirstName))
	o.Add("lastDeclinedAt", (*codec.NullText)(&p.LastDeclinedAt))
	o.Add("lastName", (*codec.NullText)(&p.LastName))
	o.Add("lastRequestedAt", (*codec.NullText)(&p.LastRequestedAt))
	o.Add("phoneNumber", (*codec.Text)(&p.PhoneNumber))
	o.Add("provider", (*codec.Text)(&p.Provider))
	o.Add("recipientProvider", nullable(&p.RecipientProvider))
	o.Add("required", (*codec.List[Field])(&p.Required))
	o.Add("scheduledOn", (*codec.NullText)(&p.ScheduledOn))
	o.Add("status", (*codec.Text)(&p.Status))
	o.Add("subscription", (*codec.Carried)(&p.Subscription))
	o.Add("user", (*codec.Text)(&p.User))
	return o
}

// orEmpty makes no porting at all one of which nothing is known.
func (p *Porting) orEmpty() *Porting {
	if p == nil {
		return &Porting{}
	}
	return p
}

// String returns the porting's id and status only, so that a porting printed
// with %v or %s shows no account number. Its JSON has all.
func (p Porting) String() string { return "porting " + p.ID + " (" + string(p.Status) + ")" }

// GoString is String, for %#v.
func (p Porting) GoString() string { return p.String() }
