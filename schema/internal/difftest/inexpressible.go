package difftest

import (
	"bufio"
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
)

// Inexpressible has the rules that schemas cannot express, each as "field code". The key
// is the heading under which the package comment of schema lists them.
type Inexpressible map[string][]string

// The headings.
const (
	NoSchema   = "What no schema says"
	NoDocument = "What no document says"
	NoForm     = "What no form says"
	NotYet     = "What a form says when it is made again" // of one that asks for the behavior or the carrier
)

var (
	heading = regexp.MustCompile(`^// # (.*)$`)
	row     = regexp.MustCompile(`^//   - (\S+) (\w+(?:, \w+)*): \S`)
)

// ReadInexpressible reads the package comment.
func ReadInexpressible(comment []byte) (Inexpressible, error) {
	inexpressible := Inexpressible{}
	under := ""
	lines := bufio.NewScanner(bytes.NewReader(comment))
	for lines.Scan() {
		if found := heading.FindStringSubmatch(lines.Text()); found != nil {
			under = found[1]
		}
		if !strings.HasPrefix(lines.Text(), "//   -") {
			continue
		}
		found := row.FindStringSubmatch(lines.Text())
		if found == nil || !porting.Field(found[1]).Known() {
			return nil, fmt.Errorf("no rule: %s", lines.Text())
		}
		for _, code := range strings.Split(found[2], ", ") {
			if !slices.Contains(porting.IssueCodes(), porting.IssueCode(code)) {
				return nil, fmt.Errorf("no code %q: %s", code, lines.Text())
			}
			inexpressible[under] = append(inexpressible[under], found[1]+" "+code)
		}
	}
	return inexpressible, lines.Err()
}

// says reports whether a schema expresses any of the errors.
func (u Inexpressible) says(issues []porting.Issue, headings ...string) bool {
	return slices.ContainsFunc(errors(issues), func(found string) bool {
		return !slices.ContainsFunc(headings, func(heading string) bool { return slices.Contains(u[heading], found) })
	})
}
