// A form of portin in Angular, with signals.
import { DestroyRef, Directive, effect, ElementRef, inject, Input, signal } from "@angular/core";
import { createPortingForm, fieldAttributes, fieldOf } from "portin/form";

/** Call it where a component is constructed. */
export function injectPortingForm(porting, options) {
  const store = createPortingForm(porting(), options());
  const state = signal(store.getState());
  store.subscribe(() => state.set(store.getState()));
  effect(() => store.setOptions(porting(), options()));
  inject(DestroyRef).onDestroy(store.destroy);
  return { ...store, state: state.asReadonly() };
}

/** <input [portinField]="form" name="accountPin" /> */
@Directive({ selector: "[portinField]", standalone: true })
export class PortinField {
  @Input() portinField;
  @Input() name;
  #element = inject(ElementRef).nativeElement;
  #destroyed = inject(DestroyRef);

  ngOnInit() {
    this.#destroyed.onDestroy(this.portinField.attach(this.name, this.#element));
  }
  ngDoCheck() {
    const attributes = fieldAttributes(fieldOf(this.portinField.state(), this.name), this.name);
    for (const [name, value] of Object.entries(attributes)) this.#element.setAttribute(name, String(value));
  }
}
