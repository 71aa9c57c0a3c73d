package messages

import (
	"embed"
	"encoding/json"
	"sync"

	"github.com/portin-dev/portin/porting"
)

// noticeTexts is what a file of notices/ holds, in its order. The texts of package
// messages' own catalogs stand beside it: a message has the carriers' from there. A key
// may end in a variant, as in those.
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

// noticeText is a message.
type noticeText struct {
	Subject alternatives   `json:"subject"`
	Push    alternatives   `json:"push,omitempty"` // none for a decline, whose code says it
	Text    []alternatives `json:"text"`           // its paragraphs
}

// noticeDecline is what a message says of a decline code.
type noticeDecline struct {
	noticeText
	Topic   string `json:"topic"`             // what it is about, inside of a sentence
	Closing string `json:"closing,omitempty"` // in place of that of its action
}

// alternatives are texts of which the first one is taken that names nothing unknown and
// is not too long. In JSON, one stands alone.
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

// readNotices panics on a broken file, which no build can have: a test reads them
// all.
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

// kind returns the texts of a notice. Those of a turn that its kind does not have
// are those of the first, and a kind of the future waits.
func (t *noticeTexts) kind(c Catalog, n porting.Notice) noticeText {
	for _, part := range []string{string(n.Params.Phase), string(n.Turn), string(porting.NoticeFirst)} {
		if key := string(n.Kind) + "." + part; len(t.Kinds[key].Text) > 0 {
			return pick(c, t.Kinds, key, "")
		}
	}
	return pick(c, t.Kinds, "requested.waiting", "")
}

// NoticesJSON returns the texts of [Catalog.Notice] as the npm package has them:
// with what they take from the catalog itself.
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
