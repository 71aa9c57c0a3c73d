import type { Field } from "./imports.js";

/** Returns what an object has at a field, which may be a path: "address.city". */
export function member(object: unknown, field: Field): unknown {
  return field.split(".").reduce((value: any, name) => value?.[name], object);
}

/** Returns the object with another value at a field. */
export function withMember(object: any, field: Field, value: unknown): Record<string, unknown> {
  const [name, part] = field.split(".") as [string, string?];
  return { ...object, [name]: part ? { ...object?.[name], [part]: value } : value };
}

/** Reports whether one of two fields is the other, or a part of it. */
export function overlap(one: Field, other: Field): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}
