const ORDINARY = /^[!-~]*$/;
/** Zero-width characters, byte order marks and soft hyphens that come along with copied text. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Text as typed, made plain: full-width forms to half-width, every run of spaces to one, none at the ends. */
export function plain(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Text for comparing words: plain, without any space, small letters. */
export function folded(text: string): string {
  return plain(text).replaceAll(" ", "").toLowerCase();
}
