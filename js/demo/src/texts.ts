import type { Catalog } from "portin";

/**
 * The page's own words. Whatever is about a porting, its fields and its issues comes from portin's message catalogs.
 */
export const english = {
  title: "Keep your number",
  about: "A demo of portin against a Gigs API in memory. No real number is transferred.",
  language: "Language",
  tabs: { label: "How forms are made", inputs: "By hand", rjsf: "RJSF", jsonforms: "JSON Forms" },
  choose: {
    title: "Which number do you want to keep?",
    hint: "With a plus where it isn’t from the US.",
    legend: "Or try a test number",
    submit: "Start",
    outcomes: {
      done: "It goes well",
      correctField: "Something has to be corrected",
      contactCarrier: "The carrier has to be called",
      newNumber: "A new number is the way on",
      consent: "Someone has to agree first",
      refused: "It can’t begin",
    },
    numbers: {
      done: "American: the number is there in seconds",
      pac: "British: a PAC is all it takes, and the day can be chosen",
      british: "British, and reserved for fiction",
      jersey: "Jersey: neither a PAC nor a day",
      slow: "American: it takes five minutes",
      approval: "The current carrier has to agree",
      consent: "The customer has to agree, and a button does it",
      consents: "The customer has to agree, and does so alone",
    },
  },
  payment: {
    title: "Payment",
    text: "In an app, this is where the customer pays. The transfer begins when the plan does.",
    submit: "Start my plan",
  },
  again: "Transfer another number",
  startOver: "Start over",
  checklist: "Before your number is transferred",
  waiting: "We’re on it",
  usually: "Usually done by:",
  latest: "At the latest:",
  overdue: "This is taking longer than it should.",
  skip: "Demo: skip a minute",
  consent: "Demo: the customer agrees",
  send: "Send",
  next: "Next",
  back: "Back",
  sendAnyway: "Send anyway",
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  errors: "This needs another look",
  warnings: "Is this right?",
  override: "If it is, just go on.",
  doubts: "This may not be right",
  correct: "Correct it",
  unreachable: "We can’t reach the server. Check your connection and try again.",
  suggestion: (text: string) => `Use “${text}” instead`,
  option: "Choose one",
  loading: "Loading…",
  review: ["Check the rest, too", "Carriers name one problem at a time. Tick what you’d like to see or change."],
  wishes: ["Choose the day", "If you don’t choose one, it’s as soon as possible."],
  locked: (labels: string) => `Can’t be changed in this transfer: ${labels}.`,
  unlock: "How to unlock it",
  ways: "Other ways",
  attempts: (count: number) => `Declined ${count} times so far.`,
  expires: "If nothing happens, the request may be closed. The earliest day:",
  cancel: {
    open: "Cancel the transfer",
    advised: "Take a new number",
    until: "Possible until:",
    title: "Cancel the transfer?",
    keep: "Keep transferring my number",
    confirm: "Yes, cancel it",
  },
  messages: {
    title: "Messages to the user",
    guide: "As “Porting in the US” asks for them",
    reminders: "As Gigs’ reminders ask for them",
    none: "None so far.",
    next: "Next, if nothing happens:",
  },
  inspector: {
    title: "What portin says",
    empty: "Choose a number: every panel on this page is what decide() answers, and you see it here.",
    statuses: "Statuses seen",
    clock: { label: "The server’s clock", hour: "+1 hour", day: "+1 day", week: "+1 week" },
    leave: "Leave this one and choose another number",
  },
};

export type Texts = typeof english;

/** A language of the page: portin's words, and the page's own. */
export interface Language {
  readonly name: string;
  readonly catalog: Catalog;
  readonly texts: Texts;
}
