package plan

// Dialled is how the first digits of a number were typed.
type Dialled int

// Which forms a number may be meant to have depends on what was typed before
// its digits.
const (
	CallingCode    Dialled = iota // which leads to an international form
	NationalPrefix                // which leads to a form that has it
	Nothing                       // which leads to a form that does without
)

// Guess returns how a number of a country is probably written of which only the
// first digits are known, and the lengths of its groups: as it is if it is
// complete, else as the shortest of the numbers that begin so. The template is 0
// if there are none. It leaves out forms within an area, which have no
// international one.
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
	length  int // of what is typed
	best    Template
	visited [maxNodes/32 + 1]uint32 // a bit for each node
}

// visit looks at the templates of all numbers that a target leads to.
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

// fits reports whether numbers are written so that are dialled like this one.
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

// longest returns how many digits the longest numbers of a template have.
func (t Template) longest() (digits int) {
	for i := range maxGroups {
		digits += t.most(i)
	}
	return digits
}
