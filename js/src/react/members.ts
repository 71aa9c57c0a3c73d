import type { Field } from "../names.js";

/** What an object has at a field, which may be a path: "address.city". */
export function member(object: unknown, field: Field): unknown {
  return field.split(".").reduce((value: any, name) => value?.[name], object);
}

/** The object with another value at a field. */
export function withMember(object: unknown, field: Field, value: unknown): Record<string, unknown> {
  const [name, ...path] = field.split(".") as [string, ...string[]];
  const members = isObject(object) ? object : {};
  return { ...members, [name]: path.length > 0 ? withMember(members[name], path.join("."), value) : value };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
