import type { EditedPhone, PhoneEdit } from "./editPhone.js";
import { contentOf, isBlank, writeTo, type Content } from "./elements.js";
import type { Field } from "./imports.js";
import { overlap } from "./paths.js";
import { refuse } from "./refuse.js";
import type { FormElement } from "./types.js";

/** What the elements of a form tell it, and what they ask of it. */
export interface Host {
  /** What an element of a field should have. */
  contentFor(field: Field): string | boolean;
  /** The user changed what is in an element. */
  onType(field: Field, content: string | boolean): void;
  /** The user left an element: for another one of the form, or for something else, such as the button that sends. */
  onLeave(field: Field, isForField: boolean): void;
  /** The form element was reset. */
  onReset(): void;
  /** Formats a text that was typed into a field for phone numbers. It returns undefined for another field. */
  edit(field: Field, edit: PhoneEdit): EditedPhone | undefined;
}

/** One element of a field. */
interface Attachment {
  readonly field: Field;
  readonly element: any;
  /** What was in the element when the form last looked or wrote. */
  seen: Content;
}

/** The elements of a form. */
export interface Attachments {
  attach(field: Field, element: FormElement): () => void;
  /** Reports whether a field has an element. */
  has(field: Field): boolean;
  /** Moves the focus to a field, now or as soon as it has an element. */
  focus(field: Field): void;
  /** Brings a field's value to its elements and to those of its members, or all values to theirs: then none was left. */
  write(field?: Field): void;
  /** Tells which elements were left, and looks at all: a password manager may fill one in without an event. */
  look(): void;
  clear(): void;
}

type Listen = "addEventListener" | "removeEventListener";

/** The events of an element. */
const events = ["input", "change", "blur"];

/** The events of a pointer: after a touch has ended, a browser tells of a mouse that it never was. */
const pointer = ["pointerdown", "mousedown", "pointerup", "pointercancel", "mouseup"];

export function createAttachments(host: Host): Attachments {
  let attachments: Attachment[] = [];
  let document: Document | undefined;
  /** The field that gets the focus as soon as it has an element: its page is about to be shown. */
  let awaited: Field | undefined;
  /** A pointer is down. */
  let isPressed = false;
  /** Tells that the user left elements while a pointer was down. */
  let leaving: (() => void)[] = [];

  /** Takes over what an element has now, if that is something else than when the form last looked. */
  function look(attachment: Attachment): void {
    const { field, element, seen } = attachment;
    const content = contentOf(element);
    if (content === seen) return;
    attachment.seen = content;
    if (content !== undefined) host.onType(field, content);
  }

  /** Hears of an edit. A phone number is formatted, and its caret stays where it is. */
  function hear(attachment: Attachment, { inputType, isComposing }: InputEvent): void {
    const { element, field, seen } = attachment;
    const { value: text, selectionStart: caret } = element;
    if (text !== seen && caret != null && !isComposing) {
      const before = inputType === "deleteContentForward" ? undefined : String(seen);
      const edited = host.edit(field, { text, caret, before });
      if (edited && edited.text !== text) {
        element.value = edited.text;
        element.setSelectionRange(edited.caret, edited.caret);
      }
    }
    look(attachment);
  }

  /** Tells it once no pointer is down: an issue that appears moves the page, and the click would miss. */
  function leave({ field }: Attachment, { relatedTarget }: any): void {
    const isForField = attachments.some(({ element }) => element === relatedTarget);
    leaving.push(() => host.onLeave(field, isForField));
    tellLeft();
  }

  function tellLeft(): void {
    if (!isPressed) for (const tell of leaving.splice(0)) tell();
  }

  /** Follows a pointer. What a click does, a browser has done when the timer runs. */
  function onPointer({ type }: Event): void {
    isPressed = type.endsWith("down");
    if (!isPressed) setTimeout(tellLeft);
  }

  /** Writes what an element should have. React Native's has no value to compare with. */
  function write(attachment: Attachment): void {
    const { field, element } = attachment;
    const content = host.contentFor(field);
    if ("value" in element) {
      writeTo(element, content);
      attachment.seen = contentOf(element);
    } else if (content === "") element.clear?.();
  }

  /** A reset bubbles to the document, where it is known whether it was prevented. */
  function onReset({ target, defaultPrevented }: Event): void {
    if (defaultPrevented || !attachments.some(({ element }) => element.form === target)) return;
    host.onReset();
    setTimeout(() => attachments.forEach(write)); // after the browser has reset the elements
  }

  function listenToPage(method: Listen): void {
    document?.[method]("reset", onReset);
    for (const name of pointer) document?.[method](name, onPointer, true);
  }

  return {
    attach(field, element: any) {
      if (typeof element !== "object" || !element) refuse("element");
      const attachment: Attachment = { field, element, seen: contentOf(element) };
      const listener = (event: any) => (event.type === "blur" ? leave(attachment, event) : hear(attachment, event));
      const listen = (method: Listen) => events.forEach((name) => element[method]?.(name, listener));
      attachments.push(attachment);
      listen("addEventListener");
      document ??= element.ownerDocument;
      listenToPage("addEventListener");
      const content = host.contentFor(field);
      if (!("value" in element)) content !== "" && element.setNativeProps?.({ text: content });
      else if (isBlank(element)) write(attachment);
      else if (attachment.seen !== undefined && attachment.seen !== content) host.onType(field, attachment.seen);
      if (awaited === field) this.focus(field);
      return () => {
        attachments = attachments.filter((other) => other !== attachment);
        listen("removeEventListener");
      };
    },

    has: (field) => attachments.some((attachment) => attachment.field === field),

    focus(field) {
      const attachment = attachments.find((attachment) => attachment.field === field);
      awaited = attachment ? undefined : field;
      attachment?.element.focus?.();
    },

    write(field) {
      if (field === undefined) leaving = [];
      for (const attachment of attachments) {
        if (field === undefined || overlap(attachment.field, field)) write(attachment);
      }
    },

    look() {
      isPressed = false;
      tellLeft();
      for (const attachment of attachments) if ("value" in attachment.element) look(attachment);
    },

    clear() {
      attachments = [];
      leaving = [];
      listenToPage("removeEventListener");
    },
  };
}
