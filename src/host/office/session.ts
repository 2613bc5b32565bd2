import type { Book } from "../workbook/book";
import type { EventHub } from "./events";
import type { HostObject } from "./hostObject";

/** What all objects of one host share. */
export interface Session {
  readonly book: Book;
  readonly events: EventHub;
  /** Objects that the client keeps from batch to batch, by reference id. */
  readonly references: References;
  readonly state: ApplicationState;
}

/** Application-wide switches that office.js can set. */
export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** True until the batch ends. */
  calculationSuspended: boolean;
  /** What the add-in does when the workbook is opened again. */
  startupBehavior: number;
}

/** Objects kept by `_KeepReference`, until `_RemoveReference`. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object) this.ids.delete(object);
  }

  removeAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  objects(): HostObject[] {
    return [...this.kept.values()];
  }
}
