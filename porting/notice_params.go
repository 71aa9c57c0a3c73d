package porting

import (
	"time"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/table"
)

// NoticeParams has everything that the words of a notice depend on, as it is on the day of
// the notice. A member that is not known is "", 0 or nil.
type NoticeParams struct {
	Phase       NoticePhase    `json:"phase"`
	Behavior    Behavior       `json:"behavior"`
	Market      string         `json:"market"`      // ISO 3166-1 alpha-2
	Code        string         `json:"code"`        // the decline code
	Carrier     string         `json:"carrier"`     // the donor's name, if it can stand in a sentence
	CarrierID   string         `json:"carrierId"`   // the donor's id, if it is a known [Carrier]
	PinDays     int            `json:"pinDays"`     // how many days the donor's PINs last
	Digits      string         `json:"digits"`      // the last two digits of the phone number
	Fields      []Field        `json:"fields"`      // the fields to ask for: Collect of a [Decision]
	PinExpired  bool           `json:"pinExpired"`  // the PIN that the porting holds has expired
	ScheduledOn *NoticeDay     `json:"scheduledOn"` // the working day on which a scheduled move is
	ExpectedBy  *NoticeDay     `json:"expectedBy"`  // the day by whose end the move is expected
	ExpiresOn   *NoticeDay     `json:"expiresOn"`   // the first day on which the request may be closed; nil from then on
	Deadline    NoticeDeadline `json:"deadline"`
}

// NoticeDay is a day that a text names: a month and a day, without a year.
type NoticeDay struct {
	Month int `json:"month"` // 1 is January
	Day   int `json:"day"`
}

// NoticePhase says when a requested porting is expected to complete.
type NoticePhase string

// The phases of a requested porting; other notices have none.
const (
	NoticeSoon     NoticePhase = "soon"     // it was requested just now, and is expected within hours
	NoticeLate     NoticePhase = "late"     // it takes longer than usual, but is not overdue
	NoticeExpected NoticePhase = "expected" // it is expected by the end of the day ExpectedBy
	NoticePlanned  NoticePhase = "scheduled"
	NoticeWaiting  NoticePhase = "waiting" // it is not known how long it takes
	NoticeOverdue  NoticePhase = "overdue" // it should have completed by now
)

// NoticePhases returns every [NoticePhase].
func NoticePhases() []NoticePhase {
	return []NoticePhase{NoticeSoon, NoticeLate, NoticeExpected, NoticePlanned, NoticeWaiting, NoticeOverdue}
}

// NoticeDeadline says by when the user should act.
type NoticeDeadline string

// The three deadlines.
const (
	DeadlineBefore  NoticeDeadline = "before"  // before the day ExpiresOn
	DeadlineNow     NoticeDeadline = "now"     // now, since the request may be closed at any time
	DeadlineUnknown NoticeDeadline = "unknown" // at some time: the request does not stay open forever
)

// NoticeDeadlines returns every [NoticeDeadline].
func NoticeDeadlines() []NoticeDeadline {
	return []NoticeDeadline{DeadlineBefore, DeadlineNow, DeadlineUnknown}
}

// Renew returns the notice for the porting as it is now: with the fields that are still
// missing, and without days that have passed. If the notice no longer applies to the
// porting, Renew returns it unchanged.
func (n Notice) Renew(p *Porting) Notice {
	since := time.Time{}
	if n.Since != nil {
		since = *n.Since
	}
	for _, renewed := range Notices(p, since, n.Schedule) {
		if renewed.Kind == n.Kind && renewed.Turn == n.Turn && renewed.Day == n.Day {
			return renewed
		}
	}
	return n
}

