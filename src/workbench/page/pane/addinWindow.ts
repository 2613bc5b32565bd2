import type { FunctionsRuntime } from "../../../host/client/functions";

/** The tables of office.js in which an add-in's handlers are found by name (build 16.0.15407; the version is pinned). */
interface Associations {
  _association: { mappings: Record<string, unknown> };
}

/**
 * The window of the add-in's frame. It is of this page's own origin, so that its functions can be called as functions:
 * see client/functions.ts for why.
 */
export type AddinWindow = Window & {
  CustomFunctions?: FunctionsRuntime;
  Office?: { actions?: Associations };
};

/** Whether the add-in has tied its ribbon buttons to their jobs. */
export function hasCommands({ Office }: AddinWindow): boolean {
  return Object.keys(Office?.actions?._association.mappings ?? {}).length > 0;
}
