import type { Catalog } from "../messages/catalog.js";
import { find, issueTextOf } from "../core/text.js";

/** What a schema refuses. */
interface Refusal {
  /** The way to the member of the form. */
  readonly field: string;
  /** The keyword of the schema that refuses it. */
  readonly keyword: string | undefined;
  /** What is there, if that is known. */
  readonly data?: unknown;
  /** What the form says that the field is: see `ui:kind`. */
  readonly kind: string | undefined;
}

/** What is wrong with what is not as the schema of a form says, where it is not how that is written. */
const codes: { readonly [field: string]: string } = {
  donorProvider: "unknownProvider",
  "address.state": "unknownState",
  "address.country": "unknownCountry",
  behavior: "notAllowed",
  donorProviderApproval: "required", // it is not ticked
  detailsMatch: "required",
};

/** The words of portin for what a schema refuses: never what is there. */
export function refusalText({ field, keyword, data, kind }: Refusal, catalog: Catalog): string {
  const code = keyword === "required" || data === "" ? "required" : (find(codes, field) ?? "format");
  return issueTextOf({ field, code, params: kind === undefined ? {} : { kind } }, catalog);
}
