// The helpers beside the store: phone numbers, carriers, FormData, form libraries.
import { apiError, formatAsYouType, prepareUpdate } from "portin";
import { editPhone, fieldErrors, findProviders, inputFrom, warningsOf } from "portin/form";
import { es } from "portin/messages/es";
import { describe, expect, test } from "vitest";

describe("editPhone", () => {
  /** Types or deletes as a user does, key by key: "<" is backspace. */
  function keys(typed: string, region = "US", at?: number) {
    let field = { text: "", caret: 0 };
    for (const key of typed) {
      const { text, caret } = field;
      const next =
        key === "<"
          ? { text: text.slice(0, Math.max(caret - 1, 0)) + text.slice(caret), caret: Math.max(caret - 1, 0) }
          : { text: text.slice(0, caret) + key + text.slice(caret), caret: caret + 1 };
      field = editPhone({ ...next, before: text }, { region });
    }
    return at === undefined ? field : { ...field, caret: at };
  }

  test.each([
    ["8605550123", "(860) 555-0123"],
    ["860555<", "(860) 55"],
    ["8605<<", "86"],
    ["+442079460018", "+44 20 7946 0018"],
  ])("%s gives %s with the caret at the end", (typed, text) => {
    expect(keys(typed)).toEqual({ text, caret: text.length });
  });

  test("whatever is deleted, each backspace takes one digit", () => {
    for (const number of ["8605550123", "+442079460018", "+61291234567"]) {
      for (let count = 0; count <= number.length; count++) {
        const { text } = keys(number + "<".repeat(count));
        expect(text.replace(/[^\d+]/g, "")).toBe(number.slice(0, number.length - count));
      }
    }
  });

  test("wherever a digit is typed, the caret stands behind it", () => {
    const before = formatAsYouType("86055501", { region: "US" });
    for (let caret = 0; caret <= before.length; caret++) {
      const text = `${before.slice(0, caret)}7${before.slice(caret)}`;
      const edited = editPhone({ text, caret: caret + 1, before }, { region: "US" });
      const count = before.slice(0, caret).replace(/\D/g, "").length + 1;
      expect(edited.text.slice(0, edited.caret).replace(/\D/g, "")).toHaveLength(count);
      expect(edited.text.replace(/\D/g, "")).toHaveLength(9);
    }
  });

  test("a paste replaces the selection", () => {
    expect(editPhone({ text: "+44 7400 123456", caret: 15, before: "(860) 555-0123" }, { region: "US" })).toEqual({
      text: "+44 7400 123456",
      caret: 15,
    });
  });

  test("an extension stays visible", () => {
    const text = "860-555-0123 x5";
    expect(editPhone({ text, caret: text.length }, { region: "US" }).text).toContain("x5");
  });

  test("text that is none is refused by name", () => {
    expect(() => editPhone({ text: 5 as any, caret: 0 })).toThrow(/^portin: invalidArgument wrongType at text/);
  });
});

