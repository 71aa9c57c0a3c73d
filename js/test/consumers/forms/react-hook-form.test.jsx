// react-hook-form asks portin by Standard Schema.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { portingInput } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const context = { market: "US", required: ["accountPin", "address"] };
const typed = {
  accountPin: " 123-456 ",
  address: {
    line1: " 129 West 81st Street",
    city: "New York City",
    state: "new york",
    postalCode: "10024-1111",
    country: "us",
  },
};

function mount(schema) {
  const onSubmit = vi.fn();
  let form;
  function Form() {
    form = useForm({ resolver: standardSchemaResolver(schema) });
    const { errors } = form.formState;
    return (
      <form onSubmit={form.handleSubmit((value) => onSubmit(value))}>
        <input {...form.register("accountPin")} />
        {["line1", "city", "state", "postalCode", "country"].map((name) => (
          <input key={name} {...form.register(`address.${name}`)} />
        ))}
        <p id="pin">{errors.accountPin?.message}</p>
        <p id="zip">{errors.address?.postalCode?.message}</p>
        <button>Send</button>
      </form>
    );
  }
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  act(() => createRoot(element).render(<Form />));
  const fill = ({ accountPin, address }) => {
    form.setValue("accountPin", accountPin);
    for (const name in address) form.setValue(`address.${name}`, address[name]);
  };
  const press = () => act(async () => element.querySelector("button").click());
  return { onSubmit, fill, press, text: (id) => element.querySelector(`#${id}`).textContent };
}

test("messages stand at their fields, and what is submitted is normalised", async () => {
  const { onSubmit, fill, press, text } = mount(portingInput(context));
  await press();
  expect(text("pin")).toBe(en.issues["accountPin.required"]);
  fill({ ...typed, address: { ...typed.address, postalCode: "1002" } });
  await press();
  expect([text("pin"), text("zip")]).toEqual(["", en.issues["address.postalCode.format"]]);
  expect(onSubmit).not.toHaveBeenCalled();
  fill(typed);
  await press();
  expect([text("pin"), text("zip")]).toEqual(["", ""]);
  expect(onSubmit.mock.calls).toEqual([
    [
      {
        accountPin: "123456",
        address: {
          line1: "129 West 81st Street",
          city: "New York City",
          state: "NY",
          postalCode: "10024",
          country: "US",
        },
      },
    ],
  ]);
});

test("messages are those of the catalog", async () => {
  const { press, text } = mount(portingInput(context, { catalog: es }));
  await press();
  expect(text("pin")).toBe(es.issues["accountPin.required"]);
});
