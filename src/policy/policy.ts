import { addDays, type Day } from "../kinds/day";
import { firstDay, lastDay, monthOfDay, type Month } from "../kinds/month";
import type { CellPlace } from "../kinds/place";
import type { Figure } from "../findings/figure";
import type { Parameter } from "../figures/parameter";
import type { OptionValues } from "./interpretation";
import {
  canonicalKey,
  declaredAs,
  FAMILIES,
  isOfMethod,
  PARAMETERS,
  type FamilyInForce,
  type FamilyName,
  type InForce,
  type ParameterKey,
} from "./parameters";

/** A value of the 政策 sheet, already read and checked against its parameter. */
export interface Override {
  key: string;
  value: unknown;
  from: Day;
  source: string;
  place: CellPlace;
}

/** Asked for a figure of a day before its first version: a defect of data or input that must name key and day. */
export class BeforeFirstVersion extends Error {
  constructor(
    readonly key: string,
    readonly asOf: Day,
    readonly first: Day,
  ) {
    super(`${key} has no value on day ${asOf}; its first is of day ${first}`);
  }
}

/** The first and the last day of a month. */
interface Span {
  first: Day;
  last: Day;
}

/** How the rows are looked at: by a run of one month, and with some values assumed. */
interface View {
  span?: Span;
  assumed?: OptionValues;
}

/** The parameters in force: built-in defaults, overridden by date by the workbook's 政策 sheet. */
export class Policy {
  private readonly overrides = new Map<string, Override[]>();
  private readonly cache = new Map<string, Figure>();

  constructor(
    private readonly rows: readonly Override[] = [],
    private readonly view: View = {},
  ) {
    for (const override of rows) {
      const list = this.overrides.get(override.key) ?? [];
      list.push(override);
      this.overrides.set(override.key, list);
    }
    for (const list of this.overrides.values()) list.sort((a, b) => a.from - b.from);
  }

  /**
   * The policy as a run of that month takes it (A35): figures that may change within a month as of the day asked for,
   * all others as of the month's last day, whatever day is asked for.
   */
  ofMonth(month: Month): Policy {
    return new Policy(this.rows, { ...this.view, span: { first: firstDay(month), last: lastDay(month) } });
  }

  /**
   * The versions of the 政策 sheet that change their figure after the month's first day, though it may change only with
   * a month. A first value of a figure that nobody gave is no change.
   */
  changesAmid(month: Month): Override[] {
    const [first, last] = [firstDay(month), lastDay(month)];
    return [...this.overrides.values()]
      .flat()
      .filter(({ from }) => from > first && from <= last)
      .filter((override) => this.isChange(override));
  }

  private isChange({ key, from, value }: Override): boolean {
    const declared = declaredAs(key);
    if (!declared || declared.midMonth) return false;
    const eve = addDays(from, -1);
    const first = declared.values[0]?.from ?? eve;
    const before = this.resolve(key, declared, Math.max(eve, first) as Day);
    const wasGiven = before.given && (before.place !== undefined || !declared.standsIn);
    return wasGiven && JSON.stringify(before.value) !== JSON.stringify(value);
  }

  /** The figure in force on `asOf`; the newest when `asOf` is null. */
  figure<K extends ParameterKey>(key: K, asOf: Day | null): Figure<InForce<K>> {
    return this.find(key, PARAMETERS[key], asOf) as Figure<InForce<K>>;
  }

  /** The figure of a family's member, e.g. positionLevel.客服; not given where neither sheet nor default has it. */
  member<F extends FamilyName>(family: F, member: string, asOf: Day | null): Figure<FamilyInForce<F>> {
    const key = canonicalKey(`${family}.${member}`);
    return this.find(key, FAMILIES[family](member), asOf) as Figure<FamilyInForce<F>>;
  }

  /** The figure of a key as written in the 政策 sheet, also of a family's member; null for an unknown key. */
  byKey(key: string, asOf: Day | null): Figure | null {
    const declared = declaredAs(key);
    return declared && this.find(canonicalKey(key), declared, asOf);
  }

  /** The same policy with those values at any time, whatever 政策 says: how a month would be under another interpretation. */
  assuming(settings: OptionValues): Policy {
    return new Policy(this.rows, { ...this.view, assumed: { ...this.view.assumed, ...settings } });
  }

  private find(key: string, declared: Parameter, wanted: Day | null): Figure {
    const { span } = this.view;
    const asOf = span === undefined ? wanted : dayIn(span, declared, wanted);
    const cacheKey = `${key}@${asOf ?? ""}`;
    const known = this.cache.get(cacheKey);
    if (known) return known;
    const figure = this.resolve(key, declared, asOf);
    this.cache.set(cacheKey, figure);
    return figure;
  }

  private resolve(key: string, declared: Parameter, asOf: Day | null): Figure {
    const assumed = (this.view.assumed as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (assumed !== undefined) return { key, value: assumed, given: true, from: null, source: "" };
    const override = this.override(key, asOf);
    if (override) {
      const { value, from, place, source } = override;
      return { key, value, given: true, from, place, source };
    }
    const { values, askedBy = [], nullable } = declared;
    const first = values[0];
    if (!first) return { key, value: null, given: false, from: null, source: askedBy.join(" ") };
    const builtIn = lastInForce(values, asOf);
    if (!builtIn) throw new BeforeFirstVersion(key, asOf as Day, first.from);
    const { value, from, source, certainty = "V" } = builtIn;
    const given = value !== null || nullable === true;
    return { key, value, given, from, source: source.join(" "), ...(certainty !== "V" && { confirm: true }) };
  }

  /** The row of 政策 in force; of performance rules that hold in their month only, none of an earlier month (A35). */
  private override(key: string, asOf: Day | null): Override | undefined {
    const rows = this.overrides.get(key);
    const override = rows && lastInForce(rows, asOf);
    if (!override || asOf === null || !isOfMethod(key)) return override;
    const isOver = monthOfDay(override.from) < monthOfDay(asOf);
    return isOver && this.figure("ruleVersions", asOf).value === "monthOnly" ? undefined : override;
  }
}

/** The day of the month as of which it takes a parameter. */
function dayIn({ first, last }: Span, { midMonth }: Parameter, wanted: Day | null): Day {
  if (wanted === null || (midMonth !== "prorated" && midMonth !== "byDay")) return last;
  return Math.min(Math.max(wanted, first), last) as Day;
}

function lastInForce<D extends { from: Day }>(versions: readonly D[], asOf: Day | null): D | undefined {
  return versions.findLast((version) => asOf === null || version.from <= asOf);
}
