import { createContext } from "react";
import type { NoteSource } from "../inputs/notes";

/**
 * What is said at the fields of a SchemaForm. The errors of react-jsonschema-form
 * are texts; these are in the language that is chosen now, and may be warnings.
 */
export const SchemaNotes = createContext<NoteSource>({
  issuesAt: () => [],
  suggestionAt: () => undefined,
  setValue() {},
});
