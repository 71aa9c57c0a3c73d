// portin/react compiles without the types of React.
import { usePorting, usePortingForm, type PortingForm, type RegisteredField } from "portin/react";
import type { FieldState, FormProblem, PortingFormOptions } from "portin/form";
import type { CheckItem, Decision, Input, Normalized, Porting, UpdateRequest } from "portin";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <A, B>(_same: Equal<A, B>) => {};

const porting: Porting = { status: "informationRequired" };
is<ReturnType<typeof usePorting>, Decision>(true);
usePorting(porting, { now: new Date() });
// @ts-expect-error It needs a porting.
usePorting(undefined);
// @ts-expect-error The time is a member, now.
usePorting(porting, 0);

const options: PortingFormOptions = {
  now: 0,
  required: ["accountPin", "somethingNew"],
  providers: [],
  confirm: true,
  onSubmit: (body) => is<typeof body, Normalized>(true),
};
const form = usePortingForm(porting, options);
is<typeof form, PortingForm>(true);
is<typeof form.values, Input>(true);
is<typeof form.fields, readonly FieldState[]>(true);
is<typeof form.problems, readonly FormProblem[]>(true);
is<typeof form.checklist, readonly CheckItem[]>(true);
form.submit() satisfies UpdateRequest & { done: Promise<void> };
is<ReturnType<typeof form.register>, RegisteredField>(true);
form.setValue("address", { city: "Albany" });
form.setValue("somethingNew", true);
form.submit();
form.fields[0]?.issues.some(({ severity }) => severity === "error");
usePortingForm(null, { values: { provider: "p9" } }).registerNative("phoneNumber").onChangeText("860");
// @ts-expect-error What was entered changes by setValue.
form.values.accountPin = "123456";
// @ts-expect-error The name of a field is a text.
form.register(1);
