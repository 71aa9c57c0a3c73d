package carriers

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// endings is the words at the end of a carrier's name that do not tell it from
// another. "Prepaid" and "Business" do.
const endings = "wireless mobile mobility communications us usa co corp inc llc"

// maxName is how many bytes the name of a carrier may have: twice the
// longest, since a long one of nothing but endings would take long.
const maxName = 60

// find returns the row of a carrier in the table, or "".
func find(name string) string {
	for name != "" && len(name) <= maxName {
		if row := rowOf(name); row != "" {
			return row
		}
		name = shorter(name)
	}
	return ""
}

// shorter returns a name without the ending at its end, or else without what a
// "by" says, or "" where there is neither: "T-Mobile US, Inc." is "T-Mobile US, "
// and "Visible by Verizon" is "Visible ".
func shorter(name string) string {
	rest, word := cutLastWord(name)
	if isEnding(word) {
		return rest
	}
	for word != "" && !text.SameName(word, "by") {
		rest, word = cutLastWord(rest)
	}
	return rest
}

func isEnding(word string) bool {
	for rest := endings; rest != ""; {
		var ending string
		ending, rest = table.Cut(rest, ' ')
		if text.SameName(word, ending) {
			return true
		}
	}
	return false
}

// cutLastWord returns a name without its last word, and that word, or "" and ""
// where it has none.
func cutLastWord(name string) (rest, word string) {
	end := len(name)
	for end > 0 && !inWord(name[end-1]) {
		end--
	}
	start := end
	for start > 0 && inWord(name[start-1]) {
		start--
	}
	return name[:start], name[start:end]
}

// inWord reports whether a byte is of a letter or a digit, or may be.
func inWord(c byte) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c >= 0x80
}

// rowOf returns the row that has exactly this name, or "".
func rowOf(name string) string {
	if text.SameName(name, "") { // as is the column of a row without other names
		return ""
	}
	for all := rows; all != ""; {
		var row string
		row, all = table.Cut(all, '\n')
		id, rest := table.Cut(row, ';')
		full, rest := table.Cut(rest, ';')
		others, _ := table.Cut(rest, ';')
		if text.SameName(name, id) || text.SameName(name, full) {
			return row
		}
		for others != "" {
			var other string
			other, others = table.Cut(others, ',')
			if text.SameName(name, other) {
				return row
			}
		}
	}
	return ""
}
