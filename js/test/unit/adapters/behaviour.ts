// What every adapter does, as a table: one suite for React, Vue, Svelte and plain HTML.
import { afterEach, describe, expect, test, vi } from "vitest";
import { closeAll, complete, deferred, enter, open, porting, sent, small, type, type Host } from "./screen.js";

type Case = [name: string, run: (host: Host) => Promise<void>];

const pin = "123456";
const other = { ...small, id: "ptg_2" };
/** A porting whose address has to be corrected. */
const corrected = {
  ...porting,
  status: "declined",
  declinedCode: "portingAddressRequiredOrInvalid",
  address: { line1: "1 Main St", city: "Albany", state: "NY", postalCode: "12207", country: "US" },
  required: ["address"],
};
const ready = { accountNumber: complete.accountNumber, accountPin: pin };

const typing: Case[] = [
  [
    "shows what there is to ask for, in form order",
    async (host) => {
      const user = await open(host, porting);
      expect(user.form().fields.map(({ name }: any) => name)).toEqual([
        "accountNumber",
        "accountPin",
        "firstName",
        "lastName",
        "address.line1",
        "address.line2",
        "address.city",
        "address.state",
        "address.postalCode",
        "address.country",
      ]);
    },
  ],
  [
    "shows what the porting has",
    async (host) => {
      const user = await open(host, corrected);
      expect([user.input("address.city").value, user.input("address.state").value]).toEqual(["Albany", "NY"]);
      expect(user.form().values).toEqual({});
    },
  ],
  [
    "keeps what is typed",
    async (host) => {
      const user = await open(host);
      await user.type("accountNumber", "12");
      expect([user.form().values.accountNumber, user.input("accountNumber").value]).toEqual(["12", "12"]);
    },
  ],
  [
    "keeps a secret in no state",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", pin);
      expect(user.form().getValues().accountPin).toBe(pin);
      expect(JSON.stringify(user.form())).not.toContain(pin);
      expect(user.element.innerHTML).not.toContain(pin);
      expect(user.input("accountPin").value).toBe(pin);
    },
  ],
  [
    "keeps a secret through a change of another field",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", pin);
      await user.type("accountNumber", "12");
      await user.leave("accountNumber");
      expect(user.input("accountPin").value).toBe(pin);
    },
  ],
  [
    "puts a member of the address into it",
    async (host) => {
      const user = await open(host, porting);
      await user.type("address.city", "Albany");
      await user.type("address.state", "NY");
      expect(user.form().values.address).toEqual({ city: "Albany", state: "NY" });
    },
  ],
  [
    "takes a value from the app",
    async (host) => {
      const user = await open(host, porting);
      await user.run(() => user.form().setValue("firstName", "Ada"));
      expect(user.input("firstName").value).toBe("Ada");
    },
  ],
  [
    "takes a whole address from the app",
    async (host) => {
      const user = await open(host, porting);
      await user.run(() => user.form().setValue("address", { line1: "1 Main St", state: "NY" }));
      expect([user.input("address.line1").value, user.input("address.state").value]).toEqual(["1 Main St", "NY"]);
    },
  ],
  [
    "takes a secret from the app",
    async (host) => {
      const user = await open(host);
      await user.run(() => user.form().setValue("accountPin", pin));
      expect(user.input("accountPin").value).toBe(pin);
    },
  ],
  [
    "shows a draft that the app kept, and no secret of it",
    async (host) => {
      const user = await open(host, porting, { values: { firstName: "Ada", accountPin: pin } });
      expect([user.input("firstName").value, user.input("accountPin").value]).toEqual(["Ada", ""]);
      expect(JSON.stringify(user.form().values)).toBe('{"firstName":"Ada"}');
    },
  ],
  [
    "prefers what is typed to the draft",
    async (host) => {
      const user = await open(host, porting, { values: { firstName: "Ada" } });
      await user.type("firstName", "Grace");
      expect(user.form().values.firstName).toBe("Grace");
    },
  ],
  [
    "lets a draft be emptied",
    async (host) => {
      const user = await open(host, porting, { values: { firstName: "Ada" } });
      await user.type("firstName", "");
      expect(user.input("firstName").value).toBe("");
    },
  ],
  [
    "hears a password manager that fires only change",
    async (host) => {
      const user = await open(host);
      await user.run(() => {
        enter(user.input("accountPin"), pin);
        user.input("accountPin").dispatchEvent(new Event("change", { bubbles: true }));
      });
      expect(user.form().getValues().accountPin).toBe(pin);
    },
  ],
  [
    "hears a password manager that fires nothing",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.run(() => {
        enter(user.input("accountNumber"), complete.accountNumber);
        enter(user.input("accountPin"), pin);
      });
      await user.send();
      expect(sent(onSubmit)).toEqual([ready]);
    },
  ],
  [
    "formats a phone number and keeps the caret",
    async (host) => {
      const user = await open(
        host,
        { ...small, status: "draft", required: ["phoneNumber"], phoneNumber: undefined },
        { market: "US" },
      );
      const input = user.input("phoneNumber");
      await user.type("phoneNumber", "8605550123");
      expect(input.value).toBe("(860) 555-0123");
      await user.run(() => {
        enter(input, "(8609) 555-0123");
        input.setSelectionRange(5, 5);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
      expect([input.value.replace(/\D/g, ""), input.selectionStart]).toEqual([
        "86095550123",
        input.value.indexOf("9") + 1,
      ]);
    },
  ],
  [
    "deletes a digit with backspace over a separator",
    async (host) => {
      const user = await open(
        host,
        { ...small, status: "draft", required: ["phoneNumber"], phoneNumber: undefined },
        { market: "US" },
      );
      const input = user.input("phoneNumber");
      await user.type("phoneNumber", "860555");
      await user.run(() => {
        enter(input, "(860)555");
        input.setSelectionRange(5, 5);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
      expect([input.value, input.selectionStart]).toEqual(["(865) 55", 3]);
    },
  ],
  [
    "replaces a number by a paste",
    async (host) => {
      const user = await open(
        host,
        { ...small, status: "draft", required: ["phoneNumber"], phoneNumber: undefined },
        { market: "US" },
      );
      await user.type("phoneNumber", "860555");
      await user.type("phoneNumber", "+44 7400 123456");
      expect(user.form().values.phoneNumber).toBe("+44 7400 123456");
    },
  ],
  [
    "ticks a box",
    async (host) => {
      const user = await open(host, { ...small, required: ["donorProviderApproval"] });
      const box = user.input("donorProviderApproval");
      await user.check("donorProviderApproval");
      expect([
        box.checked,
        user.form().values.donorProviderApproval,
        user.field("donorProviderApproval").checked,
      ]).toEqual([true, true, true]);
      await user.check("donorProviderApproval");
      expect([box.checked, user.form().values.donorProviderApproval]).toEqual([false, false]);
    },
  ],
  [
    "chooses a carrier",
    async (host) => {
      const providers = [
        { id: "svp_att", name: "AT&T" },
        { id: "svp_vz", name: "Verizon" },
      ];
      const user = await open(host, { ...small, donorProvider: null, required: ["donorProvider"] }, { providers });
      expect(user.field("donorProvider").options).toEqual([
        { value: "svp_att", label: "AT&T" },
        { value: "svp_vz", label: "Verizon" },
      ]);
      await user.type("donorProvider", "svp_vz");
      expect([user.form().values.donorProvider, user.input("donorProvider").value]).toEqual(["svp_vz", "svp_vz"]);
      expect(JSON.stringify(user.form().checklist)).toContain("Verizon");
    },
  ],
];

const showing: Case[] = [
  [
    "shows nothing wrong before a field was left",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", "1");
      expect(user.issues("accountPin")).toEqual([]);
      expect(user.input("accountPin").getAttribute("aria-invalid")).toBe("false");
    },
  ],
  [
    "shows what is wrong at a field that was left",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", "1");
      await user.leave("accountPin", "accountNumber");
      expect(user.issues("accountPin")).toEqual(["format"]);
      expect(user.input("accountPin").getAttribute("aria-invalid")).toBe("true");
      expect(user.shown("accountPin")).toContain("Use 4 to 34 letters or digits.");
    },
  ],
  [
    "describes an element by what is said about it",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", "1");
      await user.leave("accountPin");
      const id = user.input("accountPin").getAttribute("aria-describedby")!;
      expect(user.element.ownerDocument.getElementById(id)!.textContent).toContain("Use 4 to 34");
    },
  ],
  ...(["pointerup", "mouseup", "pointercancel"] as const).map(
    (end): Case => [
      `shows nothing new while a pointer is down: it would move a button away (${end})`,
      async (host) => {
        const user = await open(host);
        const point = (type: string) =>
          host.run(() => void user.element.dispatchEvent(new MouseEvent(type, { bubbles: true })));
        await user.type("accountPin", "1");
        await user.focus("accountPin");
        await point("pointerdown");
        await point("mousedown");
        await user.leave("accountPin");
        expect(user.issues("accountPin")).toEqual([]);
        await point(end);
        await host.run(() => new Promise((resolve) => setTimeout(resolve)));
        expect(user.issues("accountPin")).toEqual(["format"]);
      },
    ],
  ),
  [
    "shows nothing at a field that was emptied by the click with which it was left",
    async (host) => {
      const user = await open(host);
      const reset = user.element.querySelector<HTMLButtonElement>('button[type="reset"]')!;
      const point = (type: string) => host.run(() => void reset.dispatchEvent(new MouseEvent(type, { bubbles: true })));
      await user.type("accountPin", "1");
      await user.focus("accountPin");
      await point("mousedown");
      await host.run(() => reset.focus());
      await point("mouseup");
      await user.pressReset();
      expect([user.input("accountPin").value, user.issues("accountPin")]).toEqual(["", []]);
    },
  ],
  [
    "shows at the click what came up as the button was pressed, and asks about a warning of it",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      const button = user.element.querySelector<HTMLButtonElement>('button[type="submit"]')!;
      await user.fill({ ...ready, accountPin: "1234" });
      await user.focus("accountPin");
      await host.run(() => void button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true })));
      await host.run(() => button.focus());
      expect(user.issues("accountPin")).toEqual([]);
      await user.send();
      expect([onSubmit.mock.calls.length, user.form().asking, user.issues("accountPin")]).toEqual([
        0,
        true,
        ["prepaidOnly"],
      ]);
    },
  ],
  [
    "shows an issue no longer than it holds",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", "1");
      await user.leave("accountPin");
      await user.type("accountPin", pin);
      expect(user.issues("accountPin")).toEqual([]);
      expect(user.shown("accountPin")).not.toContain("Use 4 to 34");
    },
  ],
  [
    "shows a warning, which makes nothing invalid",
    async (host) => {
      const user = await open(host);
      await user.type("accountPin", "1234");
      await user.leave("accountPin");
      expect(user.issues("accountPin")).toEqual(["prepaidOnly"]);
      expect(user.input("accountPin").getAttribute("aria-invalid")).toBe("false");
    },
  ],
  [
    "speaks the catalog's language",
    async (host) => {
      const { es } = await import("portin/messages/es");
      const user = await open(host, small, { catalog: es });
      expect(user.field("accountNumber").label).toBe(es.fields.accountNumber.label);
      await user.leave("accountNumber");
      expect(user.field("accountNumber").issues[0].text).toBe(es.issues["accountNumber.required"]);
    },
  ],
  [
    "has an id for each element, and another one in another form",
    async (host) => {
      const one = await open(host, small, { id: "one" });
      const two = await open(host, small, { id: "two" });
      expect([one.input("accountPin").id, two.input("accountPin").id]).toEqual(["one-accountPin", "two-accountPin"]);
    },
  ],
  [
    "keeps two forms of a page apart",
    async (host) => {
      const [one, two] = [await open(host, small, { id: "one" }), await open(host, other, { id: "two" })];
      await one.type("accountNumber", "11");
      await two.type("accountNumber", "22");
      expect([one.form().values.accountNumber, two.form().values.accountNumber]).toEqual(["11", "22"]);
      await one.pressReset();
      expect([one.input("accountNumber").value, two.input("accountNumber").value]).toEqual(["", "22"]);
    },
  ],
  [
    "keeps the same state while nothing changes, and the same fields that did not change",
    async (host) => {
      const user = await open(host);
      const before = user.form().fields;
      await user.type("accountPin", pin);
      await user.run(() => user.form().touch("accountPin"));
      const after = user.form().fields;
      expect(after[0]).toBe(before[0]);
      expect(after[1]).not.toBe(before[1]);
    },
  ],
  [
    "says what to do first, by the chosen carrier",
    async (host) => {
      const user = await open(host, { ...porting, status: "draft" });
      expect(user.form().checklist.map(({ code }: any) => code)).toContain("liftLock");
    },
  ],
  [
    "has the decision",
    async (host) => {
      const user = await open(host);
      expect(user.form().decision.step).toBe("provideInformation");
    },
  ],
];

