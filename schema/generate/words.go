package main

import (
	"cmp"
	"log"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/schema"
)

// word gives every property its title, description and examples. The path is
// that of the schema: "" for what a user submits.
func word(s *jsonschema.Schema, path string) {
	if s.Items != nil {
		word(s.Items, path)
	}
	if s.Properties == nil {
		return
	}
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		under := strings.TrimPrefix(path+"."+pair.Key, ".")
		row, found := find(under)
		if !found {
			log.Fatal("no words for ", under)
		}
		of := pair.Value
		of.Title, of.Description, of.Examples = row.title, row.description, row.examples
		if of.Title == "" {
			of.Title = titleOf(under)
		}
		word(of, under)
	}
}

// find returns the words of a path, or else those of any path it ends in. Those of
// a field that has none here are what a form says of it.
func find(path string) (words, bool) {
	for {
		if row, found := table[path]; found {
			return row, true
		}
		_, rest, found := strings.Cut(path, ".")
		if !found {
			label := messages.For("en").Field(porting.Field(path))
			return words{"", cmp.Or(label.Hint, label.Label+"."), these(exampleOf(path))}, porting.Field(path).Known()
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

// titleOf returns the label of a field, and for what is none its name in words.
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

type words struct {
	title       string // "" for a field's label, or the property's name
	description string
	examples    []any
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

// table has the words of properties by their path, or the end of it.
var table = map[string]words{
	// The fields, of what a user submits and of a porting.
	"donorProvider":         {"", "The carrier the number is with today, by the id of its service provider.", these("svp_0SNlurA01K6GY5L0XJffY8")},
	"accountNumber":         {"", "The number of the account at the carrier, as it is on the bill.", these("123456789012")},
	"accountPin":            {"", "The PIN that the carrier gives for moving the number. In the United Kingdom, the PAC or the STAC.", these("123456", "ABC123456")},
	"billingPin":            {"", "The PIN of the billing account.", these("1234")},
	"firstName":             {"", "The account holder’s first name, as it is on the bill.", these("Jerry")},
	"lastName":              {"", "The account holder’s last name, as it is on the bill.", these("Seinfeld")},
	"birthday":              {"", "The account holder’s date of birth, as year, month and day.", these("1990-04-30")},
	"accountType":           {"", "The kind of the account. Ireland only.", examplesOf(porting.AccountTypes())},
	"address":               {"", "Where the account holder lives, as it is on the bill.", these(someAddress)},
	"address.line1":         {"", "The street and number.", these("129 West 81st Street")},
	"address.line2":         {"", "Apartment or suite.", these("Apartment 5A")},
	"address.city":          {"", "The city.", these("New York City")},
	"address.state":         {"", "The state: in the United States one of 62, by its two letters or its name; elsewhere a code of ISO 3166-2, if any.", these("NY")},
	"address.postalCode":    {"", "The ZIP or postal code.", these("10024", "SW1A 1AA")},
	"address.country":       {"", "The country, by its two letters in ISO 3166-1.", these("US")},
	"donorProviderApproval": {"", "Whether the user has told the old carrier, and it has agreed to the move.", these(true)},
	"phoneNumber":           {"", "The number to move, with the plus and the country code.", these("+18605550123")},
	"provider":              {"", "The network that receives the number.", these("p9")},
	"user":                  {"", "The user the number is for, by id.", these("usr_0SNlurA049MEWV4OpCwsNyC9Kn2d")},
	"behavior":              {"", "What to do: move the number, or, in the United Kingdom only, just end the old plan.", these("portIn")},
	"scheduledOn":           {"", "The day of the move, as year, month and day. United Kingdom only.", these("2027-01-21")},

	// The rest of a porting.
	"object":                        {"", "The type of the object.", these("porting")},
	"id":                            {"", "The id, with nothing to read in it.", these("prt_0SNlurA049MEWV39s2kSYqaat7ZS")},
	"accountPinExists":              {"", "Whether there is an account PIN, which is never sent back.", these(true)},
	"billingPinExists":              {"", "Whether there is a billing PIN, which is never sent back.", these(false)},
	"canceledAt":                    {"", "When the porting was canceled.", these("2026-01-21T19:39:53Z")},
	"completedAt":                   {"", "When the number had moved.", these("2026-01-21T19:36:57Z")},
	"createdAt":                     {"", "When the porting was created.", these("2026-01-21T19:12:28Z")},
	"declinedAttempts":              {"", "How often the carrier has declined so far.", these(1)},
	"declinedCode":                  {"", "Why the carrier declined last. It may outlive the declined status.", these("portingAccountPinRequiredOrInvalid")},
	"declinedMessage":               {"", "The same, for developers.", these("The phone number has port protection on the provider.")},
	"porting.donorProvider":         {"", "The carrier the number comes from.", these(someProvider)},
	"recipientProvider":             {"", "The service provider that receives the number.", these(someProvider)},
	"donorProvider.object":          {"", "The type of the object.", these("serviceProvider")},
	"donorProvider.id":              {"", "The id, with nothing to read in it.", these("svp_0SNlurA01K6GY5L0XJffY8")},
	"recipientProvider.object":      {"", "The type of the object.", these("serviceProvider")},
	"recipientProvider.id":          {"", "The id, with nothing to read in it.", these("svp_0SNlurA01K6GY5L0XJffY8")},
	"name":                          {"", "The brand.", these("AT&T")},
	"country":                       {"", "The country, by its two letters in ISO 3166-1.", these("US")},
	"recipientProviders":            {"", "The networks that can receive numbers from this one, by id.", these(these("p3"))},
	"porting.donorProviderApproval": {"", "Whether the user has told the old carrier, and it has agreed to the move.", these(true)},
	"expiredAt":                     {"", "When the porting expired.", these("2026-01-21T19:39:53Z")},
	"failedAt":                      {"", "When the porting failed.", these("2026-01-21T19:39:53Z")},
	"lastDeclinedAt":                {"", "When the carrier declined last. That the porting is declined now, only its status says.", these("2026-01-21T19:31:13Z")},
	"lastRequestedAt":               {"", "When the carrier was asked last.", these("2026-01-21T19:22:31Z")},
	"required":                      {"", "The fields that the porting needs, provided or not.", these(these("accountNumber", "accountPin", "address"))},
	"status":                        {"", "Where the porting stands.", examplesOf(porting.Statuses())},
	"subscription":                  {"", "The subscription the number is for, by id.", these("sub_0SNlurA049MEWV2gSfSxi00xlPIi")},

	// An error of the API.
	"error.code":         {"", "The error’s code, or its type where the API gave no code. Empty where it gave neither.", these("portingNotSupported")},
	"error.known":        {"", "Whether this version has heard of the code.", these(true)},
	"error.action":       {"", "The one thing to lead the user to.", these("newNumber")},
	"error.fields":       {"", "The fields at fault, in form order.", these(these("phoneNumber"))},
	"error.alternatives": {"", "Other ways out, the most promising first.", these(these("otherRecipient", "contactSupport"))},

	// A decision.
	"statusKnown":   {"", "Whether this version has heard of the status.", these(true)},
	"resolved":      {"", "Whether the porting never transitions again.", these(false)},
	"step":          {"", "What has to happen next.", these("provideInformation")},
	"missing":       {"", "The fields that are required and not provided, in the API’s order.", these(these("accountNumber"))},
	"collect":       {"", "The fields to ask for now, in form order.", these(these("accountNumber", "accountPin"))},
	"steps":         {"", "The wizard’s pages that collect belongs to, in order.", these(these("carrierDetails"))},
	"editable":      {"", "The fields that an update may still change, in form order.", these(these("accountNumber", "accountPin"))},
	"decline":       {"", "What to do about the decline. Null unless the status is declined.", these(someDecline)},
	"code":          {"", "Why the carrier declined, null where the API does not say.", these("portingAccountPinRequiredOrInvalid")},
	"known":         {"", "Whether this version has heard of the code.", these(true)},
	"action":        {"", "The one thing to ask of the user.", these("correctField")},
	"fields":        {"", "The fields to correct.", these(these("accountPin"))},
	"locked":        {"", "The fields at fault that only a new porting can change.", these(these("phoneNumber"))},
	"review":        {"", "The fields worth checking again on the way, in form order.", these(these("firstName", "lastName"))},
	"retry":         {"", "How the number can be tried again.", these("update")},
	"alternatives":  {"", "Other ways out, the most promising first.", these(these("contactCarrier", "contactSupport"))},
	"attempts":      {"", "How often the carrier has declined so far.", these(1)},
	"cancel":        {"", "Whether the porting can be canceled now.", these(map[string]any{"allowed": true, "until": nil, "reason": "declined", "effect": "newNumber"})},
	"allowed":       {"", "Whether it can.", these(true)},
	"until":         {"", "From when on it no longer can, null for no known end.", these("2026-01-21T00:00:00Z")},
	"reason":        {"", "Why it can or not: the status, or what else is in the way.", these("declined", "notScheduled")},
	"effect":        {"", "What canceling does to the subscription.", these("newNumber")},
	"connect":       {"", "Whether a Connect Session with the intent completePorting is applicable.", these(true)},
	"warnings":      {"", "What is likely wrong with what the porting holds.", these(these(someWarning))},
	"warnings.code": {"", "What is wrong.", these("zipStateMismatch")},
	"field":         {"", "The field it is about.", these("address.postalCode")},
	"severity":      {"", "How sure it is: whether the API or every carrier would refuse it, or the user may insist.", these("warning")},
	"params":        {"", "What a message needs to name.", these(map[string]any{"expected": "NY"})},
	"expires":       {"", "When the porting ends by itself, null where that is not known.", these(map[string]any{"earliest": "2026-01-31T19:22:31Z", "latest": "2026-03-12T19:22:31Z"})},
	"earliest":      {"", "When that is at the earliest.", these("2026-01-31T19:22:31Z")},
	"latest":        {"", "When that is at the latest.", these("2026-03-12T19:22:31Z")},
	"expected":      {"", "When the porting is done if nothing is in the way, null unless it is waiting.", these(someExpected)},
	"usually":       {"", "When it usually is done.", these("2026-01-21T20:22:31Z")},
	"overdue":       {"", "Whether the latest is over: then offer support.", these(false)},
}

func examplesOf[T ~string](values []T) []any {
	var examples []any
	for _, value := range values {
		examples = append(examples, value)
	}
	return examples
}
