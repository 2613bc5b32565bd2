import { plain } from "./typed";

const PARTS = /^(\()?([-+])?(?:¥|rmb|cny)? ?([-+])?(\d[\d,]*(?:\.\d*)?|\.\d+) ?(.*?)(\))?$/i;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A number written as text, and what stands behind it ("元", "%", "天" …); null when it is not one. */
export function numberInText(text: string): { number: number; unit: string } | null {
  const match = PARTS.exec(plain(text));
  if (!match) return null;
  const [, open, sign, innerSign, digits = "", rest = "", close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
  if (digits.includes(",") && !GROUPED.test(digits)) return null;
  const negative = open !== undefined || sign === "-" || innerSign === "-";
  const magnitude = Number(digits.replaceAll(",", ""));
  const tenThousands = rest.startsWith("万");
  const unit = (tenThousands ? rest.slice(1) : rest).trim().toLowerCase();
  return { number: (negative ? -1 : 1) * magnitude * (tenThousands ? 10_000 : 1), unit };
}