const submitting: Case[] = [
  [
    "sends what was entered, normalised",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, porting, { onSubmit });
      await user.fill({ ...complete, accountPin: " 123-456 ", "address.postalCode": "10024-1111" });
      await user.send();
      expect(sent(onSubmit)).toEqual([
        {
          accountNumber: complete.accountNumber,
          accountPin: pin,
          firstName: "Ada",
          lastName: "Lovelace",
          address: {
            line1: "129 West 81st Street",
            line2: null,
            city: "New York",
            state: "NY",
            postalCode: "10024",
            country: "US",
          },
        },
      ]);
    },
  ],
  [
    "forgets the secret when it is sent, and keeps the rest",
    async (host) => {
      const user = await open(host, small, { onSubmit: () => {} });
      await user.fill(ready);
      await user.send();
      expect(user.form().getValues()).toEqual({ accountNumber: complete.accountNumber });
      expect([user.input("accountPin").value, user.input("accountNumber").value]).toEqual(["", complete.accountNumber]);
      expect([user.form().submitted, user.issues("accountPin")]).toEqual([false, []]);
    },
  ],
  [
    "sends nothing with an error, shows all of them and moves the focus to the first",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, porting, { onSubmit });
      await user.type("accountNumber", complete.accountNumber);
      await user.send();
      expect(onSubmit).not.toHaveBeenCalled();
      expect(user.form().submitted).toBe(true);
      expect(user.issues("firstName")).toEqual(["required"]);
      expect(user.element.ownerDocument.activeElement).toBe(user.input("accountPin"));
      expect(user.form().problems.map(({ field }: any) => field)).toEqual([
        "accountPin",
        "firstName",
        "lastName",
        "address.line1",
        "address.city",
        "address.state",
        "address.postalCode",
      ]);
      expect(user.form().problems[0]).toEqual({
        field: "accountPin",
        label: user.field("accountPin").label,
        text: user.field("accountPin").issues[0].text,
      });
    },
  ],
  [
    "keeps the secret when there is an error",
    async (host) => {
      const user = await open(host, small);
      await user.type("accountPin", pin);
      await user.send();
      expect(user.input("accountPin").value).toBe(pin);
    },
  ],
  [
    "sends nothing past a warning that nobody saw",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill({ ...ready, accountPin: "1234" });
      await user.send();
      expect(onSubmit).not.toHaveBeenCalled();
      expect([user.form().asking, user.issues("accountPin")]).toEqual([true, ["prepaidOnly"]]);
      expect(user.form().problems.map(({ field }: any) => field)).toEqual(["accountPin"]);
      expect(user.element.ownerDocument.activeElement).toBe(user.input("accountPin"));
      await user.send();
      expect(sent(onSubmit)).toEqual([{ ...ready, accountPin: "1234" }]);
      expect(user.form().asking).toBe(false);
    },
  ],
  [
    "does not ask about a warning that was seen",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill({ ...ready, accountPin: "1234" });
      await user.leave("accountPin", "accountNumber");
      await user.send();
      expect(sent(onSubmit)).toEqual([{ ...ready, accountPin: "1234" }]);
    },
  ],
  [
    "asks about a warning that came up as the button was pressed",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill({ ...ready, accountPin: "1234" });
      await user.leave("accountPin");
      await user.send();
      expect([onSubmit.mock.calls.length, user.form().asking]).toEqual([0, true]);
    },
  ],
  [
    "asks no longer when the answer has changed",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill({ ...ready, accountPin: "1234" });
      await user.send();
      await user.type("accountPin", pin);
      expect([user.form().asking, user.form().problems]).toEqual([false, []]);
      await user.send();
      expect(sent(onSubmit)).toEqual([ready]);
    },
  ],
  [
    "sends at once if told to",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit, onWarnings: "send" });
      await user.fill({ ...ready, accountPin: "1234" });
      await user.send();
      expect(onSubmit).toHaveBeenCalledTimes(1);
    },
  ],
  [
    "sends once while it is under way",
    async (host) => {
      const sending = deferred();
      const onSubmit = vi.fn(() => sending.promise);
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.send();
      expect(user.form().submitting).toBe(true);
      await user.send();
      expect(onSubmit).toHaveBeenCalledTimes(1);
      expect(user.input("accountPin").value).toBe(pin);
      await user.run(() => sending.resolve());
      expect([user.form().submitting, user.input("accountPin").value]).toEqual([false, ""]);
    },
  ],
  [
    "keeps all and says why when it failed, and sends again",
    async (host) => {
      const reason = new Error("offline");
      const onSubmit = vi.fn(() => Promise.reject(reason));
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.send();
      expect([user.form().submitting, user.form().submitError, user.input("accountPin").value]).toEqual([
        false,
        reason,
        pin,
      ]);
      onSubmit.mockImplementation(() => Promise.resolve() as any);
      await user.send();
      expect([user.form().submitError, user.input("accountPin").value]).toEqual([undefined, ""]);
    },
  ],
  [
    "says what onSubmit threw",
    async (host) => {
      const reason = new Error("defect");
      const user = await open(host, small, {
        onSubmit: () => {
          throw reason;
        },
      });
      await user.fill(ready);
      await user.send();
      expect([user.form().submitting, user.form().submitError]).toEqual([false, reason]);
    },
  ],
  [
    "goes on after a thenable whose then throws",
    async (host) => {
      const reason = new Error("then");
      const user = await open(host, small, {
        onSubmit: () => ({
          then() {
            throw reason;
          },
        }),
      });
      await user.fill(ready);
      await user.send();
      await user.run(() => Promise.resolve());
      expect([user.form().submitting, user.form().submitError]).toEqual([false, reason]);
    },
  ],
  [
    "tells the app when it is done, which never fails",
    async (host) => {
      const user = await open(host, small, { onSubmit: () => Promise.reject(1) });
      await user.fill(ready);
      const result: any = await user.run(() => user.form().submit());
      await user.run(() => result.done);
      expect([result.body, result.missing, user.form().submitError]).toEqual([ready, [], 1]);
    },
  ],
  [
    "keeps what was typed while it was being sent",
    async (host) => {
      const sending = deferred();
      const user = await open(host, small, { onSubmit: () => sending.promise });
      await user.fill(ready);
      await user.send();
      await user.type("accountPin", "654321");
      await user.run(() => sending.resolve());
      expect(user.input("accountPin").value).toBe("654321");
    },
  ],
  [
    "survives that it is closed while it is being sent",
    async (host) => {
      const sending = deferred();
      const user = await open(host, small, { onSubmit: () => sending.promise });
      await user.fill(ready);
      await user.send();
      await user.unmount();
      await host.run(() => sending.resolve());
      expect(user.form().values.accountNumber).toBe(complete.accountNumber);
    },
  ],
  [
    "returns what to send without onSubmit",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      const result: any = await user.run(() => user.form().submit());
      expect(result.body).toEqual(ready);
      expect(user.form().getValues().accountPin).toBeUndefined();
    },
  ],
  [
    "sends by the form's own submit, which does not leave the page",
    async (host) => {
      const user = await open(host, small);
      const form = user.element.querySelector("form")!;
      expect([form.method, form.noValidate]).toEqual(["post", true]);
      const event = new Event("submit", { bubbles: true, cancelable: true });
      await user.run(() => void form.dispatchEvent(event));
      expect(event.defaultPrevented).toBe(true);
    },
  ],
  [
    "sends nothing without a confirmation, and not that",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit, confirm: true });
      expect(user.form().fields.at(-1).name).toBe("detailsMatch");
      await user.fill(ready);
      await user.send();
      expect([onSubmit.mock.calls.length, user.issues("detailsMatch")]).toEqual([0, ["required"]]);
      await user.check("detailsMatch");
      await user.send();
      expect(sent(onSubmit)).toEqual([ready]);
      expect(user.input("detailsMatch").checked, "what is sent next is confirmed anew").toBe(false);
    },
  ],
  [
    "sends again what was declined, though nothing has changed",
    async (host) => {
      const onSubmit = vi.fn();
      const declined = {
        ...small,
        status: "declined",
        declinedCode: "portingPhoneNumberPortProtected",
        accountNumber: "12345",
        accountPinExists: true,
      };
      const user = await open(host, declined, { onSubmit });
      await user.send();
      expect(sent(onSubmit)).toEqual([{}]);
    },
  ],
];

