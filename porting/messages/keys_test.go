package messages_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// anywhere has the codes that can occur at every field.
var anywhere = []porting.IssueCode{porting.CodeRequired, porting.CodeType, porting.CodeLocked}

// occurs has the further codes that can occur at each field. It repeats the table of the
// validation rules, line by line.
var occurs = map[porting.Field]string{
	"phoneNumber":        "notANumber tooShort tooLong invalidCountryCode hasExtension notPortable notValid notMobile fictional test directoryAssistance outsideMarket",
	"accountNumber":      "format tooLong unusualLength carrierFormat sameAsPhoneNumber",
	"accountPin":         "format unusualLength letters signs carrierFormat prepaidOnly pinExpired",
	"billingPin":         "format",
	"firstName":          "tooLong digits singleLetter",
	"lastName":           "tooLong digits singleLetter",
	"birthday":           "format notADate inFuture tooOld underage",
	"address.line1":      "poBox",
	"address.city":       "poBox",
	"address.country":    "unknownCountry",
	"address.state":      "unknownState",
	"address.postalCode": "format unknownZip zipStateMismatch",
	"donorProvider":      "unknownProvider recipientNotSupported",
	"behavior":           "notAllowed",
	"scheduledOn":        "notADate notInFuture notSupported nonWorkingDay beyondCode",
	"taxOffice":          "unknownField", // any field the API has not
	"":                   "resolved tooMany",
}

// params is the one parameter a code's texts may name.
var params = map[porting.IssueCode]string{
	porting.CodeZipStateMismatch: "expected",
	porting.CodeCarrierFormat:    "carrier",
	porting.CodeTooLong:          "max",
	porting.CodeOutsideMarket:    "market",
	porting.CodeLocked:           "status",
	porting.CodeResolved:         "status",
	porting.CodePrepaidOnly:      "carrier",
	porting.CodePinExpired:       "days",
	porting.CodeNonWorkingDay:    "effective",
}

// codesAt returns every code that can occur at a field, beginning with those of every
// field.
func codesAt(field porting.Field) []porting.IssueCode {
	codes := slices.Clone(anywhere)
	for _, code := range strings.Fields(occurs[field]) {
		codes = append(codes, porting.IssueCode(code))
	}
	return codes
}

func TestEveryIssueCodeOccursSomewhere(t *testing.T) {
	codes := codesAt("")
	for field := range occurs {
		codes = append(codes, codesAt(field)...)
	}
	slices.Sort(codes)
	assert.ElementsMatch(t, porting.IssueCodes(), slices.Compact(codes))
}

// carrierIDs returns the ids of the carriers that need texts: every carrier of the
// table.
func carrierIDs() []string {
	var ids []string
	for _, c := range porting.Carriers() {
		ids = append(ids, c.ID)
	}
	return ids
}

// notCancelable returns every reason why a porting cannot be canceled: those
// that are no status, and each status that never can be.
func notCancelable() []porting.CancelReason {
	reasons := porting.CancelReasons()
	for _, status := range porting.Statuses() {
		cancel := porting.Cancelability(&porting.Porting{Status: status}, time.Time{})
		if !cancel.Allowed && string(cancel.Reason) == string(status) {
			reasons = append(reasons, cancel.Reason)
		}
	}
	return reasons
}

// ofKinds returns the keys of some kinds.
func ofKinds(key string, kinds ...string) []string {
	all := []string{}
	for _, kind := range kinds {
		all = append(all, key+"."+kind)
	}
	return all
}

// kindsOf returns the kinds of a field that have names of their own.
func kindsOf(field porting.Field) []string {
	switch field {
	case porting.FieldAccountPin:
		return []string{"PAC", "STAC", "GB"}
	case porting.FieldAddressState:
		return []string{"GB", "elsewhere"}
	case porting.FieldAddressPostalCode:
		return []string{"GB"}
	}
	return nil
}

// paths returns the keys of a section as paths, separated by slashes. With members, it
// returns the path of each member of each key.
func paths[T ~string](section string, keys []T, members ...string) []string {
	all := []string{}
	for _, key := range keys {
		path := section + "/" + string(key)
		if len(members) == 0 {
			all = append(all, path)
		}
		for _, member := range members {
			all = append(all, path+"/"+member)
		}
	}
	return all
}

