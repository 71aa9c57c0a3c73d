package verb

import "github.com/portin-dev/portin/porting/phone"

var (
	portingArgument = Argument{Name: "porting", Type: "Porting"}
	inputArgument   = Argument{Name: "input", Type: "Input"}
	clockArgument   = Argument{Name: "clock", Type: "Clock"}
	contextArgument = Argument{Name: "context", Type: "Context"}
	textArgument    = Argument{Name: "text", Type: "string", Reads: Text}
	phoneArgument   = Argument{Name: "context", Type: "PhoneContext"}
)

// Decide is [porting.Decide].
var Decide = Verb{
	Name:      "decide",
	Arguments: []Argument{portingArgument, clockArgument},
	Document:  []string{"porting"},
	Time:      Now,
	Answer:    "Decision",
	Ask:       decide,
	Doc: `
Everything a screen needs to know about a porting, in one value.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object or ''now'' is not an instant.
@example
const { step, collect, decline } = decide(porting);`,
}

// NextChange is [porting.NextChange].
var NextChange = Verb{
	Name:      "nextChange",
	Arguments: []Argument{portingArgument, clockArgument},
	Document:  []string{"porting"},
	Time:      Now,
	Answer:    "string | null",
	Ask:       nextChange,
	Doc: `
The earliest instant after ''now'' at which ''decide'' answers otherwise for the same porting, or null where the time
alone changes nothing any more. A screen that shows a decision asks again then, as ''usePorting'' does.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object or ''now'' is not an instant.
@example
const at = nextChange(porting); // "2026-12-24T00:00:00Z": the day of the move`,
}

// Missing is [porting.Missing].
var Missing = Verb{
	Name:      "missing",
	Arguments: []Argument{portingArgument},
	Document:  []string{"porting"},
	Answer:    "Field[]",
	Ask:       missing,
	Doc: `
The required fields that are not provided yet, in the API's order.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object.`,
}

// Cancelability is [porting.Cancelability].
var Cancelability = Verb{
	Name:      "cancelability",
	Arguments: []Argument{portingArgument, clockArgument},
	Document:  []string{"porting"},
	Time:      Now,
	Answer:    "Cancel",
	Ask:       cancelability,
	Doc: `
Whether the porting can be canceled now, and until when.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object or ''now'' is not an instant.`,
}

// Decline is [decline.Lookup].
var Decline = Verb{
	Name:      "decline",
	Arguments: []Argument{{Name: "code", Type: "DeclineCode | null | undefined", Reads: OptionalText}},
	Document:  []string{"code"},
	Answer:    "Rule",
	Ask:       lookupDecline,
	Doc: `
What to do about a decline code. There is an answer for every code: ''known'' is false for a code that this version
has not heard of.

@throws PortinError ''invalidArgument'' if ''code'' is not a string, null or undefined.`,
}

// ParsePhone is [phone.Parse]. The answer has everything about the number: its country,
// its type and its formats.
var ParsePhone = Verb{
	Name:      "parsePhone",
	Arguments: []Argument{textArgument, phoneArgument},
	Document:  []string{"text", "context.region"},
	Answer:    "PhoneNumber",
	Ask:       parsePhone,
	AskTexts:  phoneLines,
	Doc: `
Reads a telephone number of any country as a person types it, and judges it as libphonenumber does. ''region'', an
ISO 3166-1 alpha-2 code, is where a number without a plus is from.

@throws PortinError ''invalidArgument'' if ''text'' or ''region'' is not a string.
@example
parsePhone("(860) 555-0123", { region: "US" }); // { ok: true, e164: "+18605550123", ... }`,
}

// FormatAsYouType is [phone.AsYouType].
var FormatAsYouType = Verb{
	Name:      "formatAsYouType",
	Arguments: []Argument{textArgument, phoneArgument},
	Document:  []string{"text", "context.region"},
	Answer:    "string",
	Ask:       formatAsYouType,
	AskTexts:  phone.AsYouType,
	Doc: `
What a field should show while a number is typed into it. No digit is lost, added or moved, and a text that is not a
number stays as it is.

@throws PortinError ''invalidArgument'' if ''text'' or ''region'' is not a string.
@example
formatAsYouType("860555", { region: "US" }); // "(860) 555"`,
}

// Validate is [porting.Validate].
var Validate = Verb{
	Name:      "validate",
	Arguments: []Argument{inputArgument, contextArgument},
	Document:  []string{"context", "input"},
	Time:      Now,
	Answer:    "Result",
	Ask:       validate,
	Doc: `
Normalises what was submitted and says what is wrong with it. An error is a value that the API or every donor would
refuse, a warning one that is likely wrong: the user may insist. It checks the fields that are present, and that those
of ''context.required'' are.

@throws PortinError ''invalidArgument'' if an argument has no JSON or ''context'' is not a context.
@example
const { value, issues } = validate({ accountPin: "12-34" }, { market: "US" });`,
}

// PrepareCreate is [porting.PrepareCreate].
var PrepareCreate = Verb{
	Name:      "prepareCreate",
	Arguments: []Argument{inputArgument, contextArgument},
	Document:  []string{"context", "input"},
	Time:      Now,
	Answer:    "CreateRequest",
	Ask:       prepareCreate,
	Doc: `
The body that creates a porting from what was submitted, to POST once no issue is an error. Defaults are left out.

@throws PortinError ''invalidArgument'' if an argument has no JSON or ''context'' is not a context.`,
}

