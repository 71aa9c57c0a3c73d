package phone

// Type is the kind of line that a number belongs to.
type Type string

// The types of libphonenumber.
const (
	Unknown           Type = "unknown" // the number is not valid
	FixedLine         Type = "fixedLine"
	Mobile            Type = "mobile"
	FixedLineOrMobile Type = "fixedLineOrMobile" // where numbers do not tell, as in the United States
	TollFree          Type = "tollFree"
	PremiumRate       Type = "premiumRate"
	SharedCost        Type = "sharedCost"
	VOIP              Type = "voip"
	Personal          Type = "personal"
	Pager             Type = "pager"
	UAN               Type = "uan" // a universal access number of a company
	Voicemail         Type = "voicemail"
)

// types are in the order of their numbers in the tables.
var types = [...]Type{
	Unknown, FixedLine, Mobile, FixedLineOrMobile, TollFree, PremiumRate,
	SharedCost, VOIP, Personal, Pager, UAN, Voicemail,
}

// Types returns every [Type].
func Types() []Type { return append([]Type{}, types[:]...) }
