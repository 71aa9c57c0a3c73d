import type { Field } from "portin";
import { useEffect, useState } from "react";
import type { GigsError } from "./gigs";

export type Refusals = ReturnType<typeof useRefusals>;

const none: Readonly<Record<string, string>> = {};

/** What the API refused of a form, by field, until the field is changed or the form sent again. */
export function useRefusals(error: GigsError | undefined) {
  const [refused, setRefused] = useState(none);
  useEffect(() => setRefused(error?.fields ?? none), [error]);
  return {
    refused,
    change: (field: Field) => setRefused(({ [field]: _, ...others }) => others),
    forget: () => setRefused(none),
  };
}
