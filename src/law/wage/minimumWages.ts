import { day } from "../../kinds/day";
import { fromYuan, type Fen } from "../../kinds/money";
import table from "../data/minimumWages.json";
import type { Dated } from "../../policy/parameter";

const BY_REGION = new Map<string, Dated<Fen | null>[]>();

for (const { region, from, yuan } of table.regions) {
  const versions = BY_REGION.get(region) ?? [];
  versions.push({ from: day(from), value: yuan === null ? null : fromYuan(yuan) });
  BY_REGION.set(region, versions);
}

/** First-tier monthly minimum wage of a region, by date; empty for a region that the table lacks. Second-hand (V2). */
export function minimumWagesOf(region: string): readonly Dated<Fen | null>[] {
  return BY_REGION.get(shortRegion(region)) ?? [];
}

/** A region without what kind of region it is: 上海市 is 上海, 广西壮族自治区 is 广西. */
export function shortRegion(region: string): string {
  return region.trim().replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/, "");
}
