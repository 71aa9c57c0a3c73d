package porting

import "github.com/portin-dev/portin/porting/codec"

// Issue is one thing wrong with a value. It never contains the value.
type Issue struct {
	Field    Field     `json:"field"`    // the field it is about; empty for the input itself
	Code     IssueCode `json:"code"`     // what is wrong
	Severity Severity  `json:"severity"` // whether the API would refuse the value, or the user may insist
	Params   Params    `json:"params"`   // values for the placeholders of the message, such as "expected"
}

// Severity says how sure it is.
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
	w := codec.NewWriter(nil)
	i.write(w, "")
	return w.Bytes(), nil
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
	CodeType         IssueCode = "type"         // not the type the API wants there
	CodeUnknownField IssueCode = "unknownField" // no field of a request
	CodeLocked       IssueCode = "locked"       // an update cannot change it in this status
	CodeNotAllowed   IssueCode = "notAllowed"   // no such choice, or not here
	CodeNotSupported IssueCode = "notSupported" // not in this country
	CodeFormat       IssueCode = "format"       // not how such a value is written
	CodeTooShort     IssueCode = "tooShort"
	CodeTooLong      IssueCode = "tooLong"
	CodeResolved     IssueCode = "resolved" // of no field: the porting is resolved and takes no update
	CodeTooMany      IssueCode = "tooMany"  // of no field: there are more issues than MaxIssues
)

// MaxIssues is how many issues an answer has at most. Where there would be more,
// the last is [CodeTooMany].
const MaxIssues = 100

// What can be wrong with a telephone number.
const (
	CodeNotANumber          IssueCode = "notANumber"
	CodeInvalidCountryCode  IssueCode = "invalidCountryCode"
	CodeHasExtension        IssueCode = "hasExtension"
	CodeNotPortable         IssueCode = "notPortable"         // of a kind no carrier ports, such as toll-free
	CodeNotValid            IssueCode = "notValid"            // in no numbering plan
	CodeNotMobile           IssueCode = "notMobile"           // in Great Britain, where there are codes for mobile numbers
	CodeFictional           IssueCode = "fictional"           // 555-0100 to 555-0199; 07700 900000 to 900999
	CodeTest                IssueCode = "test"                // a test number of Gigs
	CodeDirectoryAssistance IssueCode = "directoryAssistance" // 555-1212
	CodeOutsideMarket       IssueCode = "outsideMarket"       // of another country than the plan
)

// What can be wrong with what a carrier has on file.
const (
	CodeUnusualLength         IssueCode = "unusualLength"
	CodeCarrierFormat         IssueCode = "carrierFormat" // not how this carrier's look
	CodePrepaidOnly           IssueCode = "prepaidOnly"   // only prepaid customers of the brand have such a PIN
	CodePinExpired            IssueCode = "pinExpired"    // given out longer ago than the carrier's PINs last
	CodeSameAsPhoneNumber     IssueCode = "sameAsPhoneNumber"
	CodeLetters               IssueCode = "letters" // in what is digits nearly everywhere
	CodeSigns                 IssueCode = "signs"   // in what is letters and digits nearly everywhere
	CodeDigits                IssueCode = "digits"  // in a name
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
	CodeNonWorkingDay IssueCode = "nonWorkingDay" // of England and Wales: the move is on the next working day
	CodeBeyondCode    IssueCode = "beyondCode"    // a PAC or STAC of today is dead by then
)

// What can be wrong with an address.
const (
	CodePOBox            IssueCode = "poBox"
	CodeUnknownCountry   IssueCode = "unknownCountry"
	CodeUnknownState     IssueCode = "unknownState"
	CodeUnknownZip       IssueCode = "unknownZip"       // in a range that was never assigned
	CodeZipStateMismatch IssueCode = "zipStateMismatch" // of another state
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