const emptying: Case[] = [
  [
    "forgets everything on reset",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      await user.leave("accountPin");
      await user.run(() => user.form().reset());
      expect([user.form().getValues(), user.input("accountPin").value, user.input("accountNumber").value]).toEqual([
        {},
        "",
        "",
      ]);
      expect(user.field("accountPin").touched).toBe(false);
    },
  ],
  [
    "forgets everything when the form is reset by its button",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.pressReset();
      expect([user.form().getValues(), user.input("accountPin").value, user.input("accountNumber").value]).toEqual([
        {},
        "",
        "",
      ]);
      await user.send();
      expect(onSubmit).not.toHaveBeenCalled();
    },
  ],
  [
    "forgets everything when a script resets the form",
    async (host) => {
      const user = await open(host, porting);
      await user.fill({ accountPin: pin, "address.state": "NY", "address.country": "GB" });
      await user.run(() => user.element.querySelector("form")!.reset());
      await user.run(() => new Promise((resolve) => setTimeout(resolve)));
      expect(user.form().getValues()).toEqual({});
      expect([user.input("address.state").value, user.input("address.country").value]).toEqual(["", "US"]);
    },
  ],
  [
    "keeps all when the reset is prevented",
    async (host) => {
      const user = await open(host, small);
      user.element.querySelector("form")!.addEventListener("reset", (event) => event.preventDefault());
      await user.fill(ready);
      await user.pressReset();
      expect(user.form().getValues()).toEqual(ready);
    },
  ],
  [
    "empties the form for another porting",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.leave("accountPin");
      await user.render(other, { onSubmit });
      expect([user.form().getValues(), user.input("accountPin").value, user.input("accountNumber").value]).toEqual([
        {},
        "",
        "",
      ]);
      await user.send();
      expect(onSubmit).not.toHaveBeenCalled();
    },
  ],
  [
    "takes a refusal to its porting only",
    async (host) => {
      const user = await open(host, small);
      await user.run(() => user.form().refuse({ code: "portingInvalid", details: [{ property: "accountNumber" }] }));
      expect(user.issues("accountNumber")).toEqual(["refused"]);
      await user.render(other);
      expect([user.form().refusal, user.issues("accountNumber")]).toEqual([undefined, []]);
    },
  ],
  [
    "takes the end of a submit to its porting only",
    async (host) => {
      const sending = deferred();
      const user = await open(host, small, { onSubmit: () => sending.promise });
      await user.fill(ready);
      await user.send();
      await user.render(other, {});
      expect(user.form().submitting).toBe(false);
      await user.type("accountPin", "654321");
      await user.run(() => sending.reject(new Error("late")));
      expect([user.form().submitError, user.input("accountPin").value]).toEqual([undefined, "654321"]);
    },
  ],
];

