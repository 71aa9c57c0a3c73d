package messages

import (
	"bytes"
	"embed"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"github.com/portin-dev/portin/porting"
)

// Catalog is every text in one language. The zero Catalog is English. A Catalog
// may be used by several goroutines at a time.
type Catalog struct {
	texts     *texts
	situation Situation
}

// Situation is what a text depends on besides its code. The zero Situation is a
// transfer of a number from a carrier and in a country that are not known.
type Situation struct {
	Behavior porting.Behavior // cancelOnly ends the old plan, and its number is lost
	Market   string           // ISO 3166-1 alpha-2
	Carrier  string           // the name of the donor carrier
}

// In returns the catalog with the words for a situation: of a plan that is to end, of
// Great Britain, of a carrier by its name.
func (c Catalog) In(s Situation) Catalog {
	c.situation = s
	return c
}

// texts is what a catalog's file holds, in its order. A key may end in a variant: a
// behavior, a market or both, as in "portingDeclined.US" or
// "accountPin.GB.portIn". See variants.
type texts struct {
	Language        string             `json:"language"`
	Donor           map[string]string  `json:"donor"`  // what the carrier is called whose name is not known
	Issues          map[string]string  `json:"issues"` // by code, or by "field.code" or "field.code.kind"
	Statuses        map[string]Text    `json:"statuses"`
	Steps           map[string]string  `json:"steps"`
	FormSteps       map[string]string  `json:"formSteps"`
	Fields          map[string]Label   `json:"fields"` // by field, or by "field.kind"
	Declines        map[string]Text    `json:"declines"`
	Actions         map[string]string  `json:"actions"`
	Retries         map[string]string  `json:"retries"`
	Alternatives    map[string]string  `json:"alternatives"`
	CancelReasons   map[string]string  `json:"cancelReasons"` // why not
	CancelEffects   map[string]string  `json:"cancelEffects"`
	APIErrors       map[string]Text    `json:"apiErrors"`
	APIErrorActions map[string]string  `json:"apiErrorActions"` // the labels of buttons
	Checklist       map[string]string  `json:"checklist"`
	AskBy           map[string]string  `json:"askBy"` // who can get a PIN, inside of a sentence
	Carriers        map[string]Carrier `json:"carriers"`
	PinDays         struct {
		One   string `json:"one"`
		Other string `json:"other"`
	} `json:"pinDays"`
}

// unknown is the key of what to say for a value the catalog has not heard of.
const unknown = "unknown"

//go:embed *.json
var files embed.FS

// fallback is the language of the default catalog.
const fallback = "en"

// languages returns those there is a file of, the default first.
var languages = sync.OnceValue(func() []string {
	all := []string{fallback}
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	for _, entry := range entries {
		if language := strings.TrimSuffix(entry.Name(), ".json"); language != fallback {
			all = append(all, language)
		}
	}
	return all
})

// catalogs reads the files when the first text is asked for.
var catalogs = sync.OnceValue(func() map[string]*texts {
	all := map[string]*texts{}
	for _, language := range languages() {
		all[language] = read(language)
	}
	return all
})

// read panics on a broken file, which no build can have: a test reads them all.
func read(language string) *texts {
	text, err := files.ReadFile(language + ".json")
	if err != nil {
		panic(err)
	}
	var t texts
	if err := decode(text, &t); err != nil {
		panic(language + ".json: " + err.Error())
	}
	return &t
}

// decode reads a file of texts, with {"same": "key"} replaced by what its object has
// under that key.
func decode(text []byte, texts any) error {
	var sections map[string]any
	if err := json.Unmarshal(text, &sections); err != nil {
		return err
	}
	for _, section := range sections {
		members, _ := section.(map[string]any)
		for key, member := range members {
			if alias, ok := member.(map[string]any); ok && alias["same"] != nil {
				members[key] = members[alias["same"].(string)]
			}
		}
	}
	text, err := json.Marshal(sections)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, texts)
}

// Languages returns the languages there is a catalog of, English first.
func Languages() []string { return slices.Clone(languages()) }

// For returns the catalog for a BCP 47 language tag, whatever its region or
// script: "es-MX" gives Spanish. It is English for a language there is none of.
func For(language string) Catalog {
	primary, _, _ := strings.Cut(strings.ReplaceAll(language, "_", "-"), "-") // es_MX is what some platforms have
	return Catalog{texts: catalogs()[strings.ToLower(primary)]}
}

// Language returns the catalog's own language, such as "en".
func (c Catalog) Language() string { return c.all().Language }

// MarshalJSON implements [encoding/json.Marshaler]: it is the catalog as the
// npm package has it.
func (c Catalog) MarshalJSON() ([]byte, error) {
	return encoded(c.all())
}

func encoded(texts any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // "AT&T" stays readable
	err := encoder.Encode(texts)
	return text.Bytes(), err
}

func (c Catalog) all() *texts {
	if c.texts == nil {
		return catalogs()[fallback]
	}
	return c.texts
}
