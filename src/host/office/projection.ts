import { HostCollection, HostObject } from "./hostObject";
import { missing, wireMember, wireName, wireProperties } from "./wire";

/** What a query asks for, as the client sends it. */
export interface Query {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export type Projection = Record<string, unknown>;

/** The properties asked for, as a tree: {values: {}, format: {fill: {color: {}}}}. Empty means all scalars. */
interface Tree {
  [name: string]: Tree;
}

/** What the client needs to find an object again: its kept reference and its id. */
export function identity(object: HostObject): Projection {
  const known: Projection = {};
  const reference = object.session.references.idOf(object);
  if (reference) known._ReferenceId = reference;
  for (const name of ["Id", "_Id"]) {
    const member = wireMember(object, name);
    if (member?.get) known[name] = member.get.call(object) as unknown;
  }
  return known;
}

/** Loads an object for a query: the properties named, or every scalar one. Null for a null object. */
export async function load(object: HostObject | null, query: Query): Promise<Projection | null> {
  if (!object) return null;
  const tree: Tree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) add(tree, path.split(/[/.]/));
  return project(object, tree, query);
}

/** Loads an object and, below it, each navigation property whose type has a query of its own. */
export async function loadRecursive(
  object: HostObject | null,
  queries: Record<string, Query>,
  depth: number,
): Promise<Projection | null> {
  if (!object) return null;
  const own = await load(object, queries[object.type] ?? {});
  if (!own || depth <= 0) return own;
  if (object instanceof HostCollection) {
    const items = object.items() as HostObject[];
    own._Items = await Promise.all(
      items.map(async (item, index) => ({
        _Index: index,
        ...(await loadRecursive(item, queries, depth - 1)),
      })),
    );
    return own;
  }
  for (const name of wireProperties(object)) {
    if (object.unloaded.includes(name)) continue;
    const value = await read(object, name);
    if (value instanceof HostObject && queries[value.type])
      own[name] = await loadRecursive(value, queries, depth - 1);
  }
  return own;
}

/** The value of a property; a member that is not there is said loudly. */
async function read(object: HostObject, name: string): Promise<unknown> {
  const member = wireMember(object, name);
  if (!member?.get) throw missing(object, name);
  return (await member.get.call(object)) as unknown;
}

function add(tree: Tree, path: string[]): void {
  let at = tree;
  for (const name of path) {
    if (name === "" || name === "items") continue;
    at = at[name] ??= {};
  }
}

async function project(object: HostObject, tree: Tree, query: Query = {}): Promise<Projection> {
  if (object instanceof HostCollection)
    return projectCollection(object as HostCollection<HostObject>, tree, query);
  const result = identity(object);
  const names = Object.keys(tree).filter((name) => name !== "*" && name !== "$all");
  if (names.length === 0 || names.length < Object.keys(tree).length) await addScalars(object, result);
  for (const name of names) result[wireName(name)] = await projectProperty(object, name, tree[name] ?? {});
  return result;
}

async function projectProperty(object: HostObject, name: string, tree: Tree): Promise<unknown> {
  const value = await read(object, wireName(name));
  return value instanceof HostObject ? project(value, tree) : (value ?? null);
}

async function addScalars(object: HostObject, result: Projection): Promise<void> {
  for (const name of wireProperties(object)) {
    if (object.unloaded.includes(name)) continue;
    const value = await read(object, name);
    if (!(value instanceof HostObject)) result[name] = value ?? null;
  }
}

/** A name in a collection's query is the collection's own property where it has one, else its items'. */
async function projectCollection(
  collection: HostCollection<HostObject>,
  tree: Tree,
  { Top, Skip = 0 }: Query,
): Promise<Projection> {
  const result = identity(collection);
  const ofItems: Tree = {};
  for (const [name, below] of Object.entries(tree)) {
    if (wireMember(collection, wireName(name))?.get)
      result[wireName(name)] = await read(collection, wireName(name));
    else ofItems[name] = below;
  }
  if (Object.keys(tree).length > 0 && Object.keys(ofItems).length === 0) return result;
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const projected: Projection[] = [];
  for (const [index, item] of items.entries()) {
    projected.push({ _Index: Skip + index, ...(await project(item, ofItems)) });
  }
  return { ...result, _Items: projected };
}
