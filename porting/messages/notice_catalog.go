package messages

import (
	"embed"
	"encoding/json"
	"sync"

	"github.com/portin-dev/portin/porting"
)

// noticeTexts is the content of a file in notices/, in its order. The texts about carriers
// come from the catalog itself. A key may end in a variant, as in the catalogs.
type noticeTexts struct {
	Language   string                   `json:"language"`
	Kinds      map[string]noticeText    `json:"kinds"` // by kind and phase, or kind and turn
	Declines   map[string]noticeDecline `json:"declines"`
	Closings   map[string]string        `json:"closings"`   // of a decline, by action and turn
	Deadlines  map[string]string        `json:"deadlines"`  // until when to act
	PinExpired map[string]string        `json:"pinExpired"` // "text": that the PIN has expired, besides what was declined
	Help       map[string]alternatives  `json:"help"`       // where to find what is asked for, by field
	Actions    map[string]string        `json:"actions"`
	Fields     map[string]string        `json:"fields"` // what fields are called in a sentence
	And        string                   `json:"and"`
	Date       map[string]string        `json:"date"` // "form": a day
	Months     []string                 `json:"months"`
}

// noticeText has the texts of a message.
type noticeText struct {
	Subject alternatives   `json:"subject"`
	Push    alternatives   `json:"push,omitempty"` // a decline has none: that of its code is used
	Text    []alternatives `json:"text"`           // its paragraphs
}

// noticeDecline has the texts of messages about a decline code.
type noticeDecline struct {
	noticeText
	Topic   string `json:"topic"`             // what it is about, for use in a sentence
	Closing string `json:"closing,omitempty"` // replaces the closing of its action
}

// alternatives are texts; the first one whose placeholders are all known and that is not
// too long is used. In JSON, a single one is no list.
type alternatives []string

func (a *alternatives) UnmarshalJSON(text []byte) error {
	if text[0] == '[' {
		return json.Unmarshal(text, (*[]string)(a))
	}
	*a = alternatives{""}
	return json.Unmarshal(text, &(*a)[0])
}

func (a alternatives) MarshalJSON() ([]byte, error) {
	if len(a) == 1 {
		return encoded(a[0])
	}
	return encoded([]string(a))
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

// readNotices panics on a broken file. That cannot happen: a test reads every file.
func readNotices(language string) *noticeTexts {
	text, err := noticeFiles.ReadFile("notices/" + language + ".json")
	if err != nil {
		panic(err)
	}
	var t noticeTexts
	if err := decode(text, &t); err != nil {
		panic("notices/" + language + ".json: " + err.Error())
	}
	return &t
}

func (c Catalog) notices() *noticeTexts { return noticeCatalogs()[c.Language()] }

// kind returns the texts of a notice. A turn without texts has those of the first turn,
// and an unknown kind has those for waiting.
func (t *noticeTexts) kind(c Catalog, n porting.Notice) noticeText {
	for _, part := range []string{string(n.Params.Phase), string(n.Turn), string(porting.NoticeFirst)} {
		if key := string(n.Kind) + "." + part; len(t.Kinds[key].Text) > 0 {
			return pick(c, t.Kinds, key, "")
		}
	}
	return pick(c, t.Kinds, "requested.waiting", "")
}

// NoticesJSON returns the texts for [Catalog.Notice] as the npm package has them, together
// with those that they take from the catalog.
func (c Catalog) NoticesJSON() ([]byte, error) {
	type all struct {
		*noticeTexts
		Donor    map[string]string  `json:"donor"`
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
	return encoded(all{c.notices(), c.all().Donor, carriers, c.all().PinDays})
}
