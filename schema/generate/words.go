package main

import (
	"log"
	"reflect"
	"strings"
	"sync"

	"github.com/invopop/jsonschema"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/schema"
	"github.com/portin-dev/portin/schema/generate/comments"
)

// described are the comments of the types that schemas are made of.
var described = sync.OnceValue(func() comments.Comments {
	read, err := comments.Read("porting")
	if err != nil {
		log.Fatal(err)
	}
	return read
})

// word gives every property its title, description and examples. The description is
// the comment of the member of the Go type. Path is where the schema belongs: "" for
// what a user submits.
func word(s *jsonschema.Schema, path string, t reflect.Type) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if s.Items != nil {
		word(s.Items, path, t)
	}
	if s.Properties == nil {
		return
	}
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		member := memberOf(t, pair.Key)
		propertyPath := strings.TrimPrefix(path+"."+pair.Key, ".")
		property := pair.Value
		property.Title = titleOf(propertyPath)
		property.Description = strings.NewReplacer("'", "’", "`", "").Replace(described().Of(t, member.Name))
		if property.Description == "" {
			log.Fatalf("%s.%s needs a comment: it is the description in the schemas", t, member.Name)
		}
		property.Examples = examplesAt(propertyPath)
		word(property, propertyPath, member.Type)
	}
}

// memberOf returns the member of a struct that has a name in JSON.
func memberOf(t reflect.Type, name string) reflect.StructField {
	for _, member := range reflect.VisibleFields(t) {
		if member.IsExported() && comments.JSONName(member) == name {
			return member
		}
	}
	log.Fatalf("%s has no member %s", t, name)
	return reflect.StructField{}
}

// examplesAt returns the examples of a path, or else those of any path it ends in. A
// field that has none here has one in the tag of its member of porting.Input.
func examplesAt(path string) []any {
	for {
		if found := examples[path]; found != nil {
			return found
		}
		_, rest, found := strings.Cut(path, ".")
		if !found {
			return these(exampleOf(path))
		}
		path = rest
	}
}

// exampleOf returns the example that a member of porting.Input has in its tag, such
// as `jsonschema:"example=12-345"`.
func exampleOf(field string) string {
	for _, member := range reflect.VisibleFields(reflect.TypeOf(porting.Input{})) {
		if name, _, _ := strings.Cut(member.Tag.Get("json"), ","); name == field {
			_, example, _ := strings.Cut(member.Tag.Get("jsonschema"), "example=")
			if example == "" {
				log.Fatal("the member ", member.Name, ` of porting.Input needs a tag jsonschema:"example=…"`)
			}
			return example
		}
	}
	return ""
}

// titleOf returns the label of a field, or the name of any other member in words.
func titleOf(path string) string {
	field := porting.Field(strings.TrimPrefix(path, "porting."))
	if field.Known() {
		return messages.For("en").Field(field).Label
	}
	name := path[strings.LastIndex(path, ".")+1:]
	if name == "id" {
		return "ID"
	}
	title := strings.ToUpper(name[:1])
	for _, char := range name[1:] {
		if 'A' <= char && char <= 'Z' {
			title += " " + strings.ToLower(string(char))
		} else {
			title += string(char)
		}
	}
	return strings.ReplaceAll(title, " pin ", " PIN ")
}

func title(name schema.Name) string {
	title := strings.Replace(strings.ReplaceAll(string(name), "-", " "), "api", "API", 1)
	return strings.ToUpper(title[:1]) + title[1:]
}

// about is what the documents are.
var about = map[schema.Name]string{
	schema.Create:        "What creates a porting: the body of POST /portings, as it is typed.",
	schema.BeforePayment: "What to ask before the payment: the number, the address and the carrier.",
	schema.AfterPayment:  "What to ask after the payment: what the carrier has on file.",
	schema.Update:        "What changes a porting: the body of PATCH /portings/{id}, as it is typed. What is absent stays as it is.",
	schema.Porting:       "The porting object of the Gigs API. Members may be absent, and the object may have others.",
	schema.Decision:      "Everything a screen needs to know about a porting, as decide answers.",
	schema.APIError:      "What to do about an error of the API, as apiError answers.",
}

func these(examples ...any) []any { return append([]any{}, examples...) }

var someAddress = map[string]any{
	"line1": "129 West 81st Street", "line2": "Apartment 5A", "city": "New York City", "state": "NY", "postalCode": "10024", "country": "US",
}

var someProvider = map[string]any{
	"object": "serviceProvider", "id": "svp_0SNlurA01K6GY5L0XJffY8", "name": "AT&T", "recipientProviders": these("p3"),
}

var someDecline = map[string]any{
	"code": "portingAccountPinRequiredOrInvalid", "known": true, "action": "correctField", "fields": these("accountPin"),
	"locked": these(), "review": these("accountNumber"), "retry": "update", "alternatives": these("contactCarrier", "contactSupport"), "attempts": 1,
}

var someExpected = map[string]any{
	"usually": "2026-01-21T20:22:31Z", "latest": "2026-01-23T19:22:31Z", "overdue": false,
}