const changing: Case[] = [
  [
    "keeps what was typed while the porting changes",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      await user.render({ ...small, updatedAt: "2026-11-02T00:00:00Z" });
      expect(user.form().getValues()).toEqual(ready);
      expect([user.input("accountPin").value, user.input("accountNumber").value]).toEqual([
        pin,
        complete.accountNumber,
      ]);
    },
  ],
  [
    "drops what is asked for no more",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.render({ ...small, required: ["accountNumber"] }, { onSubmit });
      expect(user.form().getValues()).toEqual({ accountNumber: complete.accountNumber });
      await user.send();
      expect(sent(onSubmit)).toEqual([{ accountNumber: complete.accountNumber }]);
    },
  ],
  [
    "shows no issue of a rule that holds no more",
    async (host) => {
      const user = await open(host, small);
      await user.type("accountPin", "1234");
      await user.leave("accountPin");
      expect(user.issues("accountPin")).toEqual(["prepaidOnly"]);
      await user.render({ ...small, donorProvider: null });
      expect(user.issues("accountPin")).toEqual([]);
    },
  ],
  [
    "goes by what the options say at each render",
    async (host) => {
      const user = await open(host, { ...small, donorProvider: null });
      await user.type("accountPin", "1234");
      await user.leave("accountPin");
      expect(user.issues("accountPin")).toEqual([]);
      await user.render({ ...small, donorProvider: null }, { carrier: "Verizon" });
      expect(user.issues("accountPin")).toEqual(["prepaidOnly"]);
    },
  ],
  [
    "sends with the onSubmit of the last render",
    async (host) => {
      const [before, after] = [vi.fn(), vi.fn()];
      const user = await open(host, small, { onSubmit: before });
      await user.fill(ready);
      await user.render(small, { onSubmit: after });
      await user.send();
      expect([before.mock.calls.length, sent(after)]).toEqual([0, [ready]]);
    },
  ],
  [
    "takes options that are made at each render",
    async (host) => {
      const made = () => ({
        providers: [{ id: "svp_att", name: "AT&T" }],
        now: new Date("2026-11-02"),
        values: { firstName: "Ada" },
        required: ["firstName"],
      });
      const user = await open(host, porting, made());
      const { fields } = user.form();
      await user.render({ ...porting }, made());
      expect(user.form().fields).toBe(fields);
    },
  ],
  [
    "asks by the rules of the country that is chosen",
    async (host) => {
      const user = await open(host, porting);
      expect(user.field("address.state").kind).toBe("select");
      await user.type("address.country", "GB");
      expect(user.field("address.state").kind).toBe("text");
    },
  ],
  [
    "keeps what was typed when an option is wrong",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      const { setOptions, getValues } = user.form();
      await user.run(() => expect(() => setOptions(7, {})).toThrow(/invalidArgument/));
      expect(getValues()).toEqual(ready);
    },
  ],
];

