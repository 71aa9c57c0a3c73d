import type { Schedule } from "portin";

/**
 * The page's own words. Whatever is about a porting, its fields and its issues
 * comes from portin's message catalogs.
 */
export interface Texts {
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly tabs: { readonly label: string; readonly inputs: string; readonly rjsf: string; readonly jsonforms: string };
  readonly choose: { readonly title: string; readonly hint: string; readonly legend: string; readonly submit: string };
  /** What can be told before paying, and where an app would take the money. */
  readonly payment: { readonly before: string; readonly keep: string; readonly title: string; readonly text: string };
  readonly startPlan: string;
  readonly startOver: string;
  /** Over what to have done before the request. */
  readonly checklist: string;
  readonly waiting: string;
  /** When it is done: between two moments, by one, or too late. */
  readonly expected: {
    readonly range: readonly [before: string, between: string, after: string];
    readonly by: string;
    readonly overdue: string;
  };
  readonly skip: string;
  readonly consent: string;
  readonly send: string;
  readonly next: string;
  readonly back: string;
  /** The buttons once the user was asked whether a warned value is right. */
  readonly sendAnyway: string;
  readonly nextAnyway: string;
  readonly step: (number: number, count: number) => string;
  /** Over the list of errors. */
  readonly errors: string;
  /** Over the list of warnings, and under it. */
  readonly warnings: string;
  readonly warningsOverride: string;
  /** Over the warnings about what the porting holds already, and the way to correct it. */
  readonly doubts: string;
  readonly correct: string;
  readonly unreachable: string;
  readonly suggestion: (text: string) => string;
  readonly cannotAsk: string;
  readonly option: string;
  readonly carrier: string;
  readonly loading: string;
  readonly notShown: string;
  readonly review: { readonly title: string; readonly text: string };
  readonly locked: (labels: string) => string;
  readonly ways: string;
  readonly connect: string;
  readonly attempts: (count: number) => string;
  /** Between and after it, the days. */
  readonly expiry: readonly [before: string, between: string, after: string];
  readonly pinName: (carrier: string, name: string) => string;
  readonly portLock: string;
  readonly cancel: {
    readonly open: string;
    readonly advised: string;
    readonly until: string;
    readonly title: string;
    readonly keep: string;
    readonly confirm: string;
  };
  /** Those the user would have got, by schedule. */
  readonly messages: { readonly [schedule in Schedule]: string } & { readonly none: string; readonly next: string };
  readonly inspector: {
    readonly title: string;
    readonly empty: string;
    readonly statuses: string;
    readonly decision: string;
    readonly porting: string;
    readonly calls: string;
    readonly events: string;
    readonly messages: string;
    readonly clock: { readonly label: string; readonly hour: string; readonly day: string; readonly week: string };
    readonly leave: string;
  };
}

export const english: Texts = {
  title: "Keep your number",
  about: "A demo of portin against a Gigs API in memory. No real number moves.",
  language: "Language",
  tabs: { label: "How forms are made", inputs: "By hand", rjsf: "react-jsonschema-form", jsonforms: "JSON Forms" },
  choose: {
    title: "Which number is moving?",
    hint: "With a plus where it isn’t from the US.",
    legend: "Or a test number, each of which goes its own way",
    submit: "Start",
  },
  payment: {
    before: "Tell us about your carrier now",
    keep: "Save",
    title: "Payment",
    text: "In an app, this is where the customer pays. Moving the number begins when the plan does.",
  },
  startPlan: "Start my plan",
  startOver: "Start over",
  checklist: "Before your number moves",
  waiting: "We’re on it",
  expected: {
    range: ["It’s usually done by ", ", and at the latest by ", "."],
    by: "It should be done by",
    overdue: "This is taking longer than it should.",
  },
  skip: "Demo: skip a minute",
  consent: "Demo: the customer agrees",
  send: "Send",
  next: "Next",
  back: "Back",
  sendAnyway: "Send anyway",
  nextAnyway: "Go on anyway",
  step: (number, count) => `Step ${number} of ${count}`,
  errors: "This needs another look",
  warnings: "Is this right?",
  warningsOverride: "If it is, just go on.",
  doubts: "This may not be right",
  correct: "Correct it",
  unreachable: "We can’t reach the server. Check your connection and try again.",
  suggestion: (text) => `Use “${text}” instead`,
  cannotAsk: "We can’t ask for this here yet. Please contact support.",
  option: "Choose one",
  carrier: "Choose your carrier",
  loading: "Loading…",
  notShown: "given, not shown",
  review: {
    title: "Check the rest, too",
    text: "Carriers name one problem at a time. Tick what you’d like to change.",
  },
  locked: (labels) => `Can’t be changed in this transfer: ${labels}.`,
  ways: "Other ways",
  connect: "A Gigs Connect Session can take over from here, too.",
  attempts: (count) => `Declined ${count} times so far.`,
  expiry: ["The request may be closed, some day between ", " and ", "."],
  pinName: (carrier, name) => `${carrier} calls it “${name}”.`,
  portLock: "If your number is locked",
  cancel: {
    open: "Cancel the transfer",
    advised: "Take a new number",
    until: "Possible until",
    title: "Cancel the transfer?",
    keep: "Keep transferring my number",
    confirm: "Yes, cancel it",
  },
  messages: {
    guide: "As “Porting in the US” asks for them",
    reminders: "As Gigs’ reminders ask for them",
    none: "None so far.",
    next: "Next, if nothing happens:",
  },
  inspector: {
    title: "What portin says",
    empty: "Choose a number: every panel on this page is what decide() answers, and you see it here.",
    statuses: "Statuses seen",
    decision: "Decision",
    porting: "Porting",
    calls: "Calls of the API",
    events: "Events",
    messages: "Messages to the user",
    clock: { label: "The server’s clock", hour: "+1 hour", day: "+1 day", week: "+1 week" },
    leave: "Leave this one and choose another number",
  },
};