// setParams sets the action and the parameters of a notice that is sent at a time.
func (n *Notice) setParams(p *Porting, now civil.Instant) {
	missing, provided := p.required()
	country := p.market()
	donor := p.donorCarrier(country)
	clock := &Clock{Now: now.Time()} // a notice is sent at a time of its own
	f := facts{porting: p, market: country, carrier: donor, clock: clock}
	declined, _ := p.decline(missing, provided, country)
	n.Action = NoticeAction(n.Step)
	params := &n.Params
	params.Behavior = p.Behavior
	params.Market = country
	params.CarrierID = donor.ID
	params.PinDays = donor.PinDays
	params.Digits = lastDigits(p.PhoneNumber)
	params.PinExpired = f.pinExpired()
	params.Deadline = DeadlineUnknown
	params.Fields = p.collect(missing, declined, country, params.PinExpired)
	if declined != nil {
		n.Action = NoticeAction(declined.Action)
		params.Code = declined.Code
	}
	if p.DonorProvider != nil && canStandInText(p.DonorProvider.Name) {
		params.Carrier = p.DonorProvider.Name
	}
	if expiry := p.expiry(country); expiry != nil {
		params.Deadline = DeadlineNow
		if day := civil.InstantOf(expiry.Earliest).Date(); now.Date() < day {
			params.Deadline, params.ExpiresOn = DeadlineBefore, noticeDay(day)
		}
	}
	day, scheduled := civil.ParseDate(string(p.ScheduledOn))
	if scheduled {
		day = civil.WorkingDay(day)
		params.ScheduledOn = noticeDay(day)
	}
	if p.Status == StatusRequested {
		params.setPhase(p.expected(country, donor, clock), now, scheduled && day > civil.LondonDate(now))
	}
}

// setPhase sets the phase of a requested porting, and the day by which it is expected.
func (n *NoticeParams) setPhase(expected *Expected, now civil.Instant, scheduled bool) {
	n.Phase = NoticeWaiting
	switch {
	case scheduled:
		n.Phase = NoticePlanned
	case expected == nil:
	case expected.Overdue:
		n.Phase = NoticeOverdue
	case expected.Usually.Equal(expected.Latest): // the midnight in London that ends the day
		n.Phase = NoticeExpected
		n.ExpectedBy = noticeDay(civil.LondonDate(civil.InstantOf(expected.Latest) - 1))
	case now <= civil.InstantOf(expected.Usually):
		n.Phase = NoticeSoon
	default:
		n.Phase = NoticeLate
	}
}

// donorCarrier returns what is known about the porting's donor: nothing outside the
// United States.
func (p *Porting) donorCarrier(country string) *carriers.Carrier {
	if (country == market.US || country == "") && p.DonorProvider != nil {
		if carrier := carriers.Lookup(p.DonorProvider.Name); carrier != nil {
			return carrier
		}
	}
	return new(carriers.Carrier)
}

func noticeDay(d civil.Date) *NoticeDay {
	_, month, day := d.Civil()
	return &NoticeDay{Month: int(month), Day: int(day)}
}

// lastDigits returns the last two digits of a number in E.164, or "".
func lastDigits(number string) string {
	if len(number) < 8 || number[0] != '+' {
		return ""
	}
	for i := 1; i < len(number); i++ {
		if number[i] < '0' || number[i] > '9' {
			return ""
		}
	}
	return number[len(number)-2:]
}

// canStandInText reports whether a carrier's name, which comes from the API, can stand
// in a sentence.
func canStandInText(name string) bool {
	return name != "" && utf8.RuneCountInString(name) <= 40 && table.Before(name, "{}[]<>\r\n\t") == name
}

// MarshalJSON implements [encoding/json.Marshaler].
func (n NoticeParams) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { n.write(w, "") })
}

func (n *NoticeParams) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("phase", string(n.Phase))
	w.Text("behavior", string(n.Behavior))
	w.Text("market", n.Market)
	w.Text("code", n.Code)
	w.Text("carrier", n.Carrier)
	w.Text("carrierId", n.CarrierID)
	w.Int("pinDays", n.PinDays)
	w.Text("digits", n.Digits)
	codec.Texts(w, "fields", n.Fields)
	w.Bool("pinExpired", n.PinExpired)
	n.ScheduledOn.write(w, "scheduledOn")
	n.ExpectedBy.write(w, "expectedBy")
	n.ExpiresOn.write(w, "expiresOn")
	w.Text("deadline", string(n.Deadline))
	w.Close('}')
}

func (d *NoticeDay) write(w *codec.Writer, name string) {
	if d == nil {
		w.Null(name)
		return
	}
	w.Open(name, '{')
	w.Int("month", d.Month)
	w.Int("day", d.Day)
	w.Close('}')
}
