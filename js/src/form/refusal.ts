import type { Field } from "./imports.js";
import { overlap } from "./paths.js";

/** Returns what an error body of the API suggests for a field. Only the members of an address have suggestions. */
export function suggestionOf(body: any, field: Field): string | undefined {
  try {
    const { details } = typeof body === "string" ? JSON.parse(body) : body;
    const { suggestion } = details.find((detail: any) => detail.property === field);
    return overlap("address", field) && typeof suggestion === "string" ? suggestion : undefined;
  } catch {
    return undefined; // what came from the network may be anything
  }
}
