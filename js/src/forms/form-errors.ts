import type { Catalog } from "../messages/catalog.js";
import { find, issueTextOf } from "../core/text.js";

/** A value that a schema refuses. */
interface Refusal {
  /** The way to the member of the form. */
  readonly field: string;
  /** The keyword of the schema that refuses it. */
  readonly keyword: string | undefined;
  /** The value, if it is known. */
  readonly data?: unknown;
  /** The kind of the field in the form: see `ui:kind`. */
  readonly kind: string | undefined;
}

/** The code of the issue with a value that a schema refuses, by field. For other fields it is `format`. */
const codes: { readonly [field: string]: string } = {
  donorProvider: "unknownProvider",
  "address.state": "unknownState",
  "address.country": "unknownCountry",
  behavior: "notAllowed",
  donorProviderApproval: "required", // it is not ticked
  detailsMatch: "required",
};

/** Portin's message for a value that a schema refuses. It never contains the value. */
export function refusalText({ field, keyword, data, kind }: Refusal, catalog: Catalog): string {
  const code = keyword === "required" || data === "" ? "required" : (find(codes, field) ?? "format");
  return issueTextOf({ field, code, params: kind === undefined ? {} : { kind } }, catalog);
}
