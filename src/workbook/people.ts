import { type CellValue, folded } from "../kinds/content";
import { idText, withoutZeros } from "../kinds/id";

/** How an ID cell fits the roster. */
export type Fit =
  | { fits: "one"; id: string }
  /** Only when leading zeros are put back. */
  | { fits: "padded"; id: string }
  | { fits: "several"; ids: readonly string[] }
  | { fits: "none" };

const NONE: Fit = { fits: "none" };

/** Who is in the roster, by 工号 and by name. */
export class People {
  private readonly byId = new Map<string, string>();
  private readonly byDigits = new Map<string, string[]>();
  private readonly byName = new Map<string, string[]>();
  private readonly names = new Map<string, string>();
  private readonly fits = new Map<CellValue, Fit>();

  constructor(people: readonly { id: string; name: string }[]) {
    for (const { id, name } of people) {
      this.byId.set(id.toLowerCase(), id);
      append(this.byDigits, withoutZeros(id), id);
      append(this.byName, nameWord(name), id);
      this.names.set(id, name);
    }
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  /** Which person an ID cell means. */
  fit(cell: CellValue): Fit {
    const known = this.fits.get(cell);
    if (known) return known;
    const fit = this.find(idText(cell));
    this.fits.set(cell, fit);
    return fit;
  }

  private find(text: string): Fit {
    const exact = this.byId.get(text.toLowerCase());
    if (exact !== undefined) return { fits: "one", id: exact };
    const padded = /^\d+$/.test(text) ? (this.byDigits.get(withoutZeros(text)) ?? []) : [];
    if (padded.length > 1) return { fits: "several", ids: padded };
    return padded[0] === undefined ? NONE : { fits: "padded", id: padded[0] };
  }

  /** The IDs of those with that name; spaces, width and a suffix in brackets do not matter. */
  named(name: string): readonly string[] {
    return this.byName.get(nameWord(name)) ?? [];
  }

  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }
}

/** A name as it is compared: without spaces, width and a suffix in brackets such as （离职）. */
export function nameWord(name: string): string {
  return folded(name).replace(/\(.*\)$/, "");
}

function append(map: Map<string, string[]>, key: string, id: string): void {
  map.set(key, [...(map.get(key) ?? []), id]);
}