export const spanish: Texts = {
  title: "Conserve su número",
  about: "Una demo de portin con una API de Gigs en memoria. No se transfiere ningún número real.",
  language: "Idioma",
  tabs: {
    label: "Cómo se hacen los formularios",
    inputs: "A mano",
    rjsf: "react-jsonschema-form",
    jsonforms: "JSON Forms",
  },
  choose: {
    title: "¿Qué número quiere transferir?",
    hint: "Con un signo más si no es de EE. UU.",
    legend: "O un número de prueba: cada uno sigue su propio camino",
    submit: "Empezar",
  },
  payment: {
    before: "Díganos ahora cuál es su compañía",
    keep: "Guardar",
    title: "Pago",
    text: "En una app, aquí paga el cliente. La transferencia del número empieza cuando se activa el plan.",
  },
  startPlan: "Activar mi plan",
  startOver: "Empezar de nuevo",
  checklist: "Antes de transferir su número",
  waiting: "Ya estamos en eso",
  expected: {
    range: ["Suele terminar antes del ", " y, a más tardar, el ", "."],
    by: "Debería terminar a más tardar el",
    overdue: "Está tardando más de lo debido.",
  },
  skip: "Demo: adelantar un minuto",
  consent: "Demo: el cliente está de acuerdo",
  send: "Enviar",
  next: "Siguiente",
  back: "Atrás",
  sendAnyway: "Enviar de todos modos",
  nextAnyway: "Continuar de todos modos",
  step: (number, count) => `Paso ${number} de ${count}`,
  errors: "Hay algo que corregir",
  warnings: "¿Es correcto?",
  warningsOverride: "Si lo es, continúe.",
  doubts: "Puede que esto no sea correcto",
  correct: "Corregirlo",
  unreachable: "No podemos conectarnos con el servidor. Revise su conexión e intente de nuevo.",
  suggestion: (text) => `Usar “${text}”`,
  cannotAsk: "Todavía no podemos pedirlo aquí. Comuníquese con soporte.",
  option: "Elija una opción",
  carrier: "Elija su compañía",
  loading: "Cargando…",
  notShown: "ya lo tenemos; no se muestra",
  review: {
    title: "Revise también lo demás",
    text: "Las compañías señalan un problema a la vez. Marque lo que quiera cambiar.",
  },
  locked: (labels) => `No se puede cambiar en esta transferencia: ${labels}.`,
  ways: "Otras opciones",
  connect: "También se puede continuar desde aquí con una Connect Session de Gigs.",
  attempts: (count) => `Rechazada ${count} veces hasta ahora.`,
  expiry: ["La solicitud puede cerrarse, en algún momento entre el ", " y el ", "."],
  pinName: (carrier, name) => `En ${carrier} se llama “${name}”.`,
  portLock: "Si su número está bloqueado",
  cancel: {
    open: "Cancelar la transferencia",
    advised: "Elegir un número nuevo",
    until: "Se puede hasta el",
    title: "¿Cancelar la transferencia?",
    keep: "Seguir con la transferencia",
    confirm: "Sí, cancelarla",
  },
  messages: {
    guide: "Según la guía “Porting in the US”",
    reminders: "Según los recordatorios de Gigs",
    none: "Ninguno hasta ahora.",
    next: "El próximo, si no pasa nada:",
  },
  inspector: {
    title: "Lo que dice portin",
    empty: "Elija un número: cada panel de esta página es lo que responde decide(), y aquí lo ve.",
    statuses: "Estados vistos",
    decision: "Decisión",
    porting: "Porting",
    calls: "Llamadas a la API",
    events: "Eventos",
    messages: "Mensajes al usuario",
    clock: { label: "El reloj del servidor", hour: "+1 hora", day: "+1 día", week: "+1 semana" },
    leave: "Dejar esta y elegir otro número",
  },
};