const paging: Case[] = [
  [
    "has a page for each step",
    async (host) => {
      const user = await open(host, porting);
      expect(user.form().pages.map(({ step, fields }: any) => [step, fields.length])).toEqual([
        ["carrierDetails", 2],
        ["holderDetails", 2],
        ["address", 6],
      ]);
      expect(user.form().pages[0].title).toBe("Your carrier account");
    },
  ],
  [
    "goes on only without errors",
    async (host) => {
      const user = await open(host, porting);
      expect(await user.run(() => user.form().next())).toBe(false);
      expect([user.form().page, user.issues("accountPin"), user.issues("firstName")]).toEqual([0, ["required"], []]);
      expect(user.element.ownerDocument.activeElement).toBe(user.input("accountNumber"));
      await user.fill(ready);
      expect(await user.run(() => user.form().next())).toBe(true);
      expect(user.form().page).toBe(1);
    },
  ],
  [
    "goes back, and not before the first page",
    async (host) => {
      const user = await open(host, porting);
      await user.fill(ready);
      await user.run(() => user.form().next());
      await user.run(() => user.form().back());
      await user.run(() => user.form().back());
      expect([user.form().page, user.form().getValues()]).toEqual([0, ready]);
    },
  ],
  [
    "goes not beyond the last page",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      expect(await user.run(() => user.form().next())).toBe(false);
      expect(user.form().page).toBe(0);
    },
  ],
  [
    "asks about a warning on a page that was passed",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, { ...porting, required: ["accountPin", "firstName"] }, { onSubmit });
      await user.fill({ accountPin: "1234", firstName: "Ada" });
      await user.run(() => user.form().next());
      await user.send();
      expect([onSubmit.mock.calls.length, user.form().asking]).toEqual([0, true]);
      await user.send();
      expect(onSubmit).toHaveBeenCalledTimes(1);
    },
  ],
  [
    "moves the focus to a field",
    async (host) => {
      const user = await open(host, porting);
      await user.run(() => user.form().focus("lastName"));
      expect(user.element.ownerDocument.activeElement).toBe(user.input("lastName"));
      await user.run(() => user.form().focus("address"));
      expect(user.element.ownerDocument.activeElement).toBe(user.input("address.line1"));
    },
  ],
];

