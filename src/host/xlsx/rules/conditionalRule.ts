/** Univer's conditional formatting rules as its resource stores them (@univerjs/sheets-conditional-formatting 0.25). */
import type { IRange, IStyleBase } from "@univerjs/core";

/** Name of Univer's resource: sheet id → rules, the first one wins. */
export const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

export interface Threshold {
  type: string;
  value?: number | string;
}

/** One look for the cells that a test is true for. */
export interface Highlight {
  type: "highlightCell";
  subType:
    "formula" | "number" | "text" | "timePeriod" | "rank" | "average" | "duplicateValues" | "uniqueValues";
  operator?: string;
  value?: string | number | [number, number];
  isBottom?: boolean;
  isPercent?: boolean;
  style: IStyleBase;
}

export interface DataBar {
  type: "dataBar";
  isShowValue: boolean;
  config: { min: Threshold; max: Threshold; isGradient: boolean; positiveColor: string; nativeColor: string };
}

export interface ColourScale {
  type: "colorScale";
  config: { index: number; color: string; value: Threshold }[];
}

export interface IconSet {
  type: "iconSet";
  isShowValue: boolean;
  config: { operator: string; value: Threshold; iconType: string; iconId: string }[];
}

export interface ConditionalRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: Highlight | DataBar | ColourScale | IconSet;
}
