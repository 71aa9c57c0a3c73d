import type { EditedPhone, PhoneEdit } from "./editPhone.js";
import { contentOf, isBlank, writeTo } from "./elements.js";
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
  /** The user left an element. `isKnown` says whether for another element. */
  onLeave(field: Field, isKnown: boolean): void;
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
  seen: string | boolean;
}

/** The elements of a form. */
export interface Attachments {
  attach(field: Field, element: FormElement): () => void;
  /** Reports whether a field has an element. */
  has(field: Field): boolean;
  /** Moves the focus to a field, now or as soon as it has an element. */
  focus(field: Field): void;
  /** Brings a field's value to its elements and to those of its members, or all values to theirs. */
  write(field?: Field): void;
  /** Takes over what is in all elements: a password manager may have filled them in without an event. */
  look(): void;
  clear(): void;
}

export function createAttachments(host: Host): Attachments {
  const attachments = new Set<Attachment>();
  let document: Document | undefined;
  /** The field that gets the focus as soon as it has an element: its page is about to be shown. */
  let awaited: Field | undefined;

  /** Takes over what an element has now, if that is something else than when the form last looked. */
  function look(attachment: Attachment): void {
    const { field, element, seen } = attachment;
    const content = contentOf(element);
    if (content === seen) return;
    attachment.seen = content;
    host.onType(field, content);
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

  function leave({ field, element }: Attachment, { relatedTarget }: any): void {
    // A submit shows the issues itself. Shown between press and release, they would move the button away.
    if (relatedTarget?.type !== "submit" || relatedTarget.form !== element.form) host.onLeave(field, !!relatedTarget);
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
    if (defaultPrevented || ![...attachments].some(({ element }) => element.form === target)) return;
    host.onReset();
    setTimeout(() => attachments.forEach(write)); // after the browser has reset the elements
  }

  return {
    attach(field, element: any) {
      if (typeof element !== "object" || !element) refuse("element");
      const attachment: Attachment = { field, element, seen: contentOf(element) };
      attachments.add(attachment);
      const listeners: Record<string, (event: any) => void> = {
        input: (event) => hear(attachment, event),
        change: (event) => hear(attachment, event),
        blur: (event) => leave(attachment, event),
      };
      for (const name in listeners) element.addEventListener?.(name, listeners[name]);
      document ??= element.ownerDocument;
      document?.addEventListener("reset", onReset);
      const content = host.contentFor(field);
      if (!("value" in element)) content !== "" && element.setNativeProps?.({ text: content });
      else if (isBlank(element)) write(attachment);
      else if (attachment.seen !== content) host.onType(field, attachment.seen);
      if (awaited === field) this.focus(field);
      return () => {
        attachments.delete(attachment);
        for (const name in listeners) element.removeEventListener?.(name, listeners[name]);
      };
    },

    has: (field) => [...attachments].some((attachment) => attachment.field === field),

    focus(field) {
      const attachment = [...attachments].find((attachment) => attachment.field === field);
      awaited = attachment ? undefined : field;
      attachment?.element.focus?.();
    },

    write: (field) =>
      attachments.forEach(
        (attachment) => (field === undefined || overlap(attachment.field, field)) && write(attachment),
      ),

    look: () => attachments.forEach((attachment) => "value" in attachment.element && look(attachment)),

    clear() {
      attachments.clear();
      document?.removeEventListener("reset", onReset);
    },
  };
}
