// @vitest-environment jsdom
import { bindForm } from "portin/form";
import { describe, expect, test } from "vitest";
import { behaviour } from "./behaviour.js";
import { plain } from "./plain.js";
import { small } from "./screen.js";

behaviour(plain);

describe("radio buttons", () => {
  const british = { ...small, phoneNumber: "+447400123456", status: "draft", required: ["behavior", "accountPin"] };

  /** A page on which a plan is moved or ended, and perhaps what a user chose before its script ran. */
  function page(porting: any, options: any, { rendered, chosen }: { rendered?: string; chosen?: string } = {}) {
    const radios = ["portIn", "cancelOnly"].map(
      (value) =>
        `<label><input type="radio" name="behavior" value="${value}"${value === rendered ? " checked" : ""}></label>`,
    );
    document.body.innerHTML = `<form>${radios.join("")}<input name="accountPin"><p data-about="behavior"></p></form>`;
    const form = document.querySelector("form")!;
    const radio = (value: string) => form.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
    if (chosen) radio(chosen).checked = true;
    const store = bindForm(form, porting, options);
    return { form, store, radio, checked: () => new FormData(form).get("behavior") };
  }

  test("tell what was chosen, and show what the app sets", () => {
    const { store, radio, checked } = page(british, {});
    expect([checked(), store.getValues()]).toEqual([null, {}]);
    for (const value of ["portIn", "cancelOnly", "portIn"]) {
      radio(value).click();
      expect([checked(), store.getValues()]).toEqual([value, { behavior: value }]);
      store.submit(); // looks at all elements
      expect([checked(), store.getValues().behavior]).toEqual([value, value]);
    }
    store.setValue("behavior", "cancelOnly");
    expect(checked()).toBe("cancelOnly");
    store.reset();
    expect([checked(), store.getValues()]).toEqual([null, {}]);
    store.destroy();
  });

  test.each([
    ["nothing was chosen", {}, null, {}],
    ["the server chose", { rendered: "cancelOnly" }, "cancelOnly", { behavior: "cancelOnly" }],
    ["the user chose", { chosen: "portIn" }, "portIn", { behavior: "portIn" }],
    ["the user chose the last", { chosen: "cancelOnly" }, "cancelOnly", { behavior: "cancelOnly" }],
    ["the user chose another", { rendered: "cancelOnly", chosen: "portIn" }, "portIn", { behavior: "portIn" }],
    [
      "the user chose the other",
      { rendered: "portIn", chosen: "cancelOnly" },
      "cancelOnly",
      { behavior: "cancelOnly" },
    ],
  ])("keep it where %s before the script ran", (_name, before, shown, values) => {
    const { store, checked } = page(british, {}, before);
    expect([checked(), store.getValues()]).toEqual([shown, values]);
    store.destroy();
  });

  test("keep it also where the porting holds another one", () => {
    const { store, checked } = page(
      { ...british, behavior: "portIn" },
      { required: ["behavior"] },
      { chosen: "cancelOnly" },
    );
    expect([checked(), store.getValues()]).toEqual(["cancelOnly", { behavior: "cancelOnly" }]);
    store.reset();
    expect(checked()).toBe("portIn");
    store.destroy();
  });

  test("get no attribute that is for one element", () => {
    const { form, store } = page(british, {});
    store.submit();
    for (const radio of form.querySelectorAll('[name="behavior"]')) {
      expect(radio.getAttributeNames().filter((name) => !["type", "name", "value"].includes(name))).toEqual([
        "aria-describedby",
      ]);
    }
    store.destroy();
  });
});
