import { fieldAttributes } from "./fieldAttributes.js";
import type { Porting } from "./imports.js";
import { reading } from "./refuse.js";
import { createPortingForm } from "./store.js";
import type { FieldState, PageForm, PortingFormOptions, PortingFormStore } from "./types.js";

/**
 * Makes a form of plain HTML one of portin's: every element that is named after a field is connected, and gets the
 * attributes that it does not have yet. An element with `data-about="accountPin"` shows what there is to say about
 * that field. A `select` without options gets those of the field, and so do more elements as they appear.
 *
 * @throws PortinError `invalidArgument` if `porting` is no porting or an option is wrong.
 * @example
 * const store = bindForm(document.querySelector("form"), porting, { onSubmit: send });
 */
export function bindForm(form: PageForm, porting: Porting | null, options?: PortingFormOptions): PortingFormStore {
  const store = createPortingForm(porting, options);
  const attached = new Set<any>();
  const { method, noValidate, onSubmit } = store.getState().formProps;

  function show(): void {
    for (const field of store.getState().fields) {
      for (const element of Array.from(form.elements) as any[]) {
        if (element.name !== field.name) continue;
        if (field.options && element.options?.length === 0) fill(element, field);
        setAttributes(element, field);
        if (attached.has(element)) continue;
        attached.add(element);
        store.attach(field.name, element);
      }
      const about = form.querySelector(`[data-about="${field.name}"]`);
      if (about) showAbout(about, field);
    }
  }

  reading("form", () => {
    form.method = method;
    form.noValidate = noValidate;
    form.addEventListener("submit", onSubmit);
    show();
  });
  const stop = store.subscribe(show);
  return {
    ...store,
    destroy() {
      stop();
      form.removeEventListener("submit", onSubmit);
      store.destroy();
    },
  };
}

/** Adds the options of a field to its select, after an empty one. */
function fill(select: HTMLSelectElement, { options = [] }: FieldState): void {
  for (const { value, label } of [{ value: "", label: "" }, ...options]) {
    const option = select.ownerDocument.createElement("option");
    option.value = value;
    option.textContent = label;
    select.append(option);
  }
}

/** Says what the form knows of an element: what the page says of it itself stays, but for what changes. */
function setAttributes(element: HTMLInputElement, field: FieldState): void {
  for (const [name, value] of Object.entries(fieldAttributes(field, field.name))) {
    const attribute = name.toLowerCase();
    if (element.type === "radio" && attribute !== "aria-describedby") continue; // an id for one element, and so on
    if (attribute.startsWith("aria-") || !element.hasAttribute(attribute))
      element.setAttribute(attribute, String(value));
  }
  if (!field.describedBy) element.removeAttribute("aria-describedby");
}

function showAbout(about: Element, { hint, help, issues, describedBy }: FieldState): void {
  if (describedBy) about.id = describedBy;
  const texts = [hint, help, ...issues.map(({ text }) => text)].filter(Boolean).join(" ");
  if (about.textContent !== texts) about.textContent = texts;
}