// required returns the keys every catalog has.
func required() []string {
	return slices.Concat(
		[]string{"language", "donor/current", "donor/old"},
		paths("issues", append(porting.IssueCodes(), "unknown")),
		paths("statuses", append(porting.Statuses(), "unknown"), "title", "text"),
		paths("steps", porting.Steps()), // unknown is one of them
		paths("formSteps", porting.FormSteps()),
		paths("fields", append(porting.Fields(), "unknown"), "label"),
		paths("fields/accountType/options", porting.AccountTypes()),
		paths("fields/behavior/options", porting.Behaviors()),
		paths("declines", append(declineCodes(), "unknown"), "title", "text"),
		paths("actions", decline.Actions()),
		paths("retries", decline.Retries()),
		paths("alternatives", append(decline.Alternatives(), porting.OrDeleteDrafts)),
		paths("cancelReasons", notCancelable()),
		paths("cancelEffects", porting.CancelEffects()),
		paths("apiErrors", append(porting.APIErrorCodes(), "unknown"), "title", "text"),
		paths("apiErrorActions", porting.APIErrorActions()),
		paths("checklist", porting.CheckCodes()),
		paths("askBy", porting.Askers()),
		paths("fields", ofKinds("accountPin", kindsOf(porting.FieldAccountPin)...), "label", "hint"),
		[]string{"pinDays/one", "pinDays/other"},
	)
}

// declineCodes returns the codes but for the alias, which has another's texts.
func declineCodes() []string {
	return without(decline.Codes(), []string{"portingZipCodeRequiredOrInvalid"})
}

// optional returns the keys a catalog may have besides.
func optional() []string {
	all := slices.Concat(
		paths("issues", []string{porting.DetailsMatch + ".required"}),
		paths("fields", porting.Fields(), "hint", "same"),
		paths("fields", ofKinds("accountPin", kindsOf(porting.FieldAccountPin)...), "same"),
		paths("declines", decline.Codes(), "same"),
		paths("carriers", carrierIDs(), "accountNumber", "pin", "pinName", "portLock", "same"),
	)
	for _, field := range append(porting.Fields(), porting.DetailsMatch) { // which forms ask for, too
		if strings.HasPrefix(string(field), "address.") {
			all = append(all, paths("fields", ofKinds(string(field), "GB"), "label", "hint")...)
		}
		for _, code := range codesAt(field) {
			key := "issues/" + string(field) + "." + string(code)
			all = append(all, append(ofKinds(key, kindsOf(field)...), key)...)
		}
	}
	return all
}

func TestKeys(t *testing.T) {
	for _, language := range messages.Languages() {
		keys := []string{}
		for _, text := range textsOf(t, language) {
			keys = append(keys, text.path)
		}
		assert.Empty(t, without(required(), keys), "missing in %s.json", language)
		bases := []string{}
		for _, key := range keys {
			bases = append(bases, withoutVariant(key))
		}
		assert.Empty(t, without(bases, append(required(), optional()...)), "never used in %s.json", language)
		slices.Sort(keys)
		assert.Equal(t, slices.Compact(slices.Clone(keys)), keys, "twice in %s.json", language)
	}
}

// variants matches the endings of keys whose texts are for one situation. Longer endings
// come first.
var variants = regexp.MustCompile(`^(donor|statuses|steps|declines|actions|alternatives|cancelReasons|cancelEffects|checklist|retries|fields)` +
	`(/[^./]+(?:\.[a-z]\w*\d?)??)\.(GB\.portIn|cancelOnly|GB|US|prepaid|newNumber)(/|$)`)

// withoutVariant returns the key of the text that is said in any other situation.
func withoutVariant(key string) string {
	return variants.ReplaceAllString(key, "$1$2$4")
}

func TestEveryCarrierHasTexts(t *testing.T) {
	for _, language := range messages.Languages() {
		for _, id := range carrierIDs() {
			assert.NotEmpty(t, messages.For(language).Carrier(id), "%s in %s.json", id, language)
		}
	}
}

// without returns the keys that are not among the others.
func without(keys, others []string) []string {
	return slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return slices.Contains(others, key) })
}

// A language is its catalog here and its entry in the npm package, which is
// generated: package.json exports whatever is there.
func TestEveryLanguageIsInThePackage(t *testing.T) {
	for _, language := range messages.Languages() {
		assert.FileExists(t, "../../js/src/generated/messages/"+language+".ts", "run: go generate ./js/generate")
	}
}
