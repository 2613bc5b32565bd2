/** A formula cut so that only its code is worked on: never its texts, quoted sheet names or bracketed references. */
export interface Piece {
  kind: "code" | "text" | "sheet" | "bracket";
  text: string;
}

const PIECE = /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(\[(?:[^[\]]|\[[^[\]]*\])*\]?)|[^"'[]+/g;

/** The pieces in order; joined they are the formula again. */
export function pieces(formula: string): Piece[] {
  return [...formula.matchAll(PIECE)].map((match) => ({ kind: kindOf(match), text: match[0] }));
}

function kindOf(match: RegExpMatchArray): Piece["kind"] {
  if (match[1] !== undefined) return "text";
  if (match[2] !== undefined) return "sheet";
  return match[3] !== undefined ? "bracket" : "code";
}

/** The formula with its code rewritten. */
export function rewriteCode(formula: string, rewrite: (code: string) => string): string {
  return pieces(formula)
    .map((piece) => (piece.kind === "code" ? rewrite(piece.text) : piece.text))
    .join("");
}