const refused: Case[] = [
  [
    "shows at a field that the API refused it, until it is changed",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      const refusal: any = await user.run(() =>
        user.form().refuse({ code: "portingInvalid", details: [{ property: "accountNumber" }] }),
      );
      expect(refusal.fields).toEqual(["accountNumber"]);
      expect(user.form().refusal).toEqual(refusal);
      expect([user.issues("accountNumber"), user.input("accountPin").value]).toEqual([["refused"], pin]);
      expect(user.element.ownerDocument.activeElement).toBe(user.input("accountNumber"));
      await user.type("accountNumber", "1234567890123");
      expect(user.issues("accountNumber")).toEqual([]);
    },
  ],
  [
    "offers what the API suggests",
    async (host) => {
      const user = await open(host, porting);
      const body = {
        type: "invalid",
        details: [
          { property: "address.city", suggestion: "Albany" },
          { property: "accountPin", suggestion: "1" },
        ],
      };
      await user.run(() => user.form().refuse(JSON.stringify(body)));
      expect([user.field("address.city").suggestion, user.field("accountPin").suggestion]).toEqual([
        "Albany",
        undefined,
      ]);
    },
  ],
  [
    "shows a whole address that was refused at its first member",
    async (host) => {
      const user = await open(host, porting);
      await user.run(() => user.form().refuse({ type: "invalid", details: [{ property: "address" }] }));
      expect(user.issues("address.line1")).toEqual(["refused"]);
      await user.type("address.city", "Albany");
      expect(user.issues("address.line1")).toEqual([]);
    },
  ],
  [
    "keeps the secret when the API refused what was sent",
    async (host) => {
      let user: any;
      const onSubmit = async () => void user.form().refuse({ code: "x" });
      user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.send();
      expect([user.form().submitting, user.input("accountPin").value]).toEqual([false, pin]);
    },
  ],
  ...["", "<html>", "null", null, [], { details: {} }, { details: [null, 1] }].map(
    (body): Case => [
      `takes ${JSON.stringify(body)} for a refusal, too`,
      async (host) => {
        const user = await open(host, small);
        await user.run(() => user.form().refuse(body));
        expect(user.form().refusal.action).toBe("contactSupport");
      },
    ],
  ),
];

