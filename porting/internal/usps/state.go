package usps

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// StateCode returns the USPS code, such as "NY", of a state. It reads the code, also in
// the form of ISO 3166-2 ("US-NY"), the English name ("New York State", "State of New
// York") and abbreviations ("Calif."). Case, spaces and punctuation make no difference.
// It returns "" for anything else.
func StateCode(name string) string {
	if IsCode(name) {
		return name
	}
	if len(name) > maxName {
		return ""
	}
	if code, found := text.CutName(name, "US"); found && text.NameLength(code) == 2 {
		name = code
	}
	for rest := titles; rest != ""; {
		var title string
		title, rest = table.Cut(rest, '\n')
		if after, found := text.CutName(name, title); found {
			name = after
		}
	}
	if code := find(States, name, false); code != "" {
		return code
	}
	if code := find(aliases, name, false); code != "" {
		return code
	}
	_, isKent := text.CutName("Kent", name) // a county of England, and of five states besides Kentucky
	if length := text.NameLength(name); (length == 3 || length == 4) && !isKent {
		return find(States, name, true)
	}
	return ""
}

// maxName is the maximum length of a name in bytes: twice the longest.
const maxName = 96

// find returns the code of the line with a name or, where names may be abbreviated, of
// the only line whose name begins with it. It returns "" if there is no such line or
// more than one.
func find(lines, name string, abbreviated bool) string {
	found := ""
	for lines != "" {
		var line string
		line, lines = table.Cut(lines, '\n')
		code, full := line[:2], line[3:]
		rest, same := text.CutName(name, full)
		if same && (text.NameLength(rest) == 0 || text.SameName(rest, "state")) || text.SameName(name, code) {
			return code
		}
		if _, begins := text.CutName(full, name); abbreviated && begins && code != found {
			if found != "" {
				return ""
			}
			found = code
		}
	}
	return found
}

// titles are words that may come before a state's name, in this order.
const titles = `State of
Commonwealth of
Republic of
The`

// aliases are other names of states, and abbreviations that are not the first three or
// four letters of exactly one name.
const aliases = `AL Ala
CA Calif
FL Fla
MS Miss
NC N Carolina
ND N Dak
ND N Dakota
NM N Mex
PA Penna
RI Rhode Island and Providence Plantations
SC S Carolina
SD S Dak
SD S Dakota
WA Wash
WV W Va
WV W Virginia
MP CNMI
VI Virgin Islands US
VI United States Virgin Islands
VI Virgin Islands of the United States
AA Armed Forces of the Americas
AE Armed Forces Africa
AE Armed Forces Canada
AE Armed Forces Middle East
AE Armed Forces Europe Middle East and Canada
AE Armed Forces Europe the Middle East and Canada`

// IsCode reports whether the code is one of the table, in capitals.
func IsCode(code string) bool {
	if len(code) != 2 {
		return false
	}
	for i := 0; i < len(codes); i += 2 {
		if codes[i] == code[0] && codes[i+1] == code[1] {
			return true
		}
	}
	return false
}

// codes are the codes in States. Looking for a code there takes ten times as long.
const codes = "ALAKAZARCACOCTDEDCFLGAHIIDILINIAKSKYLAMEMDMAMIMNMSMOMTNENVNHNJ" +
	"NMNYNCNDOHOKORPARISCSDTNTXUTVTVAWAWVWIWYASGUMPPRVIFMMHPWAAAEAP"

// States has a line with the code and the name of each of 62 states: the 50 states and
// the District of Columbia, the territories, the freely associated states and the
// armed forces. The names are those of Google's libaddressinput (data/US), which
// browsers fill in. Further lines of a code have other names of the state.
const States = `AL Alabama
AK Alaska
AZ Arizona
AR Arkansas
CA California
CO Colorado
CT Connecticut
DE Delaware
DC District of Columbia
DC Washington DC
FL Florida
GA Georgia
HI Hawaii
ID Idaho
IL Illinois
IN Indiana
IA Iowa
KS Kansas
KY Kentucky
LA Louisiana
ME Maine
MD Maryland
MA Massachusetts
MI Michigan
MN Minnesota
MS Mississippi
MO Missouri
MT Montana
NE Nebraska
NV Nevada
NH New Hampshire
NJ New Jersey
NM New Mexico
NY New York
NC North Carolina
ND North Dakota
OH Ohio
OK Oklahoma
OR Oregon
PA Pennsylvania
RI Rhode Island
SC South Carolina
SD South Dakota
TN Tennessee
TX Texas
UT Utah
VT Vermont
VA Virginia
WA Washington
WV West Virginia
WI Wisconsin
WY Wyoming
AS American Samoa
GU Guam
MP Northern Mariana Islands
PR Puerto Rico
VI Virgin Islands
VI US Virgin Islands
FM Micronesia
FM Federated States of Micronesia
MH Marshall Islands
PW Palau
AA Armed Forces Americas
AA Armed Forces AA
AE Armed Forces Europe
AE Armed Forces AE
AP Armed Forces Pacific
AP Armed Forces AP`
