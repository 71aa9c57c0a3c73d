package messages_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// What is said in a situation, and what is not, each with the page that it is from:
//
//	Gigs       the Gigs documentation, by its title
//	Ofcom      General Conditions of Entitlement, C7 (text-to-switch)
//	EE         ee.co.uk, "PAC Code Request" (read 2026-11-30)
//	FCC        fcc.gov, "Keeping Your Telephone Number When You Change Service Provider"
//	carrier    the carrier's own page, in porting/internal/carriers/carriers.json
//	contract   the public contract, by section
//	review     the review of all texts of 2026-11-30, by its number there
type situation struct {
	about   string
	said    func(c messages.Catalog) string
	must    string // a regular expression that the English text matches
	mustNot string // and one that it does not, "" for none
	mustES  string // one that the Spanish text matches
	source  string
}

// screen returns the texts of a porting's screen.
func screen(status porting.Status, code string, s messages.Situation) func(c messages.Catalog) string {
	return func(c messages.Catalog) string {
		c = c.In(s)
		d := porting.Decide(&porting.Porting{Status: status, DeclinedCode: code}, asked)
		text := c.Status(status)
		all := []string{text.Title, text.Text, c.Step(d.Step), c.Cancel(d.Cancel)}
		if d.Decline != nil {
			declined := c.Decline(d.Decline)
			retry := c.Retry(d.Decline.Retry, d.Decline.Action)
			all = append(all, declined.Title, declined.Text, c.Action(d.Decline.Action), retry)
			for _, alternative := range d.Decline.Alternatives {
				all = append(all, c.Alternative(alternative))
			}
		}
		return strings.Join(all, "\n")
	}
}

// list returns the texts of the checklist.
func list(context porting.Context) func(c messages.Catalog) string {
	return func(c messages.Catalog) string {
		c = c.In(messages.Situation{Behavior: context.Behavior, Market: context.Market, Carrier: context.Carrier})
		all := []string{}
		for _, item := range porting.Checklist(nil, context) {
			all = append(all, c.Check(item))
		}
		return strings.Join(all, "\n")
	}
}

// label returns the texts of a field.
func label(field porting.Field, s messages.Situation) func(c messages.Catalog) string {
	return func(c messages.Catalog) string {
		label := c.In(s).Field(field)
		return label.Label + "\n" + label.Hint + "\n" + fmt.Sprint(label.Options)
	}
}

// help returns the instructions of a carrier in a form.
func help(field porting.Field, carrier string, days int) func(c messages.Catalog) string {
	return func(c messages.Catalog) string {
		return c.FieldText(porting.FormField{Name: field, Carrier: carrier, PinDays: days}).Help
	}
}

// notice returns the message of a day, counted from the day on which the porting came
// into its status. A scheduled move has messages on the days -1 and 0.
func notice(
	p *porting.Porting, schedule porting.Schedule, kind porting.NoticeKind, day int,
) func(c messages.Catalog) string {
	return func(c messages.Catalog) string {
		start := time.Time{}
		if p.Status == porting.StatusInformationRequired { // of which the API does not say since when
			start, _ = p.LastRequestedAt.Time()
		}
		for _, n := range porting.Notices(p, start, schedule) {
			if n.Kind == kind && n.Day == day {
				m := c.Notice(n, p)
				return strings.Join([]string{m.Subject, m.Push, m.Text, m.Action.Label}, "\n")
			}
		}
		panic(fmt.Sprint("no notice: ", kind, day))
	}
}

// since returns a porting that came into its status, and was asked for, at a time.
func since(p *porting.Porting, at string) *porting.Porting {
	instant := porting.Timestamp(at)
	p.LastRequestedAt, p.LastDeclinedAt, p.CompletedAt = instant, instant, instant
	return p
}

func declined(p *porting.Porting, code string) *porting.Porting {
	p.DeclinedCode = code
	return p
}

func scheduledFor(p *porting.Porting, day porting.Date) *porting.Porting {
	p.ScheduledOn = day
	return p
}

func lacking(p *porting.Porting, fields ...porting.Field) *porting.Porting {
	p.AccountNumber, p.FirstName, p.LastName, p.Required = "", "", "", fields
	return p
}

