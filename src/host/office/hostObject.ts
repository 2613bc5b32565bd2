import type { Area } from "../workbook/address";
import type { Book } from "../workbook/book";
import type { Sheet } from "../workbook/sheet";
import { OfficeError } from "./errors";
import type { EventHub } from "./events";
import type { References } from "./references";

/** What all objects of one host share. */
export interface Session {
  readonly book: Book;
  readonly events: EventHub;
  /** Objects that the client keeps from batch to batch, by reference id. */
  readonly references: References;
  readonly state: ApplicationState;
  readonly objects: ObjectFactory;
}

/** Application-wide switches that office.js can set. */
export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** True until the batch ends. */
  calculationSuspended: boolean;
  /** What the add-in does when the workbook is opened again. */
  startupBehavior: number;
}

/**
 * Makes the objects that nearly all others give out. In Excel's model a range leads to its sheet and a sheet to its
 * ranges; objects ask for them here, so that no class needs the file of another.
 */
export interface ObjectFactory {
  /** Throws InvalidArgument where the area is empty or outside the grid. */
  range(sheet: Sheet, area: Area): RangeObject;
  /** Throws InvalidArgument without areas. */
  rangeAreas(sheet: Sheet, areas: readonly Area[]): RangeAreasObject;
  /** Throws ItemNotFound when the sheet was deleted. */
  worksheet(sheet: Sheet): WorksheetObject;
}

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

/** What other objects know of an Excel.Range: where it is. */
export abstract class RangeObject extends HostObject {
  abstract readonly sheet: Sheet;
  /** Moves with the cells that it names while the client keeps the range. */
  abstract area: Area;
}

/** What other objects know of an Excel.RangeAreas: where they are. */
export abstract class RangeAreasObject extends HostObject {
  abstract readonly sheet: Sheet;
  abstract readonly areas: readonly Area[];
}

/** What other objects know of an Excel.Worksheet. */
export abstract class WorksheetObject extends HostObject {
  abstract readonly sheet: Sheet;
}
