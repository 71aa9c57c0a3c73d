// portin/react compiles without the types of React.
import { usePorting, usePortingForm, type PortingForm, type PortingFormOptions, type RegisteredField } from "portin/react";
import type { CheckItem, Decision, Input, Issue, Normalized, Porting, UpdateRequest } from "portin";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <A, B>(_same: Equal<A, B>) => {};

const porting: Porting = { status: "informationRequired" };
is<ReturnType<typeof usePorting>, Decision>(true);
usePorting(porting, { now: new Date() });
// @ts-expect-error It needs a porting.
usePorting(undefined);
// @ts-expect-error An instant has a name.
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
is<typeof form.issues, readonly Issue[]>(true);
is<typeof form.checklist, readonly CheckItem[]>(true);
is<ReturnType<typeof form.submit>, UpdateRequest>(true);
is<ReturnType<typeof form.register>, RegisteredField>(true);
form.setValue("address", { city: "Albany" });
form.setValue("somethingNew", true);
form.submit();
form.touched.has("accountPin");
form.issuesAt("address.city").some(({ severity }) => severity === "error");
// @ts-expect-error What was entered changes by setValue.
form.values.accountPin = "123456";
// @ts-expect-error A field is text.
form.register(1);
