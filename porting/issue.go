package porting

import "github.com/portin-dev/portin/porting/codec"

// Issue is one thing wrong with a value. It never contains the value.
type Issue struct {
	Field    Field     `json:"field"`    // the field it is about; empty for the input itself
	Code     IssueCode `json:"code"`     // what is wrong
	Severity Severity  `json:"severity"` // whether the API would refuse the value, or the user may insist
	Params   Params    `json:"params"`   // values for the placeholders of the message, such as "expected"
}

// Severity says whether the value can be submitted.
type Severity string

// The two severities.
const (
	SeverityError   Severity = "error"   // the API or every donor would refuse it
	SeverityWarning Severity = "warning" // likely wrong, but the user may insist
)

// Severities returns every [Severity].
func Severities() []Severity { return []Severity{SeverityError, SeverityWarning} }

// MarshalJSON implements [encoding/json.Marshaler].
func (i Issue) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { i.write(w, "") })
}

func (i *Issue) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("field", string(i.Field))
	w.Text("code", string(i.Code))
	w.Text("severity", string(i.Severity))
	w.Open("params", '{')
	writeParams(w, i.Params)
	w.Close('}')
	w.Close('}')
}

func writeIssues(w *codec.Writer, name string, issues []Issue) {
	w.Open(name, '[')
	for i := range issues {
		issues[i].write(w, "")
	}
	w.Close(']')
}

func hasErrors(issues []Issue) bool {
	for i := range issues {
		if issues[i].Severity == SeverityError {
			return true
		}
	}
	return false
}

// IssueCode says what is wrong.
type IssueCode string

// What can be wrong with any field.
const (
	CodeRequired     IssueCode = "required"     // absent or empty
	CodeType         IssueCode = "type"         // a value of another type than the API expects
	CodeUnknownField IssueCode = "unknownField" // the API has no such field in a request
	CodeLocked       IssueCode = "locked"       // an update cannot change it in this status
	CodeNotAllowed   IssueCode = "notAllowed"   // not one of the choices, or not one of those that apply here
	CodeNotSupported IssueCode = "notSupported" // not in this country
	CodeFormat       IssueCode = "format"       // the value has another form than the field's
	CodeTooShort     IssueCode = "tooShort"
	CodeTooLong      IssueCode = "tooLong"
	CodeResolved     IssueCode = "resolved" // the porting is resolved: it takes no update; the issue has no field
	CodeTooMany      IssueCode = "tooMany"  // there are more issues than MaxIssues; the issue has no field
)

// MaxIssues is the maximum number of issues in an answer. If there are more, the last
// one is [CodeTooMany].
const MaxIssues = 100

// What can be wrong with a telephone number.
const (
	CodeNotANumber          IssueCode = "notANumber"
	CodeInvalidCountryCode  IssueCode = "invalidCountryCode"
	CodeHasExtension        IssueCode = "hasExtension"
	CodeNotPortable         IssueCode = "notPortable"         // a kind of number that no carrier ports, such as toll-free
	CodeNotValid            IssueCode = "notValid"            // not in any numbering plan
	CodeNotMobile           IssueCode = "notMobile"           // Great Britain, where PAC and STAC are for mobile numbers
	CodeFictional           IssueCode = "fictional"           // 555-0100 to 555-0199; 07700 900000 to 900999
	CodeTest                IssueCode = "test"                // a test number of Gigs
	CodeDirectoryAssistance IssueCode = "directoryAssistance" // 555-1212
	CodeOutsideMarket       IssueCode = "outsideMarket"       // the number belongs to another country than the market
)

// What can be wrong with what a carrier has on file.
const (
	CodeUnusualLength         IssueCode = "unusualLength"
	CodeCarrierFormat         IssueCode = "carrierFormat" // this carrier's look different
	CodePrepaidOnly           IssueCode = "prepaidOnly"   // only prepaid customers of the brand have such a PIN
	CodePinExpired            IssueCode = "pinExpired"    // older than the carrier's PINs last
	CodeSameAsPhoneNumber     IssueCode = "sameAsPhoneNumber"
	CodeLetters               IssueCode = "letters" // letters in a PIN, which nearly always has digits only
	CodeSigns                 IssueCode = "signs"   // signs in a PIN, which nearly always has letters and digits only
	CodeDigits                IssueCode = "digits"  // digits in a name
	CodeSingleLetter          IssueCode = "singleLetter"
	CodeUnknownProvider       IssueCode = "unknownProvider"
	CodeRecipientNotSupported IssueCode = "recipientNotSupported" // cannot receive from this donor
)

// What can be wrong with a date.
const (
	CodeNotADate      IssueCode = "notADate"
	CodeInFuture      IssueCode = "inFuture"
	CodeNotInFuture   IssueCode = "notInFuture"
	CodeTooOld        IssueCode = "tooOld"
	CodeUnderage      IssueCode = "underage"
	CodeNonWorkingDay IssueCode = "nonWorkingDay" // no working day in England and Wales: the number moves on the next one
	CodeBeyondCode    IssueCode = "beyondCode"    // the PAC or STAC expires before that day
)

// What can be wrong with an address.
const (
	CodePOBox            IssueCode = "poBox"
	CodeUnknownCountry   IssueCode = "unknownCountry"
	CodeUnknownState     IssueCode = "unknownState"
	CodeUnknownZip       IssueCode = "unknownZip"       // its prefix was never assigned
	CodeZipStateMismatch IssueCode = "zipStateMismatch" // the ZIP code belongs to another state
)

// IssueCodes returns every [IssueCode].
func IssueCodes() []IssueCode {
	return []IssueCode{
		CodeRequired, CodeType, CodeUnknownField, CodeLocked, CodeNotAllowed, CodeNotSupported,
		CodeFormat, CodeTooShort, CodeTooLong, CodeResolved, CodeTooMany,
		CodeNotANumber, CodeInvalidCountryCode, CodeHasExtension, CodeNotPortable, CodeNotValid,
		CodeNotMobile, CodeFictional, CodeTest,
		CodeDirectoryAssistance, CodeOutsideMarket,
		CodeUnusualLength, CodeCarrierFormat, CodePrepaidOnly, CodePinExpired,
		CodeSameAsPhoneNumber, CodeLetters, CodeSigns, CodeDigits, CodeSingleLetter,
		CodeUnknownProvider, CodeRecipientNotSupported,
		CodeNotADate, CodeInFuture, CodeNotInFuture, CodeTooOld, CodeUnderage, CodeNonWorkingDay, CodeBeyondCode,
		CodePOBox, CodeUnknownCountry, CodeUnknownState, CodeUnknownZip, CodeZipStateMismatch,
	}
}