// PrepareUpdate is [porting.PrepareUpdate].
var PrepareUpdate = Verb{
	Name:      "prepareUpdate",
	Arguments: []Argument{portingArgument, inputArgument, contextArgument},
	Document:  []string{"context", "porting", "input"},
	Time:      Now,
	Answer:    "UpdateRequest",
	Ask:       prepareUpdate,
	Doc: `
The smallest body that changes the porting to what was submitted, to PATCH once no issue is an error, and what is
still missing after that. A body of ''{}'' changes nothing, and in ''declined'' tries again. What
''context'' does not say is taken from the porting.

@throws PortinError ''invalidArgument'' if an argument has no JSON, ''porting'' is not a porting object or ''context''
is not a context.
@example
const { body, issues, missing } = prepareUpdate(porting, { accountPin: "123456" });`,
}

// Checklist is [porting.Checklist].
var Checklist = Verb{
	Name:      "checklist",
	Arguments: []Argument{portingArgument, contextArgument},
	Document:  []string{"context", "porting"},
	Time:      Now,
	Answer:    "CheckItem[]",
	Ask:       checklist,
	Doc: `
What to have done before the first request: a decline costs a day, and wrong attempts can make the carrier lock the
number. ''formatCheck'' writes each; those with ''confirm'' are for a checkbox.

@throws PortinError ''invalidArgument'' if an argument has a member of the wrong type.
@example
checklist(porting).map((item) => formatCheck(item));`,
}

// Reminders is [porting.Reminders].
var Reminders = Verb{
	Name:      "reminders",
	Arguments: []Argument{portingArgument, {Name: "options", Type: "ReminderOptions"}},
	Document:  []string{"porting"},
	Time:      Since,
	Answer:    "Reminder[]",
	Ask:       reminders,
	Doc: `
When to tell the user where the porting stands, as long as it stays in its status. There are none where it is not
known since when it is in that status.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object or ''since'' is not an instant.`,
}

// Notices is [porting.Notices].
var Notices = Verb{
	Name:      "notices",
	Arguments: []Argument{portingArgument, {Name: "options", Type: "NoticeOptions"}},
	Document:  []string{"porting", "options.schedule"},
	Time:      Since,
	Answer:    "Notice[]",
	Ask:       notices,
	Doc: `
Which messages the user should get when, as long as the porting stays in its status. ''formatNotice'' of
portin/notices/en or portin/notices/es writes them.

@throws PortinError ''invalidArgument'' if ''porting'' is not a porting object, ''since'' is not an instant or
''schedule'' is not a schedule.
@example
notices(porting, { since, schedule: "reminders" }); // when the platform's own webhooks ask for them`,
}

// Carrier is [porting.LookupCarrier].
var Carrier = Verb{
	Name:      "carrier",
	Arguments: []Argument{{Name: "name", Type: "string | null | undefined", Reads: OptionalText}},
	Document:  []string{"name"},
	Answer:    "Carrier | null",
	Ask:       lookupCarrier,
	Doc: `
What is known about a donor carrier in the United States, by its name as a person or the API writes it, or null. Its
instructions are in the message catalogs, under ''carriers''.

@throws PortinError ''invalidArgument'' if ''name'' is not a string, null or undefined.
@example
carrier("AT&T")?.pinDays; // 4`,
}

// ParseEvent is [porting.ParseEvent].
var ParseEvent = Verb{
	Name:      "parseEvent",
	Generic:   "Other extends string = never",
	Arguments: []Argument{{Name: "body", Type: "unknown", Reads: JSONText}},
	Document:  []string{"body"},
	Answer:    "Event<Other>",
	Ask:       parseEvent,
	Doc: `
Reads what a webhook is sent, an object, its text or its bytes, once its signature is verified. A type or a member that
this version has not heard of is kept. ''Other'' is the types of events about anything else that the webhook is told of.

@throws PortinError ''invalidArgument'' for what is not an event, and where the data of an event about a porting is not
a porting.
@example
const event = parseEvent(await request.text());
if (event.type === "com.gigs.porting.declined") show(decide(event.data));`,
}

// Form is [porting.Form], or [porting.FormFieldFor] if one field is named.
var Form = Verb{
	Name:      "form",
	Arguments: []Argument{{Name: "parts", Type: "FormParts"}, contextArgument},
	Document:  []string{"context", "parts.porting", "parts.input", "parts.field", "parts.confirm"},
	Time:      Now,
	Answer:    "CoreField[]",
	Private:   true,
	Ask:       form,
	Doc:       `The fields of a form, without words: see ''fields''.`,
}

// APIError is [porting.APIErrorFrom].
var APIError = Verb{
	Name:      "apiError",
	Arguments: []Argument{{Name: "parts", Type: "APIErrorParts"}},
	Document:  []string{"parts.code", "parts.type", "parts.properties"},
	Answer:    "APIErrorRule",
	Private:   true,
	Ask:       apiError,
	Doc:       `What to do about an error of the API: see ''apiErrorOf''.`,
}
