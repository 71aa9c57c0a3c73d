package plan

// How many calling codes there are, and regions of them.
const (
	Countries = 215
	Regions   = 254
)

// maxInserted is how many digits a transformed national number begins with at
// most.
const maxInserted = 4

// Plans are the numbering plans of the world, as far as they are decoded: a
// number of one country does not have to wait for those of all others. The zero
// value is ready to use, by several goroutines at once.
type Plans struct {
	// Bits and Texts are where the tables come from: this package unless given.
	Bits  Source
	Texts *Texts

	countries [Countries]Country
	regions   [Regions]Region
	byCode    [1000]uint8              // the country of a calling code and 1
	byName    [letters * letters]uint8 // the region of two letters and 1
	tree      tree
	reader    Reader
	progress  progress
}

// Country is a calling code.
type Country struct {
	Code  int
	First int // its main region
	Count int // of regions
}

// Region is a region of a calling code.
type Region struct {
	Country  int
	Possible uint32 // bit n: numbers may have n digits
	Local    uint32 // bit n: they may within an area
	Inserted [maxInserted]byte
	Inserts  int // how many digits a transformed national number begins with

	roots [Automata]uint16
}

// Country returns a country by its place in the tables.
func (p *Plans) Country(i int) *Country { return &p.countries[i] }

// Region returns a region by its place in the tables.
func (p *Plans) Region(i int) *Region {
	r := &p.regions[i]
	p.need(r.Country + 1)
	return r
}

// CountryOf returns the place of the country of a calling code, -1 if there is
// none.
func (p *Plans) CountryOf(code int) int {
	p.need(0)
	return int(p.byCode[code%1000]) - 1
}

// RegionOf returns the place of a region by its ISO 3166-1 alpha-2 code in any
// case, -1 if there is none.
func (p *Plans) RegionOf(name string) int {
	if len(name) != 2 {
		return -1
	}
	a, b := letter(name[0]), letter(name[1])
	if a >= letters || b >= letters {
		return -1
	}
	p.need(0)
	return int(p.byName[a*letters+b]) - 1
}

const letters = 26

// letter returns the place of a letter in the alphabet, or more than there is.
func letter(c byte) uint { return uint(c|0x20) - 'a' }

// Name returns the ISO 3166-1 alpha-2 code of a region, or "001" for a calling
// code of no region.
func (p *Plans) Name(region int) string {
	name := p.Texts.Names[2*region : 2*region+2]
	if name == "00" {
		return "001"
	}
	return name
}

// National returns the format of a template's national form, such as
// "$1 $2-$3", and its rule for the first group, such as "(0$1)" or "".
func (p *Plans) National(t Template) (format, rule string) {
	rule = p.Rule(t)
	if last := len(rule) - 1; last >= 0 && rule[last] == Optional {
		rule = rule[:last]
	}
	return p.Texts.Formats[t&0xff], rule
}

// Rule returns the rule of a template as the tables have it: see [Texts].
func (p *Plans) Rule(t Template) string { return p.Texts.Rules[t>>8&0xff] }

// International returns the format of a template's international form, without
// the calling code, "" if it is in digits only.
func (p *Plans) International(t Template) string { return p.Texts.Formats[t>>16&0xff] }

// Walk returns what an automaton of a region makes of a number, whose digits
// are from 0 to 9.
func (p *Plans) Walk(region, automaton int, digits []byte) int {
	if len(digits) > maxLength && automaton < National {
		return 0 // prefixes are those of longer strings, too
	}
	return value(p.tree.walk(p.Region(region).roots[automaton], digits), len(digits))
}

// Begins reports whether a number begins as the region's do: see [Leading].
func (p *Plans) Begins(region int, digits []byte) bool {
	return p.tree.walk(p.regions[region].roots[Leading], digits) != 0
}

// Leads reports whether the numbers of a region are known by how they begin.
func (p *Plans) Leads(region int) bool { return p.regions[region].roots[Leading] != none }

// Template returns how a number of a country is written, 0 if it is in digits
// only, and the lengths of its groups.
func (p *Plans) Template(country int, digits []byte) (Template, Split) {
	main := p.Region(p.countries[country].First)
	return p.template(p.tree.walk(main.roots[Written], digits), len(digits))
}

// template returns the first template of a class for numbers of a length.
func (p *Plans) template(class uint64, length int) (Template, Split) {
	for ; class != 0; class >>= templateBits {
		template := p.tree.templates.all[class&(1<<templateBits-1)]
		if split, ok := template.Split(length); ok {
			return template, split
		}
	}
	return 0, 0
}
