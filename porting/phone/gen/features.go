package main

import "strings"

// featureNames are the features of package plan, in its order.
var featureNames = strings.Fields(`
	group depth digit path first before beforeLook beforeTarget
	earlier siblingKind referenceKind referenceLook referenceTarget referenceSame past pattern
	above ended candidate candidateLook likeSibling country mainly possible
	known seen prefix this that other
`)

// namesOf returns the features of a set as Go writes them.
func namesOf(set uint32) string {
	var all []string
	for i, name := range featureNames {
		if set>>i&1 != 0 {
			all = append(all, "1<<"+name)
		}
	}
	return strings.Join(all, " | ")
}