func everySituation() []situation {
	var (
		us      = messages.Situation{Behavior: "portIn", Market: "US", Carrier: "Verizon"}
		unnamed = messages.Situation{Market: "US"}
		gb      = messages.Situation{Behavior: "portIn", Market: "GB", Carrier: "O2"}
		ends    = messages.Situation{Behavior: "cancelOnly", Market: "GB", Carrier: "O2"}
		none    = messages.Situation{}
	)
	const (
		moves   = `(?i)your number (is|stays|moves|has moved|couldn|can’t)|transfer|new number|keep (your|the) number`
		spoken  = `(?i)\bmove (was|has|is)\b|\ba move\b|\bmoves you\b|\bthis move\b`
		foreign = `(?i)transfer PIN|ZIP|\bbill\b`
	)
	requested := func(behavior porting.Behavior) *porting.Porting { return british("requested", behavior) }
	return []situation{
		// Screens: statuses.
		{"draft", screen("draft", "", us), `We can request your number.*\n.*ask Verizon`, `ready`, `pedir su número`, "review, Others 1"},
		{"draft, to end the plan", screen("draft", "", ends), `end your old plan`, moves, `cancelar su plan anterior`, "contract 9"},
		{"initiated", screen("initiated", "", us), `Look in your messages and email, and approve it soon`, spoken, `Búsquela en sus mensajes`, "review 17"},
		{"initiated, to end the plan", screen("initiated", "", ends), `approve it soon`, `number can’t be transferred`, `apruébela pronto`, "review R9"},
		{"information required", screen("informationRequired", "", us), `Verizon uses them to make sure it’s really you`, ``, `confirmar que es usted`, "Gigs, How Porting In Works"},
		{"information required, unnamed", screen("informationRequired", "", unnamed), `Your current carrier uses them`, `old carrier`, `Su compañía actual los usa`, "review R3"},
		{"pending", screen("pending", "", us), `about to ask Verizon`, ``, `le pediremos su número a Verizon`, "Gigs, How Porting In Works"},
		{"requested: the gap is told before it", screen("requested", "", us), `current line stops working: have Wi-Fi`, `nothing to do`, `tenga Wi-Fi a la mano`, "Gigs, Porting in the US, End-User Communication"},
		{"requested, to end the plan", screen("requested", "", ends), `Its number ends with it`, moves, `se pierde su número`, "Ofcom: a STAC ends the service and its number"},
		{"declined", screen("declined", "portingAddressRequiredOrInvalid", us), `still with Verizon`, spoken, `sigue con Verizon`, "review, good as they are"},
		{"completed: the old SIM is dead", screen("completed", "", us), `old line stops working.*set up your new eSIM or SIM, over Wi-Fi`, `nothing left to do|You can use it`, `active su eSIM o SIM nueva con Wi-Fi`, "review 5"},
		{"completed, to end the plan", screen("completed", "", ends), `Its number ended with it`, `set up|` + moves, `Con el plan se perdió su número`, "contract 9"},
		{"canceled: the plan may have ended", screen("canceled", "", us), `If your new plan goes on`, `starts with a new number`, `Si su plan nuevo continúa`, "review 6"},
		{"canceled, to end the plan", screen("canceled", "", ends), `We won’t end your old plan`, moves, `No cancelaremos`, "contract 9"},
		{"expired", screen("expired", "", us), `still with Verizon.*start a new transfer`, spoken, `Su número sigue con Verizon`, "review 18"},
		{"expired, to end the plan", screen("expired", "", ends), `To end it, ask there`, `your number is`, `pídalo allí`, "contract 9"},
		{"failed", screen("failed", "", us), `wasn’t approved`, `old carrier`, `no se aprobó`, "review 18"},
		{"failed, to end the plan", screen("failed", "", ends), `old plan goes on with O2`, `your number is`, `continúa con O2`, "contract 9"},
		{"unknown status", screen("somethingNew", "", none), `has a new status`, spoken, `tiene un estado nuevo`, "contract 1: open sets"},
		// Screens: canceling.
		{"cancel: what stops everything", screen("pending", "", us), `To stop the new plan, too, end the plan instead`, `will start with a new number`, `cancele ese plan`, "review 7"},
		{"cancel, to end the plan", screen("pending", "", ends), `old plan goes on with O2`, `number stays`, `continúa con O2`, "contract 9"},
		{"cannot be canceled, completed, to end the plan", screen("completed", "", ends), `old plan has already ended`, `number has already moved`, `ya terminó`, "contract 9"},
		{"cannot be canceled, requested", screen("requested", "", us), `Verizon is already at work`, ``, `Verizon ya procesa la solicitud`, "Gigs, How Porting In Works"},
		// Screens: declines.
		{"PIN", screen("declined", "portingAccountPinRequiredOrInvalid", us), `Ask Verizon for a new transfer PIN and use it right away`, `didn’t match`, `Pida a Verizon un nuevo PIN`, "review, Others: declines"},
		{"PAC", screen("declined", "portingAccountPinRequiredOrInvalid", gb), `PAC.*30 days, and only for the number.*65075`, foreign, `palabra PAC al 65075`, "Ofcom, review 13"},
		{"STAC", screen("declined", "portingAccountPinRequiredOrInvalid", ends), `STAC to 75075`, foreign + `|65075`, `palabra STAC al 75075`, "Ofcom"},
		{"account number", screen("declined", "portingAccountNumberRequiredOrInvalid", us), `missing or didn’t match`, ``, `Falta o no coincide`, "review: it may be missing"},
		{"address", screen("declined", "portingAddressRequiredOrInvalid", us), `on the bill, or in your account. It may be the one you gave`, `old carrier’s bill`, `en la factura o en su cuenta`, "review 21, R4"},
		{"ZIP code", screen("declined", "portingPostalCodeRequiredOrInvalid", us), `ZIP or postal code again`, ``, `código postal`, "Gigs, Porting Decline Codes"},
		{"postcode", screen("declined", "portingPostalCodeRequiredOrInvalid", gb), `postcode`, `ZIP|repaid`, `postcode`, "review: British declines"},
		{"the legacy code", screen("declined", "portingZipCodeRequiredOrInvalid", us), `ZIP or postal code again`, ``, `código postal`, "contract 4"},
		{"first name", screen("declined", "portingFirstNameRequiredOrInvalid", us), `first name again`, `didn’t match`, `de nuevo el nombre`, "review 21"},
		{"last name", screen("declined", "portingLastNameRequiredOrInvalid", unnamed), `exactly as your current carrier has it`, ``, `tiene su compañía actual`, "review 21"},
		{"billing PIN", screen("declined", "portingBillingPinRequiredOrInvalid", us), `missing or didn’t match. Ask Verizon`, ``, `Pídaselo a Verizon`, "review: it may be missing"},
		{"mismatch", screen("declined", "portingUserInformationMismatch", us), `letter by letter`, ``, `letra por letra`, "Gigs, Porting Decline Codes"},
		{"not found", screen("declined", "portingPhoneNumberNotFound", us), `small brands often use a big one’s network`, ``, `marcas pequeñas`, "review 20"},
		{"locked", screen("declined", "portingPhoneNumberPortProtected", us), `The account holder can turn it off`, `Only you can`, `El titular puede`, "review 19, FCC"},
		{"another carrier: it may be fraud", screen("declined", "portingPendingOtherProvider", us), `call Verizon now: someone may be trying`, ``, `llame ahora a Verizon`, "review, Others; FCC"},
		{"duplicate", screen("declined", "portingDuplicated", us), `wait a day`, `little`, `espere un día`, "contract 4"},
		{"same network", screen("declined", "portingSameNewAndOldNetworkProvider", us), `Verizon uses this network already`, `You’re on|Start a new`, `ya usa esta red`, "review, Others"},
		{"same network, to end the plan", screen("declined", "portingSameNewAndOldNetworkProvider", ends), `Contact support`, `another network|Start a new|` + moves, `Comuníquese con soporte`, "contract 9"},
		{"prepaid, to end the plan", screen("declined", "portingPhoneNumberPrepaid", ends), `Ask O2 to end it`, `come to your plan|` + moves, `que lo cancele`, "contract 9"},
		{"ZIP code, GB", screen("declined", "portingZipCodeRequiredOrInvalid", gb), `postcode`, `ZIP`, `postcode`, "contract 9"},
		{"what O2 has on record, GB", screen("declined", "portingUserInformationMismatch", gb), `Ask your current provider what it has`, `carrier`, `qué datos tiene`, "British words"},
		{"canceled: what is left to do", screen("canceled", "", us), `If you still have an eSIM or SIM to set up`, `your number has moved`, `Si todavía le falta activar`, "review 5, 6"},
		{"completed, from Google Voice: there was no SIM", screen("completed", "", messages.Situation{Market: "US", Carrier: "Google Voice"}), `old line stops working`, `old SIM`, `línea anterior deja de funcionar`, "contract 7: numbers that move as landlines"},
		{"same network, to end the plan", screen("declined", "portingSameNewAndOldNetworkProvider", ends), `Ask O2 to end it`, `new number|take this number`, `que lo cancele`, "contract 9"},
		{"not eligible", screen("declined", "portingPhoneNumberNotEligible", us), `can’t be transferred`, spoken, `no se puede transferir`, "review R1"},
		{"not eligible, to end the plan", screen("declined", "portingPhoneNumberNotEligible", ends), `Ask O2 to end it`, `new number|transferred`, `que lo cancele`, "contract 9"},
		{"not active: call today", screen("declined", "portingPhoneNumberNotActive", us), `Call Verizon today and ask to turn it back on`, `until you decide`, `Llame hoy a Verizon`, "review 3, FCC"},
		{"not active, to end the plan", screen("declined", "portingPhoneNumberNotActive", ends), `may have ended already`, `transferred|new number`, `ya terminó`, "contract 9"},
		{"not active: it has not been taken care of", screen("declined", "portingPhoneNumberNotActive", us), `\nTry again`, `taken care`, `\nIntentar de nuevo`, "review 24"},
		{"locked: it has", screen("declined", "portingPhoneNumberPortProtected", us), `I’ve taken care of it. Try again`, `settled`, `Ya lo resolví`, "review 24"},
		{"no reason, US", screen("declined", "portingDeclined", us), `No reason has reached us. A bill is no reason to refuse, but a line that’s switched off`, `gave no reason`, `suspendida no se puede transferir`, "FCC; ultramobile.com: suspended lines do not port"},
		{"no reason, GB", screen("declined", "portingDeclined", gb), `No reason has reached us`, `bill`, `No nos llegó ningún motivo`, "FCC holds in the US only"},
		{"no reason, elsewhere", screen("declined", "portingDeclined", none), `go on with a new number`, `bill`, `número nuevo`, "review 1"},
		{"no reason, to end the plan", screen("declined", "portingDeclined", ends), `Ask O2 to end it`, `new number|transferred`, `que lo cancele`, "contract 9"},
		{"prepaid", screen("declined", "portingPhoneNumberPrepaid", us), `can’t come to your plan`, spoken, `prepago`, "Gigs, Porting in the US"},
		{"unknown code", screen("declined", "somethingNew", us), `Ask Verizon, or contact support`, spoken, `Pregunte a Verizon`, "contract 4"},
		{"unknown code, to end the plan", screen("declined", "somethingNew", ends), `old plan couldn’t be ended`, `transferred`, `cancelar su plan`, "contract 9"},
		// Checklists.
		{"list: keep it active", list(porting.Context{Market: "US"}), `Don’t cancel your current plan, and don’t let it run out`, `old plan`, `ni deje que venza`, "review 15"},
		{"list, AT&T: a brand's prepaid customers", list(porting.Context{Market: "US", Carrier: "AT&T"}), `isn’t the PIN or passcode of your AT&T account.*On prepaid it may be`, `Unless you’re on prepaid`, `En prepago puede ser`, "Gigs, How do I port from AT&T"},
		{"list, AT&T Postpaid", list(porting.Context{Market: "US", Carrier: "AT&T Postpaid"}), `isn’t the PIN or passcode`, `On prepaid it may|prepaid, use up`, `no es el PIN ni la clave`, "Gigs, How do I port from AT&T"},
		{"list, Visible: prepaid only", list(porting.Context{Market: "US", Carrier: "Visible"}), `use up your credit`, `passcode`, `use antes su saldo`, "contract 8"},
		{"list, Boost: prepaid only", list(porting.Context{Market: "US", Carrier: "Boost Mobile"}), `If Number Lock is on at Boost Mobile`, `passcode|Unless`, `Si Number Lock está activado`, "contract 8, review 14"},
		{"list, Tello: prepaid only", list(porting.Context{Market: "US", Carrier: "Tello"}), `use it right away`, `passcode`, `úselo enseguida`, "contract 8; sources disagree on Tello"},
		{"list, T-Mobile: its own network", list(porting.Context{Market: "US", Carrier: "T-Mobile"}), `mobile data: with Wi-Fi off, and any VPN or iCloud Private Relay`, ``, `sin VPN ni iCloud Private Relay`, "revbid.site, quoting T-Mobile"},
		{"list, Verizon: locked phones", list(porting.Context{Market: "US", Carrier: "Verizon"}), `Verizon may take a while to unlock it, or want it paid for first`, `will not`, `desbloqueado`, "Gigs H-CARR; the FCC's waiver of January 2026"},
		{"list, Verizon: installments", list(porting.Context{Market: "US", Carrier: "Verizon Postpaid"}), `rest usually falls due when you leave`, ``, `a plazos`, "Gigs H-CARR"},
		{"list, Xfinity: sources disagree on the days", list(porting.Context{Market: "US", Carrier: "Xfinity Mobile"}), `right away. It works for 7 days at most`, `7 days\.`, `7 días como máximo`, "facts 17: 24 hours or 7 days"},
		{"list, US: the address on file", list(porting.Context{Market: "US", Carrier: "Mint"}), `billing address Mint.*may differ from the one we have`, ``, `distinta de la que tenemos`, "contract 8"},
		{"list, Google Voice: no phone, no plan", list(porting.Context{Market: "US", Carrier: "Google Voice"}), `Number lock`, `unlocked|credit|falls due`, `Number lock`, "contract 7: numbers that move as landlines"},
		{"list, GB: PAC", list(porting.Context{Market: "GB"}), `Text PAC to 65075 from the line you’re transferring.*26 days. Business line`, `old line|ZIP`, `mensaje de texto con la palabra PAC`, "EE; review 16"},
		{"list, GB: credit", list(porting.Context{Market: "GB"}), `pay as you go, use up your credit`, `(?i)unlocked`, `use antes su saldo`, "EE: credit is lost with the PAC"},
		{"list, GB: what leaving costs", list(porting.Context{Market: "GB"}), `Text INFO to 85075`, ``, `palabra INFO al 85075`, "Ofcom"},
		{"list, to end the plan", list(porting.Context{Market: "GB", Behavior: "cancelOnly"}), `Text STAC to 75075 from the line you’re ending`, `transferring|until your number has moved`, `palabra STAC al 75075`, "Ofcom"},
		// Fields.
		{"PIN field", label("accountPin", unnamed), `Transfer PIN.*\n.*We use it for this transfer only`, `moving`, `Solo lo usamos para esta transferencia`, "issue 27, To add"},
		{"PIN field, GB", label("accountPin", gb), `^PAC\n.*65075`, `STAC|Transfer`, `^Código PAC`, "contract 9"},
		{"PIN field, to end the plan", label("accountPin", ends), `^STAC\n.*you lose its number`, `65075`, `^Código STAC`, "Ofcom"},
		{"PIN field, GB, either", label("accountPin", messages.Situation{Market: "GB"}), `PAC or STAC`, ``, `PAC o STAC`, "Ofcom"},
		{"name field: a family plan", label("firstName", us), `The account holder’s.*family plan`, `on the bill`, `El del titular`, "review 22, Gigs H-FAM"},
		{"address field", label("address", us), `may differ from the one we have`, ``, `Puede ser distinta`, "review 23"},
		{"behavior field", label("behavior", gb), `lose its number`, spoken, `perder su número`, "Ofcom"},
		{"number field, to end the plan", label("phoneNumber", ends), `The number of your current line`, `keep`, `línea actual`, "contract 9"},
		{"day field, to end the plan", label("scheduledOn", ends), `Preferred day`, `transfer`, `Día preferido`, "contract 9"},
		{"agreement field, to end the plan", label("donorProviderApproval", ends), `it has agreed`, `transfer`, `aceptó`, "contract 9"},
		{"carrier field, GB", label("donorProvider", gb), `^Provider`, `[Cc]arrier`, `^Compañía`, "British words"},
		{"PIN field, so that it can be asked for", label("accountPin", us), `usually not your account’s`, `rarely`, `\(portabilidad\)`, "review R2"},
		{"PIN's days, of a brand", help("accountPin", "att", 4), `On prepaid, use the account PIN. A new PIN works for 4 days`, `account PIN. It works`, `Un PIN nuevo sirve 4 días`, "Gigs: the account PIN does not expire"},
		{"PIN, Tello: sources disagree", help("accountPin", "tello", 7), `may be refused`, `isn’t the 4-digit`, `puede ser rechazado`, "carriers.json, tello"},
		{"PIN, Spectrum: no landline's number", help("accountPin", "spectrum-mobile", 7), `or ask Spectrum`, `1-833`, `pídalo a Spectrum`, "facts 18"},
		{"account number, TracFone: nothing certain", help("accountNumber", "tracfone", 0), `^It may be the IMEI`, `^The IMEI`, `^Puede ser el IMEI`, "facts: no usable source"},
		{"postcode field", label("address.postalCode", gb), `Postcode`, `ZIP`, `postcode`, "contract 9"},
		// Notices: requested, both schedules.
		{"requested, US, at once", notice(american("requested", "Verizon"), "guide", "requested", 0), `just asked Verizon.*\n\n.*less than an hour.*\n\nVerizon may text you`, `nothing for you to do`, `acabamos de pedirle`, "Gigs, End-User Communication; verizon.com port-out FAQs"},
		{"requested, US, a day later", notice(american("requested", "Verizon"), "reminders", "requested", 1), `hasn’t moved yet.*\n\nMost numbers are here within two days`, `(?i)just|an hour|yesterday`, `todavía no se ha transferido`, "review 8"},
		{"requested, US, overdue", notice(american("requested", "Verizon"), "reminders", "requested", 3), `contact our support: we’ll find out`, `don’t have to do anything|gladly`, `Comuníquese con soporte`, "review 9"},
		{"requested, US, when it may be closed", notice(american("requested", "Verizon"), "reminders", "requested", 7), `From November 30 on, the request may be closed`, ``, `A partir del 30 de noviembre`, "Gigs, Porting in the US, Lifecycle"},
		{"requested, US, when that has come", notice(american("requested", "Verizon"), "reminders", "requested", 14), `contact our support`, `November 30|within two days`, `Comuníquese con soporte`, "review 10"},
		{"requested, Google Voice: never overdue", notice(american("requested", "Google Voice"), "reminders", "requested", 7), `depends on Google Voice`, `longer than it should|an hour|two days`, `depende de Google Voice`, "contract 7"},
		{"requested, GB, on a Friday", notice(since(requested("portIn"), "2026-11-27T10:00:00Z"), "guide", "requested", 0), `by the end of 30 November`, `November 30|an hour|text you`, `30 de noviembre`, "Ofcom"},
		{"requested, GB, on a Saturday", notice(since(requested("portIn"), "2026-11-28T10:00:00Z"), "guide", "requested", 0), `by the end of 1 December`, `30 November`, `1 de diciembre`, "EE: Saturday moves on Tuesday"},
		{"requested, GB, overdue", notice(since(requested("portIn"), "2026-11-25T10:00:00Z"), "reminders", "requested", 3), `contact our support`, `should be here|don’t have to`, `Comuníquese con soporte`, "contract 9"},
		{"requested, GB, for a day", notice(scheduledFor(since(requested("portIn"), "2026-11-25T10:00:00Z"), "2026-12-04"), "reminders", "requested", 3), `Everything is ready for 4 December`, `support`, `listo para el 4 de diciembre`, "Gigs, Porting in the UK"},
		{"requested, GB, for a Saturday", notice(scheduledFor(since(requested("portIn"), "2026-11-25T10:00:00Z"), "2026-12-05"), "reminders", "requested", 3), `7 December`, `5 December`, `7 de diciembre`, "Ofcom: no porting at weekends"},
		{"requested, GB, for a day that has passed", notice(scheduledFor(since(requested("portIn"), "2026-11-25T10:00:00Z"), "2026-12-01"), "reminders", "requested", 7), `contact our support`, `1 December|ready`, `Comuníquese con soporte`, "contract 9"},
		{"requested, to end the plan", notice(since(requested("cancelOnly"), "2026-11-25T10:00:00Z"), "guide", "requested", 0), `asked O2 to end your old plan.*\n\n.*26 November.*\n\nIts number ends`, moves, `se pierde su número`, "review 12, Ofcom"},
		{"requested, to end the plan, overdue", notice(since(requested("cancelOnly"), "2026-11-25T10:00:00Z"), "reminders", "requested", 14), `keeps working until the plan ends`, moves, `hasta que termine el plan`, "review 12"},
		{"requested, elsewhere", notice(since(func() *porting.Porting {
			p := american("requested", "Telekom")
			p.PhoneNumber = "+4915112345678"
			return p
		}(), "2026-11-25T10:00:00Z"), "guide", "requested", 0), `depends on Telekom`, `hour|two days|text you`, `depende de Telekom`, "contract 7: elsewhere null"},
		// Notices: information required.
		{"PIN missing", notice(lacking(since(american("informationRequired", "Verizon Postpaid"), "2026-11-20T10:00:00Z"), "accountPin"), "guide", "informationRequired", 1), `we still need the transfer PIN\.`, `a few details|on the bill`, `necesitamos el PIN de transferencia`, "review 30"},
		{"two missing: each has its help", notice(lacking(since(american("informationRequired", "Verizon Postpaid"), "2026-11-20T10:00:00Z"), "accountNumber", "accountPin"), "guide", "informationRequired", 1), `Account number at Verizon Postpaid: (.*\n)+.*Transfer PIN at Verizon Postpaid: `, ``, `Número de cuenta en Verizon Postpaid`, "contract 9"},
		{"PAC missing", notice(lacking(since(british("informationRequired", "portIn"), "2026-11-20T10:00:00Z"), "accountPin"), "guide", "informationRequired", 2), `we still need the PAC(.*\n)+.*65075`, foreign, `el código PAC`, "Ofcom"},
		{"STAC missing", notice(lacking(since(british("informationRequired", "cancelOnly"), "2026-11-20T10:00:00Z"), "accountPin"), "guide", "informationRequired", 1), `To end your old plan, we still need the STAC(.*\n)+.*ends with the plan`, foreign + `|transferring your number`, `Para cancelar su plan anterior`, "review 11"},
		{"STAC missing, last", notice(lacking(since(british("informationRequired", "cancelOnly"), "2026-11-20T10:00:00Z"), "accountPin"), "reminders", "informationRequired", 30), `it goes on with O2`, `new number`, `continúa con O2`, "contract 9"},
		// Notices: declined.
		{"address, last, in time", notice(since(declined(american("declined", "Mint"), "portingAddressRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "guide", "declined", 6), `Last reminder: the address(.*\n)+.*before November 30`, `turned`, `antes del 30 de noviembre`, "review, Others; Gigs, Lifecycle"},
		{"address, last, too late", notice(since(declined(american("declined", "Mint"), "portingAddressRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "reminders", "declined", 30), `Please act today: the request may be closed at any time`, `November`, `Hágalo hoy`, "review 10"},
		{"address, GB: no such days", notice(since(declined(british("declined", "portIn"), "portingAddressRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "reminders", "declined", 30), `won’t stay open forever`, `today|before \d`, `no queda abierta`, "contract 3: expires in the US only"},
		{"address, and the PIN has expired", notice(func() *porting.Porting {
			p := since(declined(american("declined", "AT&T"), "portingAddressRequiredOrInvalid"), "2026-11-20T10:00:00Z")
			p.AccountPinExists = true
			return p
		}(), "reminders", "declined", 7), `The transfer PIN has likely expired, too(.*\n)+Transfer PIN at AT&T`, ``, `también haya vencido`, "contract 3, pinExpired"},
		{"a new PAC", notice(since(declined(british("declined", "portIn"), "portingAccountPinRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `We need a new PAC(.*\n)+.*missing or didn’t work.*30 days`, foreign + `|passcode`, `Necesitamos un nuevo código PAC`, "review 13"},
		{"a new STAC", notice(since(declined(british("declined", "cancelOnly"), "portingAccountPinRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `We need a new STAC(.*\n)+.*old plan goes on`, foreign + `|keep your current line active until it has moved`, `Necesitamos un nuevo código STAC`, "review 13, contract 9"},
		{"not active", notice(since(declined(american("declined", "Verizon"), "portingPhoneNumberNotActive"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `Call Verizon today(.*\n)+.*can be given to someone else`, `stays as it is until you decide`, `puede pasar a otra persona`, "review 2"},
		{"not active, to end the plan, again", notice(since(declined(british("declined", "cancelOnly"), "portingPhoneNumberNotActive"), "2026-11-20T10:00:00Z"), "guide", "declined", 2), `may have ended already`, `hasn’t ended`, `Quizás el plan ya terminó`, "what is said first must not deny it"},
		{"account number, Verizon Prepaid", notice(since(declined(american("declined", "Verizon Prepaid"), "portingAccountNumberRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `Usually it’s your 10-digit phone number`, `rarely the phone number`, `Suele ser su número de teléfono`, "carrier"},
		{"billing PIN: said once", notice(since(declined(american("declined", "Mint"), "portingBillingPinRequiredOrInvalid"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `Billing PIN: ask Mint for it`, `Ask Mint for it`, `pídaselo a Mint`, "contract 9"},
		{"another carrier", notice(since(declined(american("declined", "Verizon"), "portingPendingOtherProvider"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `couldn’t go through(.*\n)+.*call Verizon now`, `Verizon turned`, `llame ahora a Verizon`, "review, Others: not the carrier's refusal"},
		{"another carrier: who is to cancel it", notice(since(declined(american("declined", "Verizon"), "portingPendingOtherProvider"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `have the other company cancel it`, `canceled there`, `pida a la otra compañía`, "not the current carrier cancels it"},
		{"no reason, US, notice", notice(since(declined(american("declined", "Verizon"), "portingDeclined"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `can’t refuse because of a bill, but a line that’s switched off`, ``, `factura pendiente`, "FCC"},
		{"no reason, GB, notice", notice(since(declined(british("declined", "portIn"), "portingDeclined"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `No reason has reached us`, `bill`, `ningún motivo`, "FCC holds in the US only"},
		{"not eligible, to end the plan, notice", notice(since(declined(british("declined", "cancelOnly"), "portingPhoneNumberNotEligible"), "2026-11-20T10:00:00Z"), "guide", "declined", 1), `ask O2 to end your old plan`, moves, `cancele su plan anterior`, "contract 9"},
		// Notices: the day of the move, and after it.
		{"the evening before", notice(scheduledFor(since(requested("portIn"), "2026-11-25T10:00:00Z"), "2026-12-01"), "reminders", "scheduled", -1), `Tomorrow, 1 December(.*\n)+.*Have Wi-Fi at hand`, `is to move`, `Mañana, 1 de diciembre`, "Gigs, Reminders; review, Others"},
		{"the morning", notice(scheduledFor(since(requested("portIn"), "2026-11-25T10:00:00Z"), "2026-12-01"), "reminders", "scheduled", 0), `Your number moves today(.*\n)+.*Codes by text may be late`, `tomorrow`, `Hoy se transfiere`, "sierramobile.com: texts may take hours"},
		{"the evening before, to end the plan", notice(scheduledFor(since(requested("cancelOnly"), "2026-11-25T10:00:00Z"), "2026-12-01"), "reminders", "scheduled", -1), `old plan with O2 ends`, moves, `termina su plan anterior`, "contract 9"},
		{"done", notice(american("completed", "Verizon"), "guide", "completed", 0), `set up your eSIM or SIM yet, do it now, over Wi-Fi(.*\n)+.*line with Verizon usually closes by itself`, `yours to use`, `hágalo ahora con Wi-Fi`, "review, good as they are"},
		{"done: who has no bill", notice(american("completed", "Mint"), "guide", "completed", 0), `last bill or at your account there`, `old one stops`, `última factura o su cuenta`, "review R4"},
		{"done, from Google Voice", notice(american("completed", "Google Voice"), "guide", "completed", 0), `your old line stops working`, `old SIM|the old one`, `su línea anterior deja de funcionar`, "contract 7"},
		{"done, to end the plan", notice(british("completed", "cancelOnly"), "guide", "completed", 0), `and its number with it`, `set up|is here`, `con él su número`, "contract 9"},
	}
}

func TestEverySituation(t *testing.T) {
	situations := everySituation()
	require.GreaterOrEqual(t, len(situations), 80)
	for _, s := range situations {
		require.NotEmpty(t, s.source, s.about)
		english, spanish := s.said(messages.For("en")), s.said(messages.For("es"))
		assert.Regexp(t, s.must, english, s.about)
		assert.Regexp(t, s.mustES, spanish, s.about)
		if s.mustNot != "" {
			assert.NotRegexp(t, regexp.MustCompile(s.mustNot), english, s.about)
		}
		for _, text := range []string{english, spanish} {
			assert.NotRegexp(t, `\{|\}|  | > `, text, s.about)
		}
	}
}
