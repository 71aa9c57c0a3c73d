package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/invopop/jsonschema"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

// answers are the types whose JSON the functions of the package return. Every
// member is there.
var answers = []any{
	porting.Decision{}, porting.Decline{}, porting.Cancel{}, porting.Expiry{}, porting.Expected{}, porting.Issue{},
	porting.CheckItem{},
	decline.Rule{}, porting.Result{}, porting.Request{}, porting.Reminder{}, porting.Carrier{},
	porting.APIErrorRule{}, porting.Notice{},
}

// arguments are the types whose JSON the functions take. Any member may be
// absent but the status of a porting.
var arguments = []any{
	porting.Porting{}, porting.Address{}, porting.ServiceProvider{},
	porting.Input{}, porting.AddressInput{}, porting.Context{},
}

// tsNames are the types that have another name in TypeScript.
var tsNames = map[string]string{"Request": "UpdateRequest"}

// tsTypes are the types of members for which Go's type says less.
var tsTypes = map[string]string{
	"APIErrorRule.Alternatives": "APIErrorAlternative[]",
	"APIErrorRule.Code":         "APIErrorCode",
	"Carrier.AskBy":             "AskBy",
	"CheckItem.Params":          "Record<string, string>",
	"Carrier.Confidence":        `"high" | "medium"`,
	"Context.Now":               "Instant",
	"Decline.Alternatives":      "Alternative[]",
	"Decline.Code":              "DeclineCode",
	"Input.AccountType":         "AccountType",
	"Input.Behavior":            "Behavior",
	"Issue.Params":              "Record<string, string>",
	"Porting.DeclinedCode":      "DeclineCode",
	"Result.Value":              "Normalized",
	"Rule.Alternatives":         "Alternative[]",
	"Rule.Code":                 "DeclineCode",
	"Rule.Fields":               "Field[]",
	"UpdateRequest.Body":        "Normalized",
	"UpdateRequest.Missing":     "Field[]",
}

// tsDocs are the comments that have to say something else in TypeScript.
var tsDocs = map[string]string{
	"APIErrorRule.Fields": "At fault, in form order: the code's own and those that the error's details name.",
	"APIErrorRule.Known":  "This version has heard of the code.",
	"Porting": "The porting object of the Gigs API. Pass the API's answer as it is: members may be absent, " +
		"and it may have others.",
	"Input": "What a user or an app submits: any part of the body of a create or an update. " +
		"A field that was left empty is `\"\"` or null.",
	"Context":             "What the rules have to know besides the input. Nothing of it is required.",
	"Context.Market":      "ISO 3166-1 alpha-2; the phone number's unless given.",
	"Context.Carrier":     "The donor carrier's name; the donor provider's unless given.",
	"Context.Behavior":    "What kind of code the account PIN is, where the input does not say; `portIn` unless given.",
	"Context.Status":      "The porting's status: an update may not change what is locked in it.",
	"Context.Providers":   "The items of what `GET /serviceProviders` returned.",
	"Context.PinIssuedOn": "YYYY-MM-DD: the day the carrier gave out the PIN, PAC or STAC, which may have expired since.",
	"Context.Now":         "The current time unless given.",
	"Context.Required":    "What may not be absent. `prepareUpdate` takes the porting's unless given.",

	"Address.Line2": "", "Address.PostalCode": "", "Address.State": "", // the type says so
	"Porting.DeclinedCode":         "It may outlive the declined status.",
	"Porting.Required":             "Provided or not: see `missing`.",
	"ServiceProvider.Country":      "ISO 3166-1 alpha-2.",
	"Carrier.AccountNumberPattern": "A regular expression for the whole account number, without spaces and hyphens.",
	"Carrier.PinPattern":           "A regular expression for the whole transfer PIN.",
	"Carrier.PinDays":              "How many days a PIN lasts.",
	"Carrier.PrepaidPinPattern":    "Of a brand's bare name: what only its prepaid customers have.",
	"Carrier.AskBy":                "Who can get the PIN.",
	"Carrier.PortLock":             "What the carrier calls its protection against porting.",
	"Carrier.ID":                   "The key of its texts in a message catalog.",
	"Decline.Code":                 "Null where the API gave none.",
	"Decision.Steps":               "The wizard steps `collect` belongs to, in order.",
	"Issue":                        "One thing wrong with a value. It never contains the value.",
	"Issue.Field":                  "Empty for the input itself.",
	"Result":                       "What `validate` answers.",
	"Rule.Fields":                  "At fault. `decide` says which of them a porting still lets the user change.",
	"Rule.Known":                   "This version has heard of the code.",
	"UpdateRequest":                "What `prepareUpdate` answers.",
	"UpdateRequest.Issues":         "In form order, errors before warnings within a field.",
	"UpdateRequest.Missing":        "Required, and still missing when the update is done.",
}