var someWarning = map[string]any{
	"field": "address.postalCode", "code": "zipStateMismatch", "severity": "warning", "params": map[string]any{"expected": "NY"},
}

// examples are those of properties, by their path or the end of it.
var examples = map[string][]any{
	// The fields, of what a user submits and of a porting.
	"donorProvider":         these("svp_0SNlurA01K6GY5L0XJffY8"),
	"accountNumber":         these("123456789012"),
	"accountPin":            these("123456", "ABC123456"),
	"billingPin":            these("1234"),
	"firstName":             these("Jerry"),
	"lastName":              these("Seinfeld"),
	"birthday":              these("1990-04-30"),
	"accountType":           examplesOf(porting.AccountTypes()),
	"address":               these(someAddress),
	"address.line1":         these("129 West 81st Street"),
	"address.line2":         these("Apartment 5A"),
	"address.city":          these("New York City"),
	"address.state":         these("NY"),
	"address.postalCode":    these("10024", "SW1A 1AA"),
	"address.country":       these("US"),
	"donorProviderApproval": these(true),
	"phoneNumber":           these("+18605550123"),
	"provider":              these("p9"),
	"user":                  these("usr_0SNlurA049MEWV4OpCwsNyC9Kn2d"),
	"behavior":              these("portIn"),
	"scheduledOn":           these("2027-01-21"),

	// The rest of a porting.
	"object":                        these("porting"),
	"id":                            these("prt_0SNlurA049MEWV39s2kSYqaat7ZS"),
	"accountPinExists":              these(true),
	"billingPinExists":              these(false),
	"canceledAt":                    these("2026-01-21T19:39:53Z"),
	"completedAt":                   these("2026-01-21T19:36:57Z"),
	"createdAt":                     these("2026-01-21T19:12:28Z"),
	"declinedAttempts":              these(1),
	"declinedCode":                  these("portingAccountPinRequiredOrInvalid"),
	"declinedMessage":               these("The phone number has port protection on the provider."),
	"porting.donorProvider":         these(someProvider),
	"recipientProvider":             these(someProvider),
	"donorProvider.object":          these("serviceProvider"),
	"donorProvider.id":              these("svp_0SNlurA01K6GY5L0XJffY8"),
	"recipientProvider.object":      these("serviceProvider"),
	"recipientProvider.id":          these("svp_0SNlurA01K6GY5L0XJffY8"),
	"name":                          these("AT&T"),
	"country":                       these("US"),
	"recipientProviders":            these(these("p3")),
	"porting.donorProviderApproval": these(true),
	"expiredAt":                     these("2026-01-21T19:39:53Z"),
	"failedAt":                      these("2026-01-21T19:39:53Z"),
	"lastDeclinedAt":                these("2026-01-21T19:31:13Z"),
	"lastRequestedAt":               these("2026-01-21T19:22:31Z"),
	"required":                      these(these("accountNumber", "accountPin", "address")),
	"status":                        examplesOf(porting.Statuses()),
	"subscription":                  these("sub_0SNlurA049MEWV2gSfSxi00xlPIi"),

	// An error of the API.
	"error.code":         these("portingNotSupported"),
	"error.known":        these(true),
	"error.action":       these("newNumber"),
	"error.fields":       these(these("phoneNumber")),
	"error.alternatives": these(these("otherRecipient", "contactSupport")),

	// A decision.
	"statusKnown":   these(true),
	"resolved":      these(false),
	"step":          these("provideInformation"),
	"missing":       these(these("accountNumber")),
	"collect":       these(these("accountNumber", "accountPin")),
	"steps":         these(these("carrierDetails")),
	"editable":      these(these("accountNumber", "accountPin")),
	"decline":       these(someDecline),
	"code":          these("portingAccountPinRequiredOrInvalid"),
	"known":         these(true),
	"action":        these("correctField"),
	"fields":        these(these("accountPin")),
	"locked":        these(these("phoneNumber")),
	"review":        these(these("firstName", "lastName")),
	"retry":         these("update"),
	"alternatives":  these(these("contactCarrier", "contactSupport")),
	"attempts":      these(1),
	"cancel":        these(map[string]any{"allowed": true, "until": nil, "reason": "declined", "effect": "newNumber"}),
	"allowed":       these(true),
	"until":         these("2026-01-21T00:00:00Z"),
	"reason":        these("declined", "notScheduled"),
	"effect":        these("newNumber"),
	"connect":       these(true),
	"warnings":      these(these(someWarning)),
	"warnings.code": these("zipStateMismatch"),
	"field":         these("address.postalCode"),
	"severity":      these("warning"),
	"params":        these(map[string]any{"expected": "NY"}),
	"expires":       these(map[string]any{"earliest": "2026-01-31T19:22:31Z", "latest": "2026-03-12T19:22:31Z"}),
	"earliest":      these("2026-01-31T19:22:31Z"),
	"latest":        these("2026-03-12T19:22:31Z"),
	"expected":      these(someExpected),
	"usually":       these("2026-01-21T20:22:31Z"),
	"overdue":       these(false),
}

func examplesOf[T ~string](values []T) []any {
	var examples []any
	for _, value := range values {
		examples = append(examples, value)
	}
	return examples
}
