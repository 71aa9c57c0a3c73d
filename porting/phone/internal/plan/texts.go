package plan

// Texts are the tables that are not coded.
type Texts struct {
	Names   string   // of the regions, two characters each; "00" has none
	Formats []string // "$1 $2-$3"
	Rules   []string // "(0$1)", or "(0$1)?" where the prefix need not be dialled
}

// Optional ends a rule whose national prefix need not be dialled.
const Optional = '?'
