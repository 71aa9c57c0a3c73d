package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/phone"
)

// Porting is the porting object of the Gigs API ("Portings API, Properties"). Members
// may be absent, and the object may have others.
//
// A text is "" where the API has null. Members that this version does not know are
// kept, and MarshalJSON writes them back. A porting that was read is written with the
// members it came with and those that were set since.
type Porting struct {
	Object           string           // the type of the object: "porting"
	ID               string           // the id; nothing can be read from it
	AccountNumber    string           // the number of the account at the carrier
	AccountPinExists bool             // whether there is an account PIN; the PIN itself is never sent back
	AccountType      AccountType      // the kind of the account; Ireland only
	Address          *Address         // where the account holder lives by the carrier's records
	Behavior         Behavior         // whether the number moves or its plan only ends
	BillingPinExists bool             // whether there is a billing PIN; the PIN itself is never sent back
	Birthday         Date             // the account holder's date of birth
	CanceledAt       Timestamp        // when the porting was canceled
	CompletedAt      Timestamp        // when the number had moved
	CreatedAt        Timestamp        // when the porting was created
	DeclinedAttempts int              // how often the carrier has declined so far
	DeclinedCode     string           // why the carrier declined last; it may outlive the declined status
	DeclinedMessage  string           // why the carrier declined last, in words for developers
	DonorProvider    *ServiceProvider // the carrier the number comes from
	// DonorProviderApproval is whether the user has told the carrier, and it has agreed to the move.
	DonorProviderApproval *bool
	ExpiredAt             Timestamp        // when the porting expired
	FailedAt              Timestamp        // when the porting failed
	FirstName             string           // the account holder's first name
	LastDeclinedAt        Timestamp        // when the carrier declined last; it is never cleared
	LastName              string           // the account holder's last name
	LastRequestedAt       Timestamp        // when the carrier was asked last
	PhoneNumber           string           // the number to move, in E.164
	Provider              string           // the network that receives the number
	RecipientProvider     *ServiceProvider // the service provider that receives the number
	Required              []Field          // the fields that the porting needs, provided or not: see [Missing]
	ScheduledOn           Date             // the day of the move; Great Britain only
	Status                Status           // where the porting stands
	Subscription          string           // the id of the subscription the number is for
	User                  string           // the id of the user the number is for

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

// Parse reads one porting, strictly. The error is a [*codec.Error] for any document
// that is not exactly one JSON object with the types that the API sends, and for one
// with a name that occurs twice.
func Parse(json []byte) (*Porting, error) {
	p := new(Porting)
	if err := codec.Unmarshal(json, p.object().Read); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Porting) object() codec.Object {
	return codec.Object{Rest: &p.rest, Members: p.members, Check: p.otherObject}
}

// otherObject says what to do where what was read is not a porting but another
// object of the API, or has a porting in it: a response, a query, a ref. An answer
// about that would be one about an empty porting. It returns "" for a porting.
func (p *Porting) otherObject() string {
	switch p.Object {
	case "", "porting":
	case "list":
		return "It is a list. Pass one of its items"
	default:
		return "Its object says that it is not a porting"
	}
	if p.ID != "" || len(p.Required) > 0 {
		return ""
	}
	object := p.object()
	switch {
	case object.Unknown("fetchStatus") != "", hasPorting(object.Unknown("data")): // a query of TanStack Query
		return "It is not a porting, but has one. Pass its data"
	case hasPorting(object.Unknown("value")), hasPorting(object.Unknown("_value")): // as JSON has a ref of Vue
		return "It is not a porting, but has one. Pass its value"
	}
	return ""
}

// members lists the members in the API's order.
func (p *Porting) members(m *codec.Members) {
	m.Text("object", &p.Object)
	m.Text("id", &p.ID)
	m.NullText("accountNumber", &p.AccountNumber)
	m.Bool("accountPinExists", &p.AccountPinExists)
	m.NullText("accountType", (*string)(&p.AccountType))
	nullable(m, "address", &p.Address)
	m.Text("behavior", (*string)(&p.Behavior))
	m.Bool("billingPinExists", &p.BillingPinExists)
	m.NullText("birthday", (*string)(&p.Birthday))
	m.NullText("canceledAt", (*string)(&p.CanceledAt))
	m.NullText("completedAt", (*string)(&p.CompletedAt))
	m.Text("createdAt", (*string)(&p.CreatedAt))
	m.Int("declinedAttempts", &p.DeclinedAttempts)
	m.NullText("declinedCode", &p.DeclinedCode)
	m.Carried("declinedMessage", &p.DeclinedMessage)
	nullable(m, "donorProvider", &p.DonorProvider)
	m.NullBool("donorProviderApproval", &p.DonorProviderApproval)
	m.NullText("expiredAt", (*string)(&p.ExpiredAt))
	m.NullText("failedAt", (*string)(&p.FailedAt))
	m.NullText("firstName", &p.FirstName)
	m.NullText("lastDeclinedAt", (*string)(&p.LastDeclinedAt))
	m.NullText("lastName", &p.LastName)
	m.NullText("lastRequestedAt", (*string)(&p.LastRequestedAt))
	m.Text("phoneNumber", &p.PhoneNumber)
	m.Text("provider", &p.Provider)
	nullable(m, "recipientProvider", &p.RecipientProvider)
	codec.List(m, "required", &p.Required)
	m.NullText("scheduledOn", (*string)(&p.ScheduledOn))
	m.Text("status", (*string)(&p.Status))
	m.Carried("subscription", &p.Subscription)
	m.Text("user", &p.User)
}

// emptyPorting is a porting of which nothing is known. Nothing writes to it.
var emptyPorting Porting

// orEmpty returns the porting, or an empty one for nil.
func (p *Porting) orEmpty() *Porting {
	if p == nil {
		return &emptyPorting
	}
	return p
}

// String returns the porting's id and status only, so that a porting printed with %v
// or %s shows no account number. Its JSON has everything.
func (p Porting) String() string { return "porting " + p.ID + " (" + string(p.Status) + ")" }

// GoString is String, for %#v.
func (p Porting) GoString() string { return p.String() }

// Address is where the account holder lives by the donor provider's records.
//
// A member is "" where the API has null.
type Address struct {
	City       string // the city
	Country    string // the country's ISO 3166-1 alpha-2 code
	Line1      string // the street and number
	Line2      string // the apartment or suite; may be null
	PostalCode string // the ZIP or postal code; null in older versions of the API
	State      string // the state: in the United States its two letters, elsewhere a code of ISO 3166-2; may be null

	rest codec.Rest
}

func (a *Address) object() codec.Object { return codec.Object{Rest: &a.rest, Members: a.members} }

func (a *Address) members(m *codec.Members) {
	m.Text("city", &a.City)
	m.Text("country", &a.Country)
	m.Text("line1", &a.Line1)
	m.NullText("line2", &a.Line2)
	m.NullText("postalCode", &a.PostalCode)
	m.NullText("state", &a.State)
}

// ServiceProvider is a carrier that numbers can be ported from ("Portings API,
// Retrieve a service provider").
type ServiceProvider struct {
	Object             string   // the type of the object: "serviceProvider"
	ID                 string   // the id; nothing can be read from it
	Country            string   // the country's ISO 3166-1 alpha-2 code; empty before the API had it
	Name               string   // the brand
	RecipientProviders []string // the ids of the networks that can receive numbers from it; nil if that is not known

	rest codec.Rest
}

func (s *ServiceProvider) object() codec.Object {
	return codec.Object{Rest: &s.rest, Members: s.members}
}

func (s *ServiceProvider) members(m *codec.Members) {
	m.Text("object", &s.Object)
	m.Text("id", &s.ID)
	m.NullText("country", &s.Country)
	m.Text("name", &s.Name)
	codec.NullList(m, "recipientProviders", &s.RecipientProviders)
}

// market returns the market of the porting's number.
func (p *Porting) market() string {
	number, err := phone.Parse(p.PhoneNumber, "")
	if err != nil {
		return ""
	}
	return market.Of(number)
}

// nullable is a member that is an object or null.
func nullable[T any, P object[T]](m *codec.Members, name string, pointer *P) {
	m.NullObject(name, *pointer != nil, func(renew bool) codec.Object {
		if renew {
			*pointer = new(T)
		}
		return (*pointer).object()
	})
}

// unmarshal replaces a value by what the JSON has. It leaves the value unchanged for
// null, as encoding/json asks of an UnmarshalJSON.
func unmarshal[T any, P object[T]](json []byte, value P) error {
	if string(json) == "null" {
		return nil
	}
	var read T
	err := codec.Unmarshal(json, P(&read).object().Read)
	if err == nil {
		*value = read
	}
	return err
}

// object is a pointer to a type of the API's objects.
type object[T any] interface {
	*T
	object() codec.Object
}

// MarshalJSON implements [encoding/json.Marshaler].
func (p Porting) MarshalJSON() ([]byte, error) {
	return p.object().Append(make([]byte, 0, 1<<11)), nil
}

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It replaces the whole porting.
func (p *Porting) UnmarshalJSON(json []byte) error {
	return unmarshal(json, p)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (a Address) MarshalJSON() ([]byte, error) { return a.object().Append(nil), nil }

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It replaces the whole address.
func (a *Address) UnmarshalJSON(json []byte) error {
	return unmarshal(json, a)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (s ServiceProvider) MarshalJSON() ([]byte, error) { return s.object().Append(nil), nil }

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It replaces the whole service
// provider.
func (s *ServiceProvider) UnmarshalJSON(json []byte) error {
	return unmarshal(json, s)
}

// text returns the text that the porting has for a field. It is "" if there is none,
// and for a field that is no text.
func (p *Porting) text(i fieldIndex) string {
	if i.inAddress() {
		if p.Address == nil {
			return ""
		}
		return p.Address.text(i)
	}
	switch i {
	case indexDonorProvider:
		if p.DonorProvider != nil {
			return p.DonorProvider.ID
		}
	case indexAccountNumber:
		return p.AccountNumber
	case indexFirstName:
		return p.FirstName
	case indexLastName:
		return p.LastName
	case indexBirthday:
		return string(p.Birthday)
	case indexAccountType:
		return string(p.AccountType)
	case indexPhoneNumber:
		return p.PhoneNumber
	case indexProvider:
		return p.Provider
	case indexUser:
		return p.User
	case indexBehavior:
		return string(p.Behavior)
	case indexScheduledOn:
		return string(p.ScheduledOn)
	}
	return ""
}

// text returns the text that the address has for one of its fields, or "" for any
// other field.
func (a *Address) text(i fieldIndex) string {
	switch i {
	case indexAddressLine1:
		return a.Line1
	case indexAddressLine2:
		return a.Line2
	case indexAddressCity:
		return a.City
	case indexAddressState:
		return a.State
	case indexAddressPostalCode:
		return a.PostalCode
	case indexAddressCountry:
		return a.Country
	}
	return ""
}
