// A form of portin in Solid.
import { createEffect, For, from, onCleanup, Show } from "solid-js";
import { createPortingForm, fieldAttributes, fieldOf } from "portin/form";

export function PortingForm(props) {
  const store = createPortingForm(props.porting, props.options);
  const change = from((set) => store.subscribe(() => set({})));
  const state = () => (change(), store.getState());
  const attributes = (name) => fieldAttributes(fieldOf(state(), name), name);
  const connect = (name) => (element) => onCleanup(store.attach(name, element));
  createEffect(() => store.setOptions(props.porting, props.options));
  onCleanup(store.destroy);
  const Field = ({ name, field = () => fieldOf(state(), name) }) => (
    <label>
      {field()?.label}
      <Show when={field()?.options} fallback={<input {...attributes(name)} ref={connect(name)} />}>
        <select {...attributes(name)} ref={connect(name)}>
          <option />
          <For each={field()?.options}>{({ value, label }) => <option value={value}>{label}</option>}</For>
        </select>
      </Show>
      <small id={field()?.describedBy}>
        {field()
          ?.issues.map(({ text }) => text)
          .join(" ")}
      </small>
    </label>
  );
  return (
    <form method="post" noValidate onSubmit={store.submit}>
      <For each={state().fields.map(({ name }) => name)}>{(name) => <Field name={name} />}</For>
      <button>{state().asking ? "Send anyway" : "Send"}</button>
    </form>
  );
}
