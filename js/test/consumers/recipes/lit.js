// A form of portin in Lit.
import { html, LitElement } from "lit";
import { ref } from "lit/directives/ref.js";
import { createPortingForm, elementRefs } from "portin/form";

export class PortingForm extends LitElement {
  static properties = { porting: { attribute: false }, options: { attribute: false } };
  store = createPortingForm(null);
  refOf = elementRefs(this.store);
  stop = this.store.subscribe(() => this.requestUpdate());

  willUpdate() {
    this.store.setOptions(this.porting ?? null, this.options);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.store.destroy();
  }
  createRenderRoot() {
    return this;
  } // for password managers and autofill

  field = ({ id, name, label, kind, options, issues, describedBy }) => html`<label>${label}
    ${
      kind === "select"
        ? html`<select id=${id} name=${name} aria-describedby=${describedBy} ${ref(this.refOf(name))}><option></option>
          ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</select>`
        : html`<input id=${id} name=${name} aria-describedby=${describedBy} ${ref(this.refOf(name))} />`
    }
    <small id=${describedBy}>${issues.map(({ text }) => text).join(" ")}</small></label>`;

  render() {
    const { fields, asking } = this.store.getState();
    return html`<form method="post" novalidate @submit=${this.store.submit}>
      ${fields.map(this.field)}<button>${asking ? "Send anyway" : "Send"}</button></form>`;
  }
}
