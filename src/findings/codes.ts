type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** A clause of the department's documents: R001–R102. */
export type ClauseId = Exclude<`R0${Digit}${Digit}`, "R000"> | "R100" | "R101" | "R102";

/** A finding of the law. */
export type LawCode = `L-${
  | "26DAY"
  | "CAP20"
  | "COMM"
  | "CONTRACT"
  | "FINE"
  | "MINWAGE"
  | "OT36"
  | "PENALTY"
  | "PROB"
  | "PROCEDURE"
  | "TAX"
  | "TERM"}`;

/** A fault of the data, whatever clause it touches. */
export type DataCode = `D-${
  | "BANK"
  | "ERRORCELL"
  | "FUTURE"
  | "HANDCHANGED"
  | "HIDDEN"
  | "ID-DUPLICATE"
  | "ID-NUMBER"
  | "ID-UNKNOWN"
  | "ID-ZEROS"
  | "IDCARD"
  | "MERGED"
  | "NAME"
  | "NOFIGURE"
  | "ORDER"
  | "OVERLAP"
  | "POLICY"
  | "RANGE"
  | "REQUIRED"
  | "SCALE"
  | "SHEET"
  | "SUM"
  | "TEXTDATE"
  | "TEXTNUMBER"
  | "TOTALROW"
  | "TYPE"}`;

/** What a finding is reported under. */
export type FindingCode = ClauseId | LawCode | DataCode;

/** What a rule or a check applies: a clause (R087), an article (L17) or what stands behind a finding of the law (L-FINE). */
export type Basis = ClauseId | LawCode | `L${number}`;