describe("findProviders", () => {
  const providers = [
    "AT&T",
    "T-Mobile",
    "Metro by T-Mobile",
    "Verizon",
    "Visible",
    "Google Fi",
    "US Mobile",
    "Mint Mobile",
  ].map((name) => ({ id: name, name }));
  const found = (query: string) => findProviders(providers, query).map(({ name }) => name);

  test.each([
    ["tmo", "T-Mobile"],
    ["t mobile", "T-Mobile"],
    ["vzw", "Verizon"],
    ["veri", "Verizon"],
    ["fi", "Google Fi"],
    ["att", "AT&T"],
    ["at&t", "AT&T"],
    ["MINT", "Mint Mobile"],
    ["metro", "Metro by T-Mobile"],
  ])("%s is %s", (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test("the best come first, and what does not match is left out", () => {
    expect(found("mobile")).toEqual(["T-Mobile", "Metro by T-Mobile", "US Mobile", "Mint Mobile"]);
    expect(found("nobody")).toEqual([]);
    expect(found("")).toHaveLength(providers.length);
  });

  test("what is no text is refused", () => {
    expect(() => findProviders(providers, 5 as any)).toThrow(/^portin: invalidArgument/);
  });

  test("carriers without a name do not disturb", () => {
    expect(findProviders([{ id: "svp_1" }, { id: "svp_2", name: "Verizon" }], "v")).toEqual([
      { id: "svp_2", name: "Verizon" },
    ]);
  });
});

describe("inputFrom", () => {
  const entries: [string, string][] = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", "{}"],
    ["accountPin", "123456"],
    ["address.line1", "1 Main St"],
    ["address.city", "Albany"],
    ["donorProviderApproval", "on"],
    ["detailsMatch", "on"],
  ];
  const input = { accountPin: "123456", address: { line1: "1 Main St", city: "Albany" }, donorProviderApproval: true };

  test.each([
    ["FormData", () => entries.reduce((data, [name, value]) => (data.append(name, value), data), new FormData())],
    ["URLSearchParams", () => new URLSearchParams(entries)],
  ])("reads %s", (_name, made) => {
    expect(inputFrom(made())).toEqual({ input, confirmed: true });
  });

  test("a box that was not checked is not confirmed", () => {
    expect(inputFrom(new URLSearchParams({ accountPin: "1" }))).toEqual({
      input: { accountPin: "1" },
      confirmed: false,
    });
  });

  test("a name that the API does not know stays, and is an issue", () => {
    const { input } = inputFrom(new URLSearchParams({ shoeSize: "42" }));
    const { issues } = prepareUpdate({ status: "informationRequired", id: "ptg_1", required: [] } as any, input);
    expect(issues).toMatchObject([{ field: "shoeSize", code: "unknownField" }]);
  });

  test.each([undefined, null, {}, "accountPin=1", [["accountPin", "1"]], new Map()])(
    "refuses %s, and names the FormData",
    (value) => {
      expect(() => inputFrom(value as any)).toThrow(/^portin: invalidArgument wrongType at formData .*FormData/);
    },
  );

  test("refuses a file by its name", () => {
    const data = new FormData();
    data.append("bill", new Blob(["1234"]));
    expect(() => inputFrom(data)).toThrow(/at formData\.bill /);
  });

  test("a name that objects have of their own is a name like others", () => {
    const { input } = inputFrom(
      new URLSearchParams([
        ["__proto__", "1"],
        ["constructor", "2"],
      ]),
    );
    expect(Object.keys(input)).toEqual(["__proto__", "constructor"]);
    expect(({} as any)[1]).toBeUndefined();
  });
});

describe("by path", () => {
  test("warnings are no errors", () => {
    const input = { accountPin: "1234", firstName: "A", lastName: "" };
    expect(warningsOf(input, { market: "US", carrier: "Verizon" })).toEqual({
      accountPin: { type: "prepaidOnly", message: expect.stringContaining("Verizon") },
      firstName: { type: "singleLetter", message: "This is just one letter. Please enter the whole name." },
    });
    expect(
      Object.keys(
        warningsOf({ address: { postalCode: "90210", state: "NY", country: "US", line1: "1 Main St", city: "X" } }),
      ),
    ).toEqual(["address.postalCode"]);
  });

  test("warnings speak the catalog's language", () => {
    expect(warningsOf({ firstName: "A" }, {}, es)).toEqual({
      firstName: { type: "singleLetter", message: es.issues.singleLetter },
    });
  });

  test("what the API refused is an error at its fields", () => {
    const error = apiError({
      code: "portingInvalid",
      details: [{ property: "accountNumber" }, { property: "address.city" }],
    });
    expect(Object.entries(fieldErrors(error))).toEqual([
      ["accountNumber", { type: "refused", message: expect.any(String) }],
      ["address.city", { type: "refused", message: expect.any(String) }],
    ]);
  });
});
