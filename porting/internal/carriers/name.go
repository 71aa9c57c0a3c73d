package carriers

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// endings are words at the end of a name that do not distinguish carriers. "Prepaid" and
// "Business" do.
const endings = "wireless mobile mobility communications us usa co corp inc llc"

// maxName is the maximum length of a carrier's name in bytes: twice the longest. A long
// name made of endings would take long to read.
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

// shorter returns a name without its last word if that is an ending, or else without
// the last "by" and the words after it, or "" if it has neither: "T-Mobile US, " for
// "T-Mobile US, Inc.", and "Visible " for "Visible by Verizon".
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

// cutLastWord returns a name without its last word, and that word. Both are "" if it has
// no word.
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

// inWord reports whether a byte is, or may be, part of a letter or a digit.
func inWord(c byte) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c >= 0x80
}

// rowOf returns the row that has exactly this name, or "".
func rowOf(name string) string {
	if text.SameName(name, "") { // equals the empty column of a row without other names
		return ""
	}
	for all := rows; all != ""; {
		var row string
		row, all = table.Cut(all, '\n')
		id, rest := table.Cut(row, ';')
		full, rest := table.Cut(rest, ';')
		aliases, _ := table.Cut(rest, ';')
		if text.SameName(name, id) || text.SameName(name, full) {
			return row
		}
		for aliases != "" {
			var alias string
			alias, aliases = table.Cut(aliases, ',')
			if text.SameName(name, alias) {
				return row
			}
		}
	}
	return ""
}
