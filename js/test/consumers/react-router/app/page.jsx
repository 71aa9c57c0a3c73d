import { decide, fieldProps } from "portin";
import { usePortingForm } from "portin/react";

const porting = { status: "informationRequired", required: ["accountPin"] };

/** On the server: the page shows what it decides. */
export function loader() {
  return decide(porting);
}

export default function Page({ loaderData: { step, collect } }) {
  const form = usePortingForm(porting);
  return (
    <form {...form.formProps}>
      <h1>{[step, ...collect, ...form.fields].join(" ")}</h1>
      <input {...fieldProps("accountPin", porting)} {...form.register("accountPin")} />
    </form>
  );
}
