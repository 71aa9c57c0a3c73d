// The schema by Standard Schema and Standard JSON Schema.
import { portingInput, type Input, type Issue, type Normalized, type PortingInput, type PortingInputIssue } from "portin";
import * as portable from "portin/portable";
import { es } from "portin/messages/es";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <A, B>(_same: Equal<A, B>) => {};

const schema = portingInput({ market: "US", required: ["accountPin"], now: new Date() }, { catalog: es });
is<typeof schema, PortingInput>(true);
portable.portingInput() satisfies PortingInput;
portingInput({}, {});
// @ts-expect-error A context is an object.
portingInput("US");
// @ts-expect-error A catalog is not a language.
portingInput({}, { catalog: "es" });

// What comes in and what goes out.
is<NonNullable<(typeof schema)["~standard"]["types"]>["input"], Input>(true);
is<NonNullable<(typeof schema)["~standard"]["types"]>["output"], Normalized>(true);
is<(typeof schema)["~standard"]["version"], 1>(true);

// The answer is no promise.
const result = schema["~standard"].validate(undefined);
if (result.issues) {
  is<typeof result.issues, readonly PortingInputIssue[]>(true);
  for (const { path, message, field, code, severity, params } of result.issues) {
    is<typeof path, string[]>(true);
    is<typeof message, string>(true);
    ({ field, code, severity, params }) satisfies Issue;
  }
} else {
  is<typeof result.value, Normalized>(true);
}

schema["~standard"].jsonSchema.input({ target: "draft-07" }) satisfies Record<string, unknown>;
schema["~standard"].jsonSchema.output({ target: "draft-2020-12" }) satisfies Record<string, unknown>;
