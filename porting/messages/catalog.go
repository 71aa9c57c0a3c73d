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

// Catalog has every text in one language. The zero Catalog is English. Several goroutines
// may use a Catalog at the same time.
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

// In returns the catalog with the words for a situation: for a plan that only ends, for
// Great Britain, with the name of the carrier.
func (c Catalog) In(s Situation) Catalog {
	c.situation = s
	return c
}

// texts is the content of a catalog's file, in its order. A key may end in a variant: a
// behavior, a market or both, as in "portingDeclined.US" or
// "accountPin.GB.portIn". See variants.
type texts struct {
	Language        string             `json:"language"`
	Donor           map[string]string  `json:"donor"`  // what a carrier without a known name is called
	Issues          map[string]string  `json:"issues"` // by code, or by "field.code" or "field.code.kind"
	Statuses        map[string]Text    `json:"statuses"`
	Steps           map[string]string  `json:"steps"`
	FormSteps       map[string]string  `json:"formSteps"`
	Fields          map[string]Label   `json:"fields"` // by field, or by "field.kind"
	Declines        map[string]Text    `json:"declines"`
	Actions         map[string]string  `json:"actions"`
	Retries         map[string]string  `json:"retries"`
	Alternatives    map[string]string  `json:"alternatives"`
	CancelReasons   map[string]string  `json:"cancelReasons"` // why it cannot be canceled
	CancelEffects   map[string]string  `json:"cancelEffects"`
	APIErrors       map[string]Text    `json:"apiErrors"`
	APIErrorActions map[string]string  `json:"apiErrorActions"` // the labels of buttons
	Checklist       map[string]string  `json:"checklist"`
	AskBy           map[string]string  `json:"askBy"` // who can get a PIN, for use in a sentence
	Carriers        map[string]Carrier `json:"carriers"`
	PinDays         struct {
		One   string `json:"one"`
		Other string `json:"other"`
	} `json:"pinDays"`
}

// unknown is the key of the text for values that the catalog does not know.
const unknown = "unknown"

//go:embed *.json
var files embed.FS

// fallback is the language of the default catalog.
const fallback = "en"

// languages returns the languages that have a file, the default first.
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

// read panics on a broken file. That cannot happen: a test reads every file.
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

// Languages returns the languages that have a catalog, English first.
func Languages() []string { return slices.Clone(languages()) }

// For returns the catalog for a BCP 47 language tag. It ignores the region and the script:
// "es-MX" gives Spanish. A language without a catalog gives English.
func For(language string) Catalog {
	primary, _, _ := strings.Cut(strings.ReplaceAll(language, "_", "-"), "-") // some platforms write es_MX
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
