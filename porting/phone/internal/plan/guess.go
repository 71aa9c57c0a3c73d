package plan

// Dialled is how the first digits of a number were typed.
type Dialled int

// What was typed before the digits of a number decides in which form it is shown.
const (
	CallingCode    Dialled = iota // shown in an international form
	NationalPrefix                // shown in a form with the prefix
	Nothing                       // shown in a form without the prefix
)

// Guess returns the template and the lengths of groups for a number of a country of which
// only the first digits are known: those of the number if it is complete, otherwise those
// of the shortest numbers that begin with these digits. The template is 0 if there are
// none. Forms for use within an area do not count, since they have no international form.
func (p *Plans) Guess(country int, digits []byte, dialled Dialled) (Template, Split) {
	g := guess{plans: p, dialled: dialled, length: len(digits)}
	if template, split := p.Template(country, digits); template != 0 && g.fits(template) {
		return template, split
	}
	target := p.Region(p.countries[country].First).roots[Written]
	for i := 0; target&classBit == 0 && i < len(digits); i++ {
		target = p.tree.next[target][digits[i]]
	}
	g.visit(target)
	split, _ := g.best.Split(g.best.longest())
	return g.best, split
}

// guess is a search among the numbers with some first digits.
type guess struct {
	plans   *Plans
	dialled Dialled
	length  int // the number of digits that were typed
	best    Template
	visited [maxNodes/32 + 1]uint32 // a bit for each node
}

// visit looks at the templates of all numbers to which a target leads.
func (g *guess) visit(target uint16) {
	t := &g.plans.tree
	if target&classBit != 0 {
		for class := t.classes[target&^classBit]; class != 0; class >>= templateBits {
			template := t.templates.all[class&(1<<templateBits-1)]
			longest := template.longest()
			if longest >= g.length && (g.best == 0 || longest < g.best.longest()) && g.fits(template) {
				g.best = template
			}
		}
		return
	}
	word, bit := &g.visited[target/32], uint32(1)<<(target%32)
	if *word&bit != 0 {
		return
	}
	*word |= bit
	g.visit(t.ends[target])
	for _, next := range t.next[target] {
		g.visit(next)
	}
}

// fits reports whether a template is for numbers that were dialled like this one.
func (g *guess) fits(t Template) bool {
	if g.plans.International(t) == "" {
		return false
	}
	rule := g.plans.Rule(t)
	prefix, optional := false, false
	for i := 0; i < len(rule); i++ {
		switch c := rule[i]; {
		case c == '$':
			i++ // the group
		case c == Optional:
			optional = true
		case c >= '0' && c <= '9':
			prefix = true
		}
	}
	switch g.dialled {
	case NationalPrefix:
		return prefix
	case Nothing:
		return !prefix || optional
	}
	return true
}

// longest returns the maximum number of digits of a template's numbers.
func (t Template) longest() (digits int) {
	for i := range maxGroups {
		digits += t.most(i)
	}
	return digits
}
