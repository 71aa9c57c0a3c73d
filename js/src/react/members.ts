import type { Field } from "../names.js";

/** What an object has at a field, which may be a path: "address.city". */
export function member(object: unknown, field: Field): unknown {
  return field.split(".").reduce((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), object);
}

/** The object with another value at a field. */
export function withMember(object: unknown, field: Field, value: unknown): Record<string, unknown> {
  return withPath(object, field.split("."), value);
}

function withPath(object: unknown, [name, ...path]: readonly string[], value: unknown): Record<string, unknown> {
  const members = isObject(object) ? object : {};
  return { ...members, [name!]: path.length > 0 ? withPath(members[name!], path, value) : value };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
