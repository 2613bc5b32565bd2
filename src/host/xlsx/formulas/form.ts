/**
 * The two forms of a formula: the file's, with Excel's prefixes, and the host's, as a person reads it.
 *
 * | in the file | in the host |
 * |---|---|
 * | `_xldudf_XZ_PERFPAY(A2)`, `[1]!_xldudf_XZ_PERFPAY(A2)` | `=XZ.PERFPAY(A2)` |
 * | `_xlfn.XLOOKUP(…)`, `_xlfn._xlws.FILTER(…)` | `=XLOOKUP(…)`, `=FILTER(…)` |
 * | `_xlfn.LET(_xlpm.x, 1, _xlpm.x+1)` | `=LET(x, 1, x+1)` |
 */
import { FUTURE_PREFIX } from "./future";
import { pieces, rewriteCode, type Piece } from "./pieces";

/** Namespace of the add-in's custom functions; Excel writes its dot as an underscore. */
const HOST_NAMESPACE = /\bXZ\.(?=[A-Za-z0-9.]+\s*\()/gi;
const FILE_NAMESPACE = /(^|[^\w.])_xldudf_XZ_(\w+)/gi;

/** The file's text of a formula (without "=") as the host's, with "=". */
export function toHostFormula(file: string): string {
  if (!file.includes("_xl")) return `=${file}`;
  const parts = pieces(file);
  return `=${parts.map((piece, i) => hostPiece(piece, parts[i - 1], parts[i + 1])).join("")}`;
}

function hostPiece(piece: Piece, before: Piece | undefined, after: Piece | undefined): string {
  const linked = piece.kind === "bracket" && after?.kind === "code" && after.text.startsWith("!_xldudf_XZ_");
  if (linked && /^\[\d+\]$/.test(piece.text)) return "";
  if (piece.kind !== "code") return piece.text;
  const code = before?.kind === "bracket" ? piece.text.replace(/^!(?=_xldudf_XZ_)/, "") : piece.text;
  return code
    .replace(FILE_NAMESPACE, (_, lead: string, name: string) => `${lead}XZ.${name.replace(/_/g, ".")}`)
    .replace(/_xlfn\.(_xlws\.)?|_xlpm\.|_xlop\./g, "");
}

/** The host's formula as the file's text, without "=". */
export function toFileFormula(host: string): string {
  const bare = host.replace(/^=/, "");
  const named = /\b(LET|LAMBDA)\s*\(/i.test(bare) ? markParameters(bare) : bare;
  return rewriteCode(named, (code) =>
    code
      .replace(
        /(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/g,
        (name) => (FUTURE_PREFIX.get(name.toUpperCase()) ?? "") + name,
      )
      .replace(
        /\bXZ\.([A-Za-z0-9.]+)(?=\s*\()/gi,
        (_, name: string) => `_xldudf_XZ_${name.replace(/\./g, "_")}`,
      ),
  );
}

/** Whether the formula calls a custom function of the add-in. */
export function callsCustomFunction(host: string): boolean {
  return pieces(host).some((piece) => piece.kind === "code" && piece.text.search(HOST_NAMESPACE) >= 0);
}

/** Names of LET and LAMBDA carry `_xlpm.` in the file, in the whole call that declares them. */
function markParameters(formula: string): string {
  const tokens =
    formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\d_.\\]*|[\s\S]/gu) ?? [];
  const scopes: { name: string; depth: number; names: Set<string> }[] = [];
  let depth = 0;
  return tokens
    .map((token, i) => {
      if (token === "(") depth++;
      if (token === ")") {
        depth--;
        while ((scopes.at(-1)?.depth ?? 0) > depth) scopes.pop();
      }
      const next = nextSign(tokens, i);
      if (/^(LET|LAMBDA)$/i.test(token) && next === "(") {
        scopes.push({ name: token, depth: depth + 1, names: new Set() });
        return token;
      }
      if (!/^[\p{L}_\\]/u.test(token) || next === "!") return token;
      const scope = scopes.at(-1);
      const declares = scope?.depth === depth && next === "," && /^[(,]$/.test(lastSign(tokens, i));
      if (
        scope &&
        declares &&
        (scope.name.toUpperCase() === "LAMBDA" || isNamePlace(tokens, i, scope.depth))
      ) {
        scope.names.add(token.toUpperCase());
      }
      return scopes.some((one) => one.names.has(token.toUpperCase())) ? `_xlpm.${token}` : token;
    })
    .join("");
}

/** In LET the names stand at even places (0, 2, …) of the arguments. */
function isNamePlace(tokens: readonly string[], at: number, depth: number): boolean {
  let commas = 0;
  let level = depth;
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i] === ")") level++;
    if (tokens[i] === "(" && --level < depth) return commas % 2 === 0;
    if (tokens[i] === "," && level === depth) commas++;
  }
  return false;
}

function nextSign(tokens: readonly string[], at: number): string {
  let i = at + 1;
  while (/^\s$/.test(tokens[i] ?? "")) i++;
  return tokens[i] ?? "";
}

function lastSign(tokens: readonly string[], at: number): string {
  let i = at - 1;
  while (/^\s$/.test(tokens[i] ?? "")) i--;
  return tokens[i] ?? "";
}
