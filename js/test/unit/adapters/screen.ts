// One screen in each framework, and what a user does there.
import type { vi } from "vitest";

/** A framework under test. Every screen is the same form: a label, an element and what is said about it per field. */
export interface Host {
  readonly name: string;
  /** Shows a screen in an element that is on the page; with `html`, takes over what a server has rendered there. */
  mount(element: HTMLElement, porting: any, options: any, html?: boolean): Mounted;
  /** What a server renders; absent where there is none. */
  html?(porting: any, options: any): Promise<string>;
  /** Runs what changes the screen, and waits until it has changed. */
  run<Result>(change: () => Result): Promise<Result>;
}

export interface Mounted {
  /** What the framework's form is at the moment: its state and its functions. */
  form(): any;
  /** Renders again with other properties. */
  render(porting: any, options: any): void;
  unmount(): void;
}

export const porting = {
  object: "porting",
  id: "ptg_1",
  status: "informationRequired",
  phoneNumber: "+18602350142",
  required: ["accountNumber", "accountPin", "firstName", "lastName", "address"],
  donorProvider: { id: "svp_att", name: "AT&T" },
  provider: "p9",
  createdAt: "2026-11-01T12:00:00Z",
};

/** A porting that asks for little. */
export const small = { ...porting, required: ["accountNumber", "accountPin"] };

/** What nothing is wrong with. */
export const complete = {
  accountNumber: "123456789012",
  accountPin: "123456",
  firstName: "Ada",
  lastName: "Lovelace",
  "address.line1": "129 West 81st Street",
  "address.city": "New York",
  "address.state": "NY",
  "address.postalCode": "10024",
};

/** A user in front of a screen. */
export async function open(
  host: Host,
  of: any = small,
  options: any = {},
  server?: { html: string; typed?: Record<string, string> },
) {
  const element = document.createElement("div");
  document.body.append(element);
  let mounted!: Mounted;
  if (server) {
    element.innerHTML = server.html;
    for (const [name, text] of Object.entries(server.typed ?? {}))
      enter(element.querySelector(`[name="${name}"]`)!, text);
  }
  await host.run(() => void (mounted = host.mount(element, of, options, !!server)));
  const input = (name: string) => element.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const button = (type: string) => element.querySelector<HTMLButtonElement>(`button[type="${type}"]`)!;
  const user = {
    element,
    input,
    form: () => mounted.form(),
    field: (name: string) => mounted.form().fields.find((field: any) => field.name === name),
    issues: (name: string) => user.field(name).issues.map(({ code }: any) => code),
    shown: (name: string) => element.querySelector(`[data-field="${name}"]`)?.textContent ?? "",
    type: (name: string, text: string) => host.run(() => type(input(name), text)),
    fill: async (values: Record<string, string>) => {
      for (const [name, text] of Object.entries(values)) if (input(name)) await user.type(name, text);
    },
    check: (name: string) => host.run(() => input(name).click()),
    focus: (name: string) => host.run(() => input(name).focus()),
    leave: (name: string, to?: string) =>
      host.run(() => {
        input(name).focus();
        if (to) input(to).focus();
        else input(name).blur();
      }),
    /** Presses Enter, or the button without looking at the page in between. */
    send: () => host.run(() => button("submit").click()),
    pressReset: async () => {
      await host.run(() => button("reset").click());
      await host.run(() => new Promise((resolve) => setTimeout(resolve)));
    },
    run: host.run,
    render: (porting: any, options: any = {}) => host.run(() => mounted.render(porting, options)),
    unmount: () => host.run(() => mounted.unmount()),
  };
  screens.push(user);
  return user;
}

const screens: { unmount(): Promise<void>; element: HTMLElement }[] = [];

/** Closes all screens. */
export async function closeAll() {
  for (const screen of screens.splice(0)) {
    await screen.unmount();
    screen.element.remove();
  }
}

/** Puts a text into an element as a browser does, without a word to the page. */
export function enter(element: HTMLInputElement | HTMLSelectElement, text: string) {
  if (element instanceof HTMLInputElement && element.type === "checkbox") {
    element.click();
    return;
  }
  const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(element, text);
}

/** Types over what is in an element. */
export function type(element: HTMLInputElement | HTMLSelectElement, text: string) {
  enter(element, text);
  const name = element instanceof HTMLSelectElement ? "change" : "input";
  if (name === "change") element.dispatchEvent(new Event("input", { bubbles: true }));
  element.dispatchEvent(new Event(name, { bubbles: true }));
}

/** A promise that a test settles. */
export function deferred() {
  let resolve!: (value?: unknown) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

export const sent = (onSubmit: ReturnType<typeof vi.fn>) => onSubmit.mock.calls.map(([body]) => body);
