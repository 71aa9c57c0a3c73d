// TanStack Form asks portin by Standard Schema, at every change.
import { useForm } from "@tanstack/react-form";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { portingInput } from "portin";
import { en } from "portin/messages/en";

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const schema = portingInput({ market: "US", required: ["accountPin", "address"] });
const defaultValues = { accountPin: "", address: { line1: "", city: "", state: "", postalCode: "", country: "US" } };

test("messages stand at their fields, and what is submitted can be normalised", async () => {
  const onSubmit = vi.fn();
  let form;
  function Form() {
    form = useForm({
      defaultValues,
      validators: { onChange: schema },
      // TanStack Form hands over what was entered: the normalised value has to be asked for.
      onSubmit: ({ value }) => onSubmit(schema["~standard"].validate(value)),
    });
    return ["accountPin", "address.line1", "address.city", "address.state", "address.postalCode"].map((name) => (
      <form.Field key={name} name={name}>
        {({ state }) => <p id={name}>{state.meta.errors.map(({ message }) => message).join()}</p>}
      </form.Field>
    ));
  }
  const element = document.createElement("div");
  act(() => createRoot(element).render(<Form />));
  const change = (values) =>
    act(() => Object.entries(values).forEach(([name, value]) => form.setFieldValue(name, value)));
  const submit = () => act(() => form.handleSubmit());
  const text = (name) => element.querySelector(`[id="${name}"]`).textContent;

  await submit();
  expect(text("address.city")).toBe(en.issues["address.city.required"]);
  change({
    accountPin: "12",
    "address.line1": " 1 Main Street",
    "address.city": "Albany",
    "address.state": "new york",
  });
  change({ "address.postalCode": "1220" });
  expect(text("accountPin")).toBe(en.issues["accountPin.format"]);
  expect([text("address.city"), text("address.postalCode")]).toEqual(["", en.issues["address.postalCode.format"]]);
  expect(form.state.canSubmit).toBe(false);
  expect(onSubmit).not.toHaveBeenCalled();

  change({ accountPin: "123 456", "address.postalCode": "12207-1234" });
  expect([text("accountPin"), text("address.postalCode")]).toEqual(["", ""]);
  await submit();
  expect(onSubmit.mock.calls).toEqual([
    [
      {
        value: {
          accountPin: "123456",
          address: { line1: "1 Main Street", city: "Albany", state: "NY", postalCode: "12207", country: "US" },
        },
      },
    ],
  ]);
});
