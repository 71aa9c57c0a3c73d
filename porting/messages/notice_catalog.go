package messages

import (
	"embed"
	"encoding/json"
	"sync"

	"github.com/portin-dev/portin/porting"
)

// noticeTexts is what a file of notices/ holds, in its order. The texts of package
// messages' own catalogs stand beside it: a message has the carriers' from there.
type noticeTexts struct {
	Language string                   `json:"language"`
	Kinds    map[string]noticeText    `json:"kinds"` // by kind and turn
	Declines map[string]noticeDecline `json:"declines"`
	Closings map[string]string        `json:"closings"` // of a decline, by action and turn
	Help     map[string]string        `json:"help"`     // around a carrier's instructions
	Actions  map[string]string        `json:"actions"`
	Fields   map[string]string        `json:"fields"`
	And      string                   `json:"and"`
	Date     string                   `json:"date"`
	Months   []string                 `json:"months"`
}

// noticeText is a message. See choose for how its texts are written.
type noticeText struct {
	Subject string   `json:"subject"`
	Push    string   `json:"push,omitempty"` // "" for a decline, whose code says it
	Text    []string `json:"text"`
}

// noticeDecline is what a message says of a decline code.
type noticeDecline struct {
	noticeText
	Same string `json:"same,omitempty"` // the code that has them, for its alias
}

//go:embed notices
var noticeFiles embed.FS

// noticeCatalogs reads the files when the first message is asked for.
var noticeCatalogs = sync.OnceValue(func() map[string]*noticeTexts {
	all := map[string]*noticeTexts{}
	for _, language := range Languages() {
		all[language] = readNotices(language)
	}
	return all
})

// readNotices panics on a broken file, which no build can have: a test reads them
// all.
func readNotices(language string) *noticeTexts {
	text, err := noticeFiles.ReadFile("notices/" + language + ".json")
	if err != nil {
		panic(err)
	}
	var t noticeTexts
	if err := json.Unmarshal(text, &t); err != nil {
		panic("notices/" + language + ".json: " + err.Error())
	}
	for code, of := range t.Declines {
		if of.Same != "" {
			t.Declines[code] = t.Declines[of.Same]
		}
	}
	return &t
}

func (c Catalog) notices() *noticeTexts { return noticeCatalogs()[c.Language()] }

// kind returns the texts of a notice. Those of a turn that its kind does not have
// are those of the first, and a kind of the future waits.
func (t *noticeTexts) kind(n porting.Notice) noticeText {
	first := find(t.Kinds, string(n.Kind)+".first", "requested.again")
	if texts, found := t.Kinds[string(n.Kind)+"."+string(n.Turn)]; found {
		return texts
	}
	return first
}

// NoticesJSON returns the texts of [Catalog.Notice] as the npm package has them:
// with what they take from the catalog itself.
func (c Catalog) NoticesJSON() ([]byte, error) {
	type all struct {
		*noticeTexts
		Carriers map[string]Carrier `json:"carriers"`
		PinDays  any                `json:"pinDays"`
	}
	carriers := map[string]Carrier{}
	for _, carrier := range porting.Carriers() {
		if texts := c.Carrier(carrier.ID); texts != (Carrier{}) {
			texts.PinName = ""
			carriers[carrier.ID] = texts
		}
	}
	return encoded(all{c.notices(), carriers, c.all().PinDays})
}
