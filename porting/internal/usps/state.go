package usps

import (
	"github.com/portin-dev/portin/porting/internal/spelling"
	"github.com/portin-dev/portin/porting/internal/table"
)

// StateCode returns the USPS code, such as "NY", of a state that is given by
// its code or its English name, or "" where it is neither. Case, spaces and
// punctuation make no difference.
func StateCode(text string) string {
	if IsCode(text) {
		return text
	}
	if len(text) > maxName {
		return ""
	}
	for rest := States; rest != ""; {
		var line string
		line, rest = table.Cut(rest, '\n')
		code, name := line[:2], line[2:]
		if spelling.Same(text, code) || spelling.Same(text, name) {
			return code
		}
	}
	return ""
}

// maxName is how many bytes of a name are worth a look: twice the longest.
const maxName = 64

// IsCode reports whether a text is one of the codes, in capitals.
func IsCode(text string) bool {
	for rest := States; rest != ""; {
		var line string
		line, rest = table.Cut(rest, '\n')
		if line[:2] == text {
			return true
		}
	}
	return false
}

// States is a line for each of the 62 codes and a name: the 50 states and the
// District of Columbia, the territories, the freely associated states and the
// armed forces. They are those of Google's libaddressinput (data/US), which is
// what browsers fill in; behind a name is what else the state is called.
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
