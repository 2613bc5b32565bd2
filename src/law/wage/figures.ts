import { day } from "../../kinds/day";
import { fromYuan, type Fen } from "../../kinds/money";
import { always, type Certainty, type Dated } from "../../figures/dated";
import { openParameter, parameter } from "../../figures/parameter";
import table from "./minimumWages.json";

/** 工资: the law's figures for a day's wage and for what a wage may not fall below. */
export const wage = {
  /** Paid days of a month by law, from which a day's wage follows (人社部发〔2025〕2号). */
  dayWageDivisor: parameter({
    kind: "number",
    unit: "days",
    min: 1,
    max: 31,
    values: always(21.75, "L17", "A01"),
  }),
  /** Probation pay is at least this part of the agreed wage (劳动合同法 20). */
  probationRatio: parameter({ kind: "ratio", unit: "percent", min: 0, max: 1, values: always(0.8, "L14") }),
  /** The region (上海, 广东 …) whose minimum wage is checked; none until somebody enters it. Null: not checked. */
  minWageRegion: {
    ...openParameter({ kind: "text", askedBy: ["R081", "A43"], midMonth: "lastDay" }),
    nullable: true,
  },
} as const;

/** The monthly minimum wage of a region, yuan; of a region that the table lacks, none until 政策 has it. */
export function minimumWageOf(region: string) {
  return openParameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: MINIMUM_WAGES.get(shortRegion(region)) ?? [],
    askedBy: ["L12"],
    midMonth: "lastDay",
  });
}

/** A region without what kind of region it is: 上海市 is 上海, 广西壮族自治区 is 广西. */
export function shortRegion(region: string): string {
  return region.trim().replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/, "");
}

/** First-tier monthly minimum wages by region and date; null where only the day of the change is known. */
const MINIMUM_WAGES = new Map<string, Dated<Fen | null>[]>();

for (const { region, from, yuan, certainty } of table.regions) {
  const versions = MINIMUM_WAGES.get(region) ?? [];
  const value = yuan === null ? null : fromYuan(yuan);
  versions.push({ from: day(from), value, source: ["L12"], certainty: certainty as Certainty });
  MINIMUM_WAGES.set(region, versions);
}
