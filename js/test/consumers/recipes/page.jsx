// Shows each recipe, types into it and sends it.
import "@angular/compiler";
import { Component, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { render } from "solid-js/web";
import { injectPortingForm, PortinField } from "./angular.ts";
import { PortingForm as LitForm } from "./lit.js";
import { PortingForm as SolidForm } from "./solid.jsx";

const porting = {
  id: "ptg_1",
  status: "informationRequired",
  phoneNumber: "+18602350142",
  required: ["accountNumber", "accountPin"],
  donorProvider: { id: "svp_att", name: "AT&T" },
};

export const shown = {
  solid(element, options) {
    render(() => <SolidForm porting={porting} options={options} />, element);
  },

  lit(element, options) {
    customElements.define("porting-form", LitForm);
    const form = document.createElement("porting-form");
    element.append(Object.assign(form, { porting, options }));
  },

  async angular(element, options) {
    class Page {
      form = injectPortingForm(signal(porting), signal(options));
    }
    const template = `<form method="post" novalidate (submit)="form.submit($event)">
      @for (field of form.state().fields; track field.name) {
        <label>{{ field.label }} <input [portinField]="form" [name]="field.name" />
          <small [id]="field.describedBy">@for (issue of field.issues; track issue.code) { {{ issue.text }} }</small></label>
      }
      <button>{{ form.state().asking ? "Send anyway" : "Send" }}</button></form>`;
    const AppPage =
      Component({ selector: "app-page", standalone: true, imports: [PortinField], template })(Page) ?? Page;
    element.append(document.createElement("app-page"));
    await bootstrapApplication(AppPage, { providers: [provideZonelessChangeDetection()] });
  },
};

/** Does what a user does, and returns what was sent and what was shown. */
export async function tried(name) {
  const element = document.createElement("div");
  document.body.append(element);
  const sent = [];
  await shown[name](element, { id: name, onSubmit: (body) => void sent.push(body) });
  const until = async (holds) => {
    for (let tries = 0; !holds(); tries++) {
      if (tries > 1_000) throw new Error(`${holds} of ${element.innerHTML}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const type = (field, text) => {
    const input = element.querySelector(`[id="${name}-${field}"]`);
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  await until(() => element.querySelector(`[id="${name}-accountPin"]`));
  const press = () => element.querySelector("button").click();
  type("accountNumber", "123456789012");
  type("accountPin", "1234");
  press();
  await until(() => element.textContent.includes("passcode") && element.textContent.includes("Send anyway"));
  if (sent.length > 0) throw new Error("It was sent past a warning that nobody saw");
  press();
  await until(() => sent.length > 0 && element.querySelector(`[id="${name}-accountPin"]`).value === "");
  press();
  await until(() => element.textContent.includes("Enter the PIN"));
  return JSON.stringify(sent);
}
