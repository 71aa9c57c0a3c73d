package porting_test

import (
	"cmp"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/phone"
)

// The tests of this file go through every list of fields, decline codes and reasons.
// They name the place that a new one is missing from.

// submitted is a value of each field that the rules take and leave as it is: of
// one that has no rule of its own, anything.
func submitted(f porting.Field) string {
	return cmp.Or(samples[f], `"any"`)
}

var samples = map[porting.Field]string{
	porting.FieldDonorProvider:         `"svp_1"`,
	porting.FieldAccountNumber:         `"123456789"`,
	porting.FieldAccountPin:            `"ABC123456"`,
	porting.FieldBillingPin:            `"1234"`,
	porting.FieldFirstName:             `"Jerry"`,
	porting.FieldLastName:              `"Seinfeld"`,
	porting.FieldBirthday:              `"1954-04-29"`,
	porting.FieldAccountType:           `"postpaidSingle"`,
	porting.FieldAddress:               `{"line1":"1 High Street","line2":"Flat 2","city":"London","state":"LND","postalCode":"SW1A 1AA","country":"GB"}`,
	porting.FieldAddressLine1:          `"1 High Street"`,
	porting.FieldAddressLine2:          `"Flat 2"`,
	porting.FieldAddressCity:           `"London"`,
	porting.FieldAddressState:          `"LND"`,
	porting.FieldAddressPostalCode:     `"SW1A 1AA"`,
	porting.FieldAddressCountry:        `"GB"`,
	porting.FieldDonorProviderApproval: `true`,
	porting.FieldPhoneNumber:           `"+447400123456"`,
	porting.FieldProvider:              `"p12"`,
	porting.FieldUser:                  `"usr_1"`,
	porting.FieldBehavior:              `"portIn"`,
	porting.FieldScheduledOn:           `"2026-03-04"`,
}

// document is a JSON object with the value of a field in its place.
func document(f porting.Field, value string) string {
	name := string(f)
	if member, inAddress := strings.CutPrefix(name, "address."); inAddress {
		name, value = "address", `{"`+member+`":`+value+`}`
	}
	return `{"` + name + `":` + value + `}`
}

func TestEveryFieldHasAPlace(t *testing.T) {
	for _, f := range porting.Fields() {
		value := submitted(f)
		in := input(t, document(f, value))
		assert.JSONEq(
			t,
			document(f, value),
			text(t, in),
			"%s: give it a member in Input (input.go), and make generate",
			f,
		)
		require.NotPanics(t, func() {
			validated := porting.Validate(in, porting.Context{Market: "GB"})
			for _, issue := range validated.Issues {
				assert.NotEqual(t, f, issue.Field, "%s: %s", f, issue.Code)
			}
			assert.JSONEq(t, document(f, value), text(t, validated.Value), f)
		}, "%s: is there a sample of it here that its rule in rules.go takes?", f)
	}
}

// An update with the values that the porting already has changes nothing, so the rules
// have to see those values.
func TestEveryFieldOfAPortingIsSeen(t *testing.T) {
	london := porting.Context{Now: noon, Market: "GB"}
	for _, f := range porting.Fields() {
		if f == porting.FieldUser { // which no update takes
			continue
		}
		name, _, inAddress := strings.Cut(string(f), ".")
		value, held := document(f, submitted(f)), submitted(porting.Field(name))
		if f == porting.FieldDonorProvider {
			held = `{"object":"serviceProvider","id":"svp_1","name":"Acme","recipientProviders":["p12"]}`
		}
		if !inAddress { // an address goes whole or not at all
			body := porting.PrepareUpdate(parse(t, `{"status":"draft"}`), input(t, value), london).Body
			assert.JSONEq(t, value, text(t, body), f)
		}
		body := porting.PrepareUpdate(parse(t, `{"status":"draft","`+name+`":`+held+`}`), input(t, value), london).Body
		if f != porting.FieldAccountPin && f != porting.FieldBillingPin { // which nobody sees
			assert.JSONEq(
				t,
				`{}`,
				text(t, body),
				"%s: give it a member in Porting (porting.go), and make generate",
				f,
			)
		}
	}
}

// A decline code that this version does not know may name any field.
func TestEveryFieldMayBeDeclined(t *testing.T) {
	for _, f := range porting.Fields() {
		name := strings.TrimPrefix(string(f), "address.")
		rule := decline.Lookup("porting" + strings.ToUpper(name[:1]) + name[1:] + "RequiredOrInvalid")
		if !rule.Known {
			assert.Equal(t, []string{string(f)}, rule.Fields, "%s: list it in decline/field.go", f)
		}
	}
}

