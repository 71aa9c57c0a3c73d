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
func (p *Porting) object() codec.Object {
	return codec.Object{Rest: &p.rest, Members: []codec.Member{
		{Name: "object", Value: (*codec.Text)(&p.Object)},
		{Name: "id", Value: (*codec.Text)(&p.ID)},
		{Name: "accountNumber", Value: (*codec.NullText)(&p.AccountNumber)},
		{Name: "accountPinExists", Value: (*codec.Bool)(&p.AccountPinExists)},
		{Name: "accountType", Value: (*codec.NullText)(&p.AccountType)},
		{Name: "address", Value: codec.Null[Address]{Pointer: &p.Address, Of: (*Address).value}},
		{Name: "behavior", Value: (*codec.Text)(&p.Behavior)},
		{Name: "billingPinExists", Value: (*codec.Bool)(&p.BillingPinExists)},
		{Name: "birthday", Value: (*codec.NullText)(&p.Birthday)},
		{Name: "canceledAt", Value: (*codec.NullText)(&p.CanceledAt)},
		{Name: "completedAt", Value: (*codec.NullText)(&p.CompletedAt)},
		{Name: "createdAt", Value: (*codec.Text)(&p.CreatedAt)},
		{Name: "declinedAttempts", Value: (*codec.Int)(&p.DeclinedAttempts)},
		{Name: "declinedCode", Value: (*codec.NullText)(&p.DeclinedCode)},
		{Name: "declinedMessage", Value: (*codec.NullText)(&p.DeclinedMessage)},
		{Name: "donorProvider", Value: provider(&p.DonorProvider)},
		{Name: "donorProviderApproval", Value: codec.Null[bool]{Pointer: &p.DonorProviderApproval, Of: boolValue}},
		{Name: "expiredAt", Value: (*codec.NullText)(&p.ExpiredAt)},
		{Name: "failedAt", Value: (*codec.NullText)(&p.FailedAt)},
		{Name: "firstName", Value: (*codec.NullText)(&p.FirstName)},
		{Name: "lastDeclinedAt", Value: (*codec.NullText)(&p.LastDeclinedAt)},
		{Name: "lastName", Value: (*codec.NullText)(&p.LastName)},
		{Name: "lastRequestedAt", Value: (*codec.NullText)(&p.LastRequestedAt)},
		{Name: "phoneNumber", Value: (*codec.Text)(&p.PhoneNumber)},
		{Name: "provider", Value: (*codec.Text)(&p.Provider)},
		{Name: "recipientProvider", Value: provider(&p.RecipientProvider)},
		{Name: "required", Value: (*codec.List[Field])(&p.Required)},
		{Name: "scheduledOn", Value: (*codec.NullText)(&p.ScheduledOn)},
		{Name: "status", Value: (*codec.Text)(&p.Status)},
		{Name: "subscription", Value: (*codec.NullText)(&p.Subscription)},
		{Name: "user", Value: (*codec.Text)(&p.User)},
	}}
}

func provider(pointer **ServiceProvider) codec.Value {
	return codec.Null[ServiceProvider]{Pointer: pointer, Of: (*ServiceProvider).value}
}

func boolValue(b *bool) codec.Value { return (*codec.Bool)(b) }

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
