package plan

// The numbers of calling codes and of their regions.
const (
	Countries = 215
	Regions   = 254
)

// maxInserted is the maximum number of digits inserted before a transformed national
// number.
const maxInserted = 4

// Plans are the numbering plans of the world, as far as they are decoded: a number of one
// country does not have to wait for all countries. The zero value is ready to use, also
// by several goroutines at once.
type Plans struct {
	// Bits and Texts are the tables; by default, those of this package.
	Bits  Source
	Texts *Texts

	countries [Countries]Country
	regions   [Regions]Region
	byCode    [1000]uint8              // the index of the country of a calling code, plus 1
	byName    [letters * letters]uint8 // the index of the region with two letters, plus 1
	tree      tree
	reader    Reader
	progress  progress
}

// Country is a calling code.
type Country struct {
	Code  int
	First int // the index of its main region
	Count int // the number of its regions
}

// Region is a region of a calling code.
type Region struct {
	Country  int
	Possible uint32 // bit n: numbers may have n digits
	Local    uint32 // bit n: numbers may have n digits within an area
	Inserted [maxInserted]byte
	Inserts  int // the number of digits inserted before a transformed national number

	roots [Automata]uint16
}

// Country returns a country by its index.
func (p *Plans) Country(i int) *Country { return &p.countries[i] }

// Region returns a region by its index.
func (p *Plans) Region(i int) *Region {
	r := &p.regions[i]
	p.need(r.Country + 1)
	return r
}

// CountryOf returns the index of the country of a calling code, or -1 if there is none.
func (p *Plans) CountryOf(code int) int {
	p.need(0)
	return int(p.byCode[code%1000]) - 1
}

// RegionOf returns the index of a region by its ISO 3166-1 alpha-2 code in any case, or -1
// if there is none.
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

// letter returns the position of a letter in the alphabet, or one beyond it for anything
// else.
func letter(c byte) uint { return uint(c|0x20) - 'a' }

// Name returns the ISO 3166-1 alpha-2 code of a region, or "001" for a calling code that
// belongs to no region.
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

// International returns the format of a template's international form, without the
// calling code. It is "" if the form has digits only.
func (p *Plans) International(t Template) string { return p.Texts.Formats[t>>16&0xff] }

// Walk returns the answer of an automaton of a region for a number, whose digits are from
// 0 to 9.
func (p *Plans) Walk(region, automaton int, digits []byte) int {
	if len(digits) > maxLength && automaton < National {
		return 0 // prefixes are those of longer strings, too
	}
	return value(p.tree.walk(p.Region(region).roots[automaton], digits), len(digits))
}

// Begins reports whether a number begins as numbers of the region do: see [Leading].
func (p *Plans) Begins(region int, digits []byte) bool {
	return p.tree.walk(p.regions[region].roots[Leading], digits) != 0
}

// Leads reports whether the first digits of the region's numbers are known.
func (p *Plans) Leads(region int) bool { return p.regions[region].roots[Leading] != none }

// Template returns the template for a number of a country, 0 if it is written in digits
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
