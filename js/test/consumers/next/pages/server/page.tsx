import { cancelability, decide, fieldProps, form, missing } from "portin";

const porting = {
  status: "declined",
  declinedCode: "portingAccountPinRequiredOrInvalid",
  required: ["accountPin"],
  accountPinExists: true,
};

/** Prerendered, where nothing may read the clock. */
export default function Page() {
  const { step, collect } = decide(porting);
  const { schema } = form(porting);
  return (
    <form method="post">
      <h1>
        {[step, collect, cancelability(porting).reason, missing(porting).length, Object.keys(schema.properties)].join(
          " ",
        )}
      </h1>
      <input {...fieldProps("accountPin", porting)} />
    </form>
  );
}
