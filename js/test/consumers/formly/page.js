import "zone.js";
import "@angular/compiler";
import { Component } from "@angular/core";
import { FormGroup, ReactiveFormsModule } from "@angular/forms";
import { bootstrapApplication } from "@angular/platform-browser";
import { FormlyBootstrapModule } from "@ngx-formly/bootstrap";
import { FormlyForm, provideFormlyCore } from "@ngx-formly/core";
import { FormlyJsonschema } from "@ngx-formly/core/json-schema";
import { translateError } from "portin/jsonforms";
import { catalog, formFor, send } from "./generator-form.js";

const translate = translateError(catalog);

/** The text of portin for an error of formly. */
function message(name, { formControl, key, parent, props }) {
  const instancePath = `${parent?.key ? `/${parent.key}` : ""}/${key}`;
  const data = name === "required" ? "" : formControl.value;
  return translate({ keyword: "type", instancePath, params: {}, data, parentSchema: { title: props.label } });
}

class App {
  form = new FormGroup({});
  model = {};
  fields = [new FormlyJsonschema().toFieldConfig(formFor("plain").schema, { map: whole })];

  press() {
    this.form.markAllAsTouched();
    if (this.form.valid) send(this.form.value);
  }
}

/** To formly, a box that is unticked is there. */
function whole(field, { not }) {
  if (not) field.validators = { required: { expression: ({ value }) => value === true } };
  return field;
}

Component({
  selector: "#root",
  imports: [ReactiveFormsModule, FormlyForm, FormlyBootstrapModule],
  template: `<form [formGroup]="form" (ngSubmit)="press()">
    <formly-form [form]="form" [fields]="fields" [model]="model" />
    <button>Send</button>
  </form>`,
})(App);

const names = ["required", "pattern", "enum", "type"];
bootstrapApplication(App, {
  providers: [
    provideFormlyCore({
      types: [
        { name: "string", extends: "input" },
        { name: "boolean", extends: "checkbox" },
        { name: "enum", extends: "select" },
        { name: "object", extends: "formly-group" },
      ],
      validationMessages: names.map((name) => ({ name, message: (_error, field) => message(name, field) })),
    }),
  ],
}).catch((error) =>
  setTimeout(() => {
    throw error;
  }),
);