const creating: Case[] = [
  [
    "creates a porting",
    async (host) => {
      const onSubmit = vi.fn();
      const providers = [{ id: "svp_att", name: "AT&T" }];
      const options = { onSubmit, providers, market: "US", values: { provider: "p9", user: "usr_1" } };
      const user = await open(host, null, options);
      expect(user.form().decision).toBe(null);
      await user.fill({ ...complete, phoneNumber: "(860) 235-0142", donorProvider: "svp_att" });
      await user.send();
      expect(sent(onSubmit)).toEqual(
        [
          {
            phoneNumber: "+18602350142",
            donorProvider: "svp_att",
            provider: "p9",
            user: "usr_1",
            address: {
              line1: "129 West 81st Street",
              line2: null,
              city: "New York",
              state: "NY",
              postalCode: "10024",
              country: "US",
            },
          },
        ].map((body) =>
          expect.objectContaining({ ...body, address: expect.objectContaining({ line1: body.address.line1 }) }),
        ),
      );
    },
  ],
  [
    "asks for what a new porting needs",
    async (host) => {
      const user = await open(host, null, { market: "US", values: { provider: "p9", user: "usr_1" } });
      await user.send();
      const fields = user.form().problems.map(({ field }: any) => field);
      expect(fields).toEqual(expect.arrayContaining(["phoneNumber", "donorProvider", "address.line1"]));
    },
  ],
  [
    "is another form once the porting is made",
    async (host) => {
      const user = await open(host, null, { market: "US", providers: [{ id: "svp_att", name: "AT&T" }] });
      await user.type("phoneNumber", "8602350142");
      await user.render(small);
      expect(user.form().values).toEqual({});
    },
  ],
];

