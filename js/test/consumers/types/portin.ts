// Compiles without the DOM's types and without Node's.
import * as portin from "portin";
import * as portable from "portin/portable";
import { es } from "portin/messages/es";
import module from "portin/portin.wasm";
import {
  createPortin,
  fieldPropsOf,
  formOf,
  PortinError,
  type Cancel,
  type Decision,
  type Field,
  type KnownField,
  type KnownStatus,
  type ModuleSource,
  type PhoneNumber,
  type Portin,
  type Porting,
  type Rule,
  type Status,
} from "portin/slim";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <A, B>(_same: Equal<A, B>) => {};

// The verbs take what the API answers, and say what they answer.
const porting: Porting = { status: "somethingNew", required: ["accountPin", "somethingElse"] };
const decision = portin.decide(porting, { now: 0 });
is<typeof decision, Decision>(true);
is<ReturnType<typeof portin.missing>, Field[]>(true);
is<ReturnType<typeof portin.cancelability>, Cancel>(true);
is<ReturnType<typeof portin.decline>, Rule>(true);
is<ReturnType<typeof portin.parsePhone>, PhoneNumber>(true);
is<ReturnType<typeof portin.formatAsYouType>, string>(true);
is<ReturnType<typeof portin.ready>, Promise<"wasm" | "js">>(true);
portin.cancelability({ ...porting, scheduledOn: null }, { now: new Date() });
portin.decide(porting, { now: "2026-01-01T00:00:00Z" });
portin.decline(null);

// A set to which Gigs may add is its known literals or any string. A set that portin decides is closed.
const status: Status = decision.status;
const known: KnownStatus = "declined";
const fields: KnownField[] = ["accountPin", "address.postalCode"];
is<Extract<Status, string>, Status>(true);
is<Decision["decline"] extends { action: infer Action } | null ? Action : never, "correctField" | "contactCarrier" | "newNumber">(true);
is<Decision["cancel"]["until"], string | null>(true);
if (decision.step === "resolveDecline") portin.decline(decision.decline?.code);
// @ts-expect-error A step is one of a closed set.
if (decision.step === "nonsense") throw [status, known, fields];
// @ts-expect-error A porting has a status.
portin.decide({});
// @ts-expect-error A status is not a porting.
portin.missing("declined");
// @ts-expect-error The time is a member, now.
portin.decide(porting, 0);
// @ts-expect-error A boolean is not an instant.
portin.decide(porting, { now: true });

// Whether a text is a telephone number has to be checked first.
const number = portin.parsePhone("860 555 0123", { region: "US" });
// @ts-expect-error It may not be a number.
number.e164;
if (number.ok) is<typeof number.e164, string>(true);
else is<typeof number.code extends string ? true : false, true>(true);

// A form is made for a generator, props for an input element.
const spec = portin.form(porting, { catalog: es, dialect: "2020-12", input: { address: { country: "GB" } }, market: "US" });
is<(typeof spec.steps)[number]["step"], portin.FormStep>(true);
is<typeof spec.schema.type, "object">(true);
is<ReturnType<typeof portin.fieldProps>["inputMode"], "text" | "numeric" | "tel" | undefined>(true);
portin.fieldProps("moonPhase", porting);
// @ts-expect-error There are two dialects.
portin.form(porting, { dialect: "draft-04" });

// Every entry has the same functions.
is<Omit<typeof portable, "PortinError">, Omit<typeof portin, "PortinError">>(true);
type Shared = keyof Portin & keyof typeof portin;
is<Pick<Portin, Shared>, Pick<typeof portin, Shared>>(true);
// @ts-expect-error A module's namespace is not what createPortin returns.
formOf(portin, porting, es);
export async function slim(bytes: ArrayBuffer, source: ModuleSource): Promise<Field[]> {
  for (const given of [bytes, new Uint8Array(bytes), new DataView(bytes), "portin.wasm", source, module]) await createPortin(given);
  await createPortin(import("portin/portin.wasm"));
  for (const given of [{ default: module }, Promise.resolve(bytes), Promise.resolve({ default: "portin.wasm" })]) await createPortin(given);
  // @ts-expect-error A number is no module.
  await createPortin(8);
  // @ts-expect-error An array of numbers is not bytes.
  await createPortin([0, 97, 115, 109]);
  // @ts-expect-error The module is missing.
  await createPortin();
  const slim = await createPortin(bytes);
  is<ReturnType<typeof formOf>, portin.FormSpec>(true);
  is<ReturnType<typeof fieldPropsOf>, portin.FieldProps>(true);
  const { uiSchema } = formOf(slim, porting, es, { for: "jsonforms" });
  is<typeof uiSchema, portin.FormLayout>(true);
  formOf(slim, porting, es, { dialect: "2020-12" });
  // @ts-expect-error The catalog is missing: slim has no texts of its own.
  formOf(slim, porting);
  return slim.missing(porting);
}

// An error says what is wrong.
const error = new PortinError("invalidArgument");
is<typeof error.code, "invalidArgument" | "unavailable" | "internal">(true);
is<typeof error.path, string | undefined>(true);
error satisfies Error;
