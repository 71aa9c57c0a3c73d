"use client";

import { fieldProps } from "portin";
import { usePorting, usePortingForm } from "portin/react";

const porting = { status: "informationRequired", required: ["accountPin"] };
const scheduled = { status: "requested", phoneNumber: "+447400123456", scheduledOn: "2099-01-04" };

/** Prerendered, too: the hooks read the clock in the browser only. */
export default function Page() {
  const { cancel } = usePorting(scheduled);
  const form = usePortingForm(porting);
  return (
    <form {...form.formProps}>
      <h1>{`${usePorting(porting).step} ${form.fields} ${cancel.until}`}</h1>
      <input {...fieldProps("accountPin", porting)} {...form.register("accountPin")} />
    </form>
  );
}
