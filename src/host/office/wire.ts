/** How the members of an object are found by their names on the wire. */
import { OfficeError } from "./errors";
import type { HostObject } from "./hostObject";

const WIRE_NAME = /^_?[A-Z]/;

/** A wire member of an object, wherever its class inherits it from; undefined when there is none. */
export function wireMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    if (member) return member;
  }
  return undefined;
}

const propertyNames = new WeakMap<object, string[]>();

/** The names of all wire properties of an object's class. */
export function wireProperties(object: HostObject): string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = propertyNames.get(prototype);
  if (known) return known;
  const names = new Set<string>();
  for (
    let at: object | null = prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (member.get && WIRE_NAME.test(name)) names.add(name);
    }
  }
  const list = [...names];
  propertyNames.set(prototype, list);
  return list;
}

/** "values" → "Values"; names that begin with an underscore keep it ("_ReferenceId"). */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Values" → "values". */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The loud answer for a member that this host does not have. */
export function missing(object: HostObject, name: string): OfficeError {
  const error = new OfficeError(
    "ApiNotFound",
    `${object.type}.${clientName(name)} is not available in the embedded host.`,
  );
  error.location = `${object.type}.${clientName(name)}`;
  return error;
}