// shapes returns the TypeScript types of what the functions take and of what
// they answer, from the Go types and their comments.
func shapes() (taken, answered []byte) {
	comments := goComments("porting", "decline")
	taken = declared(arguments, comments, true, "Instant", "../core/instant.js")
	answered = declared(answers, comments, false, "Normalized", "../core/normalized.js")
	if len(tsTypes)+len(tsDocs) > 0 {
		log.Fatal("no Go type has: ", tsTypes, tsDocs)
	}
	return taken, answered
}

// declared declares the interface of each type, and imports what they refer to.
func declared(types []any, comments map[string]string, taken bool, imported, from string) []byte {
	var interfaces, ts bytes.Buffer
	for _, of := range types {
		shape(&interfaces, of, comments, taken)
	}
	ts.WriteString("// Code generated by js/generate from the Go types; DO NOT EDIT.\nimport type {\n")
	for _, name := range declaredNames() {
		if regexp.MustCompile(`[:( |]` + name + `\b`).Match(withoutComments(interfaces.Bytes())) {
			ts.WriteString("  " + name + ",\n")
		}
	}
	fmt.Fprintf(&ts, "} from \"./names.js\";\nimport type { %s } from %q;\n", imported, from)
	ts.Write(interfaces.Bytes())
	return ts.Bytes()
}

// declaredNames returns the types that names.ts declares, in order.
func declaredNames() []string {
	var found []string
	for _, match := range regexp.MustCompile(`(?m)^export type (\w+)`).FindAllSubmatch(names(), -1) {
		found = append(found, string(match[1]))
	}
	slices.Sort(found)
	return found
}

func withoutComments(ts []byte) []byte {
	return regexp.MustCompile(`(?s)/\*\*.*?\*/`).ReplaceAll(ts, nil)
}

// shape declares the interface of a struct's JSON.
func shape(ts *bytes.Buffer, of any, comments map[string]string, taken bool) {
	modifier := ""
	if taken {
		modifier = "readonly "
	}
	t := reflect.TypeOf(of)
	path := t.PkgPath() + "." + t.Name()
	name := tsName(t)
	nulls := nullMembers(of)
	fmt.Fprintf(ts, "\n%sexport interface %s {\n", comment("", take(tsDocs, name, comments[path])), name)
	for _, field := range reflect.VisibleFields(t) {
		if !field.IsExported() {
			continue
		}
		member := jsonName(field)
		union := take(tsTypes, name+"."+field.Name, tsType(field.Type, modifier))
		if nulls[member] || takesNull(t) {
			union += " | null"
		}
		mark := ""
		if taken && name+"."+member != "Porting.status" {
			mark, union = "?", union+" | undefined"
		}
		about := take(tsDocs, name+"."+field.Name, comments[path+"."+field.Name])
		fmt.Fprintf(ts, "%s  %s%s%s: %s;\n", comment("  ", about), modifier, member, mark, union)
	}
	ts.WriteString("}\n")
}