func TestEveryDeclineNamesFields(t *testing.T) {
	for _, code := range decline.Codes() {
		for _, name := range decline.Lookup(code).Fields {
			assert.Contains(
				t,
				porting.Fields(),
				porting.Field(name),
				"%s: decline/field.go has a field that porting has not",
				code,
			)
		}
	}
}

func TestEveryCancelReasonIsASharedCase(t *testing.T) {
	var reasons []string
	for _, c := range sharedCases(t) {
		if cancel := c.answer().Cancelability; cancel != nil {
			reasons = append(reasons, string(cancel.Reason))
		}
	}
	for _, reason := range texts(porting.CancelReasons()) {
		assert.Contains(t, reasons, reason, "add a porting that gives the reason to testdata/cases.json")
	}
	for _, status := range texts(porting.Statuses()) {
		if status != string(porting.StatusRequested) { // for which there are reasons of their own
			assert.Contains(t, reasons, status, "add a porting in the status to testdata/cases.json")
		}
	}
}

// texts returns the values of a list as texts.
func texts[T ~string](list []T) []string {
	all := []string{}
	for _, value := range list {
		all = append(all, string(value))
	}
	return all
}

// A list of constants that is written down beside them has them all.
func TestTheListsHaveEveryConstant(t *testing.T) {
	for directory, lists := range map[string]map[string][]string{
		".": {
			"AccountType":    texts(porting.AccountTypes()),
			"APIErrorAction": texts(porting.APIErrorActions()),
			"AskBy":          texts(porting.Askers()),
			"CheckCode":      texts(porting.CheckCodes()),
			"Behavior":       texts(porting.Behaviors()),
			"CancelEffect":   texts(porting.CancelEffects()),
			"CancelReason":   texts(porting.CancelReasons()),
			"Field":          texts(porting.Fields()),
			"FormStep":       texts(porting.FormSteps()),
			"FieldKind":      texts(porting.FieldKinds()),
			"IssueCode":      texts(porting.IssueCodes()),
			"NoticeDeadline": texts(porting.NoticeDeadlines()),
			"NoticeKind":     texts(porting.NoticeKinds()),
			"NoticePhase":    texts(porting.NoticePhases()),
			"NoticeTurn":     texts(porting.NoticeTurns()),
			"Schedule":       texts(porting.Schedules()),
			"Severity":       texts(porting.Severities()),
			"Status":         texts(porting.Statuses()),
			"Step":           texts(porting.Steps()),
		},
		"../decline": {
			"Action":      texts(decline.Actions()),
			"Alternative": texts(decline.Alternatives()),
			"Retry":       texts(decline.Retries()),
		},
		"phone": {
			"Code": texts(phone.Codes()),
			"Type": texts(phone.Types()),
		},
	} {
		for name, constants := range constantsOf(t, directory) {
			list, listed := lists[name]
			if !ast.IsExported(name) {
				continue
			}
			if assert.True(t, listed, "%s: compare the constants of type %s with a list of them, here", directory, name) {
				assert.ElementsMatch(t, constants, list, "%s: the list of every %s", directory, name)
			}
		}
	}
}

// constantsOf returns the text constants of a package by the name of their type.
func constantsOf(t *testing.T, directory string) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(directory, "*.go"))
	require.NoError(t, err)
	constants := map[string][]string{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
		require.NoError(t, err)
		for _, declaration := range file.Decls {
			group, ok := declaration.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST {
				continue
			}
			for _, spec := range group.Specs {
				of, isNamed := spec.(*ast.ValueSpec).Type.(*ast.Ident)
				if !isNamed {
					continue
				}
				for _, value := range spec.(*ast.ValueSpec).Values {
					if literal, ok := value.(*ast.BasicLit); ok && literal.Kind == token.STRING {
						text, err := strconv.Unquote(literal.Value)
						require.NoError(t, err)
						constants[of.Name] = append(constants[of.Name], text)
					}
				}
			}
		}
	}
	require.NotEmpty(t, constants, directory)
	return constants
}

func input(t *testing.T, document string) porting.Input {
	t.Helper()
	var in porting.Input
	require.NoError(t, json.Unmarshal([]byte(document), &in))
	return in
}
