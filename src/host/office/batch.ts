import { OfficeError } from "./errors";
import { HostCollection, HostObject, type Session } from "./hostObject";
import { clientName, missing, wireMember, wireName } from "./wire";
import { identity, load, loadRecursive, type Query } from "./projection";

/** A request of the client: actions in order, and the paths of the objects that they name. */
export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[] | null;
}

interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Query;
  RecursiveQueryInfo?: { Queries: Record<string, Query>; MaxDepth?: number };
  ObjectState?: Record<string, unknown>;
}

interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}

const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

const enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** The answer: a result for each action done, and the error of the one that failed. */
export interface BatchResult {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** The objects that a batch begins from. */
export interface Roots {
  /** The workbook, or for the functions runtime its container. */
  root(): HostObject;
  /** An object of a service, by its name ("Microsoft.ExcelServices.CustomFunctions"); null when unknown. */
  service(name: string): HostObject | null;
}

/**
 * Carries out one request. Actions run in order; the first that fails ends the batch, and what came before it stays
 * done, as in Excel.
 */
export async function runBatch(request: BatchRequest, session: Session, roots: Roots): Promise<BatchResult> {
  const result: BatchResult = { Results: [], TraceIds: [] };
  const paths = new Paths(request.ObjectPaths, session, roots);
  for (const [index, action] of request.Actions.entries()) {
    try {
      result.Results.push({ ActionId: action.Id, Value: await run(action, paths, session) });
      if (action.ActionType === ActionType.Trace) result.TraceIds.push(action.Id);
    } catch (thrown) {
      result.Error = { ...describe(thrown), ActionIndex: index };
      return result;
    }
  }
  return result;
}

/** What is no error of Excel's is a defect of this host: its message says where it happened. */
function describe(thrown: unknown): Omit<NonNullable<BatchResult["Error"]>, "ActionIndex"> {
  const error = thrown instanceof OfficeError ? thrown : new OfficeError("GeneralException", traceOf(thrown));
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    HttpStatusCode: error.httpStatus,
  };
}

function traceOf(thrown: unknown): string {
  return `Embedded host: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
}

async function run(action: Action, paths: Paths, session: Session): Promise<unknown> {
  if (action.ActionType === ActionType.Trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identity(object);
    case ActionType.Query:
      await settle(session);
      return load(object, action.QueryInfo ?? {});
    case ActionType.QueryAsJson:
      await settle(session);
      return camelCase(await load(object, action.QueryInfo ?? {}));
    case ActionType.RecursiveQuery:
      await settle(session);
      return loadRecursive(
        object,
        action.RecursiveQueryInfo?.Queries ?? {},
        action.RecursiveQueryInfo?.MaxDepth ?? Infinity,
      );
    case ActionType.Method:
      return plain(await call(object, action.Name, await paths.arguments(action.ArgumentInfo)));
    case ActionType.SetProperty:
      return set(object, action.Name, (await paths.arguments(action.ArgumentInfo))[0]);
    case ActionType.EnsureUnchanged:
      return ensureUnchanged(object, action.ObjectState ?? {});
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        set(object, wireName(name), value);
      return null;
    default:
      throw new OfficeError("UnsupportedOperation", `action type ${String(action.ActionType)} is unknown`);
  }
}

/** Reads come after the calculation of what was written before them. */
async function settle(session: Session): Promise<void> {
  if (session.state.calculationSuspended) session.book.flush();
  else await session.book.settle();
}

function plain(value: unknown): unknown {
  return value instanceof HostObject ? identity(value) : (value ?? null);
}

async function call(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
  const event = /^_(?:Register|(Unregister))(\w+)$/.exec(name);
  if (event && wireMember(object, name) === undefined)
    return register(object, name, event[2] ?? "", !event[1]);
  const method = wireMember(object, name)?.value as unknown;
  if (typeof method !== "function") throw missing(object, name);
  // Arguments that are left out come as null.
  const given = args.map((argument) => argument ?? undefined);
  return located(object, clientName(name), () =>
    (method as (...args: unknown[]) => unknown).apply(object, given),
  );
}

function register(object: HostObject, member: string, name: string, on: boolean): null {
  const type = object.eventTypes[name];
  if (type === undefined) throw missing(object, member);
  if (on) object.session.events.register(type, object.eventTarget);
  else object.session.events.unregister(type, object.eventTarget);
  return null;
}

function set(object: HostObject, name: string, value: unknown): null {
  const member = wireMember(object, name);
  if (!member?.set) throw missing(object, name);
  try {
    member.set.call(object, value);
  } catch (thrown) {
    throw at(thrown, `${object.type}.${clientName(name)}`);
  }
  return null;
}

async function ensureUnchanged(object: HostObject, state: Record<string, unknown>): Promise<null> {
  const now = camelCase(await load(object, { Select: Object.keys(state) })) as Record<string, unknown>;
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(now[name]) !== JSON.stringify(value)) {
      throw at(new OfficeError("InvalidOperation"), `${object.type}.${name}`);
    }
  }
  return null;
}

async function located<T>(object: HostObject, member: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw at(thrown, `${object.type}.${member}`);
  }
}

function at(thrown: unknown, location: string): unknown {
  if (thrown instanceof OfficeError && thrown.location === "") thrown.location = location;
  return thrown;
}

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name === "_Items" ? "items" : clientName(name),
      camelCase(item),
    ]),
  );
}

/** The objects of a batch. Each path is resolved once, when first needed: a path may hold a call such as `Add`. */
class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly session: Session,
    private readonly roots: Roots,
  ) {}

  /** The object of a path; null for a null object and for whatever hangs on one. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new OfficeError("InvalidReference");
    const object = await this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with the objects that they name in place of the path ids. */
  async arguments(info: Arguments | undefined): Promise<unknown[]> {
    const args = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    const objects = references ? ((await this.substitute(args, references)) as unknown[]) : args;
    return Promise.all(objects.map((argument) => this.inside(argument)));
  }

  /** Objects inside a plain object argument, which come as {_ObjectPathId: id}. */
  private async inside(value: unknown): Promise<unknown> {
    if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof HostObject)
      return value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === "number") return this.resolve(id);
    const entries = Object.entries(value).map(async ([key, item]) => [key, await this.inside(item)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  private async substitute(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (!Array.isArray(value) || !Array.isArray(reference)) return value;
    return Promise.all(value.map((item, index) => this.substitute(item, reference[index])));
  }

  private async find(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.roots.root();
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.Reference:
        return this.kept(path.Name);
      case PathType.Null:
        return null;
      default:
        return this.below(path);
    }
  }

  private service(name: string): HostObject {
    const object = this.roots.service(name);
    if (!object) throw new OfficeError("ApiNotFound", `${name} is not available in the embedded host.`);
    return object;
  }

  private kept(id: string): HostObject {
    const object = this.session.references.get(id);
    if (!(object instanceof HostObject)) throw new OfficeError("InvalidReference");
    return object;
  }

  private async below(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return this.property(parent, path.Name);
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Method)
      return asObject(await call(parent, path.Name, args), parent, path);
    if (!(parent instanceof HostCollection)) throw missing(parent, "GetItem");
    return located(parent, "getItem", () => (parent as HostCollection<HostObject>).GetItem(args[0]));
  }

  private async property(parent: HostObject, name: string): Promise<HostObject | null> {
    const member = wireMember(parent, name);
    if (!member?.get) throw missing(parent, name);
    return located(parent, clientName(name), () => member.get?.call(parent) as HostObject | null);
  }
}

function asObject(value: unknown, parent: HostObject, path: ObjectPath): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw missing(parent, path.Name);
}