// tsType is the type of a Go type's JSON.
func tsType(t reflect.Type, modifier string) string {
	switch {
	case t == reflect.TypeFor[time.Time](), t == reflect.TypeFor[porting.Timestamp](),
		t == reflect.TypeFor[porting.Date]():
		return "string" // with the members' comments
	case t.Kind() == reflect.Pointer:
		return tsType(t.Elem(), modifier)
	case t.Kind() == reflect.Slice:
		return modifier + tsType(t.Elem(), modifier) + "[]"
	case t.PkgPath() != "":
		return tsName(t)
	case t.Kind() == reflect.Bool:
		return "boolean"
	case t.Kind() == reflect.Int:
		return "number"
	}
	return t.Kind().String()
}

// tsName is the name of a Go type in TypeScript.
func tsName(t reflect.Type) string {
	if name, found := tsNames[t.Name()]; found {
		return name
	}
	return t.Name()
}

// takesNull reports whether null may stand in place of any member.
func takesNull(t reflect.Type) bool {
	return t == reflect.TypeFor[porting.Input]() || t == reflect.TypeFor[porting.AddressInput]() ||
		t == reflect.TypeFor[porting.Address]()
}

// jsonName is the name of a member in JSON: of a field without a tag, that of the API.
func jsonName(field reflect.StructField) string {
	if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != "" {
		return name
	}
	name := field.Name
	if start, found := strings.CutSuffix(name, "ID"); found {
		name = start + "Id"
	}
	return strings.ToLower(name[:1]) + name[1:]
}

// nullMembers returns which members are null in the JSON of a zero value. A list never is.
func nullMembers(of any) map[string]bool {
	nulls := map[string]bool{}
	if _, marshals := of.(json.Marshaler); !marshals {
		return nulls
	}
	text, err := json.Marshal(of)
	check(err)
	var members map[string]any
	check(json.Unmarshal(text, &members))
	for name, value := range members {
		nulls[name] = value == nil
	}
	return nulls
}

// goComments returns the comments of types and their fields, by package path and name.
func goComments(packages ...string) map[string]string {
	comments := map[string]string{}
	here, err := os.Getwd()
	check(err)
	check(os.Chdir("../..")) // the comments' paths are relative to the module
	for _, path := range packages {
		var r jsonschema.Reflector
		check(r.AddGoComments("github.com/portin-dev/portin", "./"+path))
		for name, text := range r.CommentMap {
			comments[name] = text
		}
	}
	check(os.Chdir(here))
	return comments
}

// take returns and forgets what a table says of a name, or else what is given.
func take(table map[string]string, name, otherwise string) string {
	if own, found := table[name]; found {
		delete(table, name)
		return own
	}
	return otherwise
}

// beginning is how a Go comment names what it is about.
var beginning = regexp.MustCompile(`^[A-Z]\w* (is|are|reports|says) `)

// goWord is what means nothing to who writes TypeScript.
var goWord = strings.NewReplacer("nil", "null", "[", "", "]", "")

// comment returns a doc comment as TypeScript has them, "" for none.
func comment(indent, text string) string {
	text = goWord.Replace(strings.Join(strings.Fields(text), " "))
	if begun := beginning.FindStringSubmatch(text); begun != nil && begun[1] == "reports" {
		text = strings.TrimPrefix(text, begun[0])
	} else if begun != nil {
		text = text[len(begun[0]):]
	}
	if text == "" {
		return ""
	}
	text = strings.ToUpper(text[:1]) + text[1:]
	if !strings.HasSuffix(text, ".") {
		text += "."
	}
	if one := indent + "/** " + text + " */\n"; len(one) <= 121 {
		return one
	}
	lines, line := indent+"/**\n", indent+" *"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > 118 {
			lines, line = lines+line+"\n", indent+" *"
		}
		line += " " + word
	}
	return lines + line + "\n" + indent + " */\n"
}
