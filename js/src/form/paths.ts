import type { Field } from "./imports.js";

/** Returns a member of an object's own: a field of the API may be called "constructor". */
function own(object: any, name: string): unknown {
  return object != null && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}

/** Returns what an object has at a field, which may be a path: "address.city". */
export function member(object: unknown, field: Field): unknown {
  return field.split(".").reduce(own, object);
}

/** Returns the object with another value at a field. */
export function withMember(object: any, field: Field, value: unknown): Record<string, unknown> {
  const [name, part] = field.split(".") as [string, string?];
  return { ...object, [name]: part ? { ...object?.[name], [part]: value } : value };
}

/** Returns the object without a field. */
export function without(object: any, field: Field): Record<string, unknown> {
  const [name, part] = field.split(".") as [string, string?];
  const { [name]: value, ...rest } = object;
  return part && value ? { ...rest, [name]: without(value, part) } : rest;
}

/** Reports whether one of two fields is the other, or a part of it. */
export function overlap(one: Field, other: Field): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}