const bad: Case[] = [
  ...[undefined, 7, "porting", [], Promise.resolve()].map(
    (porting): Case => [
      `refuses ${Object.prototype.toString.call(porting)} for a porting`,
      async (host) => {
        vi.spyOn(console, "error").mockImplementation(() => {});
        await expect(open(host, porting === undefined ? { id: 1, status: 2 } : porting)).rejects.toThrow(
          /invalidArgument/,
        );
      },
    ],
  ),
  [
    "takes a field that nobody knows, and says so when it is sent",
    async (host) => {
      const onSubmit = vi.fn();
      const user = await open(host, small, { onSubmit });
      await user.fill(ready);
      await user.run(() => user.form().setValue("shoeSize", "42"));
      await user.send();
      expect([onSubmit.mock.calls.length, user.form().problems.map(({ field }: any) => field)]).toEqual([
        0,
        ["shoeSize"],
      ]);
    },
  ],
  [
    "refuses a value without JSON, and keeps the one before",
    async (host) => {
      const user = await open(host, small);
      await user.fill(ready);
      await user.run(() => expect(() => user.form().setValue("accountPin", 1n)).toThrow(/^portin: invalidArgument/));
      await user.run(() => expect(() => user.form().setValue("accountNumber", 1n)).toThrow(/^portin: invalidArgument/));
      expect(user.form().getValues()).toEqual(ready);
    },
  ],
  [
    "refuses an element that is none",
    async (host) => {
      const user = await open(host, small);
      expect(() => user.form().attach("accountPin", null)).toThrow(/invalidArgument/);
    },
  ],
  [
    "is not disturbed by an element that is gone",
    async (host) => {
      const user = await open(host, small);
      const element = document.createElement("input");
      const detach = user.form().attach("accountPin", element);
      await user.run(() => user.form().setValue("accountPin", pin));
      expect(element.value).toBe(pin);
      detach();
      await user.run(() => user.form().setValue("accountPin", "1"));
      expect(element.value).toBe(pin);
    },
  ],
];

const taking: Case[] = [
  [
    "keeps what was typed before its script ran",
    async (host) => {
      const options = { now: "2026-11-30T12:00:00Z", confirm: true };
      const html = await host.html!(porting, options);
      const typed = {
        accountNumber: "12345678",
        accountPin: pin,
        firstName: "Ada",
        "address.state": "NY",
        detailsMatch: "on",
      };
      const user = await open(host, porting, options, { html, typed });
      expect(user.form().getValues()).toEqual({
        accountNumber: "12345678",
        accountPin: pin,
        firstName: "Ada",
        address: { state: "NY" },
        detailsMatch: true,
      });
      for (const name of ["accountNumber", "accountPin", "firstName", "address.state"]) {
        expect(user.input(name).value, name).toBe((typed as any)[name]);
      }
      expect(user.input("detailsMatch").checked).toBe(true);
      await user.type("lastName", "Lovelace");
      expect([user.input("accountPin").value, user.input("firstName").value]).toEqual([pin, "Ada"]);
    },
  ],
  [
    "keeps it without a time, too",
    async (host) => {
      const html = await host.html!(porting, {});
      const user = await open(host, porting, {}, { html, typed: { firstName: "Ada", accountPin: pin } });
      await user.leave("firstName");
      expect([user.input("firstName").value, user.input("accountPin").value, user.form().values.firstName]).toEqual([
        "Ada",
        pin,
        "Ada",
      ]);
    },
  ],
  [
    "takes over what a server has rendered, without a secret in it",
    async (host) => {
      const html = await host.html!(corrected, {});
      expect(html).toContain('value="Albany"');
      const user = await open(host, corrected, {}, { html });
      expect([user.input("address.city").value, user.input("address.state").value]).toEqual(["Albany", "NY"]);
      expect(user.form().values).toEqual({});
    },
  ],
  [
    "sends what was typed before its script ran",
    async (host) => {
      const onSubmit = vi.fn();
      const html = await host.html!(small, {});
      const user = await open(host, small, { onSubmit }, { html, typed: ready });
      await user.send();
      expect(sent(onSubmit)).toEqual([ready]);
    },
  ],
];

const groups = { typing, showing, submitting, emptying, changing, paging, refused, creating, bad };

/** Runs the suite over an adapter. */
export function behaviour(host: Host) {
  afterEach(async () => {
    await closeAll();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  describe.each(Object.entries({ ...groups, ...(host.html && { taking }) }))(`${host.name}: %s`, (_name, cases) => {
    test.each(cases)("%s", (_name, run) => run(host));
  });
}

export { type };
