import { OfficeError } from "./errors";
import type { Session } from "./session";

/** Types of an object's events by the name that follows `_Register` and `_Unregister`. */
export type EventTypes = Readonly<Record<string, number>>;

/**
 * An object of Excel's object model as the client addresses it. The members that a client can reach are those whose
 * names begin with a capital, as they are called on the wire (`Values`, `GetRange`, `_KeepReference`): getters and
 * setters are properties, a getter that gives another object is a navigation property.
 */
export abstract class HostObject {
  constructor(readonly session: Session) {}

  /** The class's name in Excel's object model, for the location of errors. */
  abstract readonly type: string;

  /** Members that go unread when all properties are loaded at once: they fail or cost too much. */
  get unloaded(): readonly string[] {
    return [];
  }

  get eventTypes(): EventTypes {
    return {};
  }

  /** Whose events these are: a sheet's or table's id, or "Workbook". */
  get eventTarget(): string {
    return "Workbook";
  }

  _KeepReference(): void {
    this.session.references.keep(this);
  }
}

/** A collection: its items are loaded with it, and found by key. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): T[];

  /** The item for the indexer `getItem(key)`; null when there is none. */
  abstract find(key: unknown): T | null;

  GetItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw new OfficeError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw new OfficeError("InvalidArgument");
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}

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
