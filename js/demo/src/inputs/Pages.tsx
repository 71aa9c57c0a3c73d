import type { PortingForm } from "portin/react";
import { useEffect, useRef } from "react";
import { useLanguage } from "../language";
import { Field } from "./Field";
import { UnlockNote } from "./UnlockNote";

interface PagesProps {
  readonly form: PortingForm;
  /** The name of the carrier that is chosen. */
  readonly carrier: string | undefined;
}

/** The fields of a form on its pages, one at a time. On another page, the focus goes to its heading or a field. */
export function Pages({ form, carrier }: PagesProps) {
  const { catalog, texts } = useLanguage();
  const { fields, pages, page } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page && !heading.current?.closest("fieldset")?.matches(":focus-within")) {
      heading.current?.focus();
    }
    shown.current = page;
  }, [page]);

  const here = pages[page];
  if (!here) return null; // there is nothing to ask
  return (
    <>
      {pages.length > 1 && (
        <p className="step-count">
          {texts.step(page + 1, pages.length)}
          <progress value={page + 1} max={pages.length} aria-hidden="true" />
        </p>
      )}
      <fieldset key={here.step}>
        <legend>
          <h3 ref={heading} tabIndex={-1}>
            {here.title}
          </h3>
        </legend>
        {fields
          .filter(({ name }) => here.fields.includes(name))
          .map((field) => (
            <Field
              key={field.name}
              {...field}
              {...(field.name === "address.country" && countries(catalog.language, field.value))}
            />
          ))}
        {here.step === "carrierDetails" && <UnlockNote carrier={carrier} />}
      </fieldset>
    </>
  );
}

/** The countries that the page offers, with the one that is entered. */
function countries(language: string, entered = "") {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const offered = [...new Set(["US", "CA", "GB", "IE", "MX", entered])].filter(Boolean);
  return { options: offered.map((value) => ({ value, label: names.of(value) ?? value })) };
}
