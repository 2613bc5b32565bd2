/**
 * The two ways in which other programs write the same parts: with a prefix on every tag (`<x:worksheet>`, as
 * Microsoft's own SDK does), and as "strict Open XML", whose namespaces differ. Both are turned into what Excel itself
 * writes before anything reads them, and are saved like that.
 */
const STRICT = "http://purl.oclc.org/ooxml/";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The entries with their XML parts as Excel writes them. */
export function normalised(entries: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const strict = decoder.decode(entries.get("_rels/.rels") ?? new Uint8Array()).includes(STRICT);
  for (const [name, bytes] of entries) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const prefixed = /<[a-zA-Z]\w*:/.test(decoder.decode(bytes.subarray(0, 200)));
    if (!strict && !prefixed) continue;
    const text = decoder.decode(bytes);
    const plain = withoutPrefix(strict ? transitional(text) : text);
    if (plain !== text) entries.set(name, encoder.encode(plain));
  }
  return entries;
}

function transitional(text: string): string {
  return text
    .replace(/http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/(\w)/g, (_, first: string) => {
      return `http://schemas.openxmlformats.org/officeDocument/2006/${first}`;
    })
    .replace(
      /http:\/\/purl\.oclc\.org\/ooxml\/(spreadsheetml|drawingml)\//g,
      "http://schemas.openxmlformats.org/$1/2006/",
    )
    .replace(/\sconformance="strict"/, "");
}

/** Takes the prefix of the main namespace off all tags. */
function withoutPrefix(text: string): string {
  const prefix = new RegExp(`^[\\s\\S]{0,400}?<(\\w+):\\w+\\s[^>]*xmlns:\\1="${MAIN}"`).exec(text)?.[1];
  if (!prefix) return text;
  return text
    .replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1")
    .replace(`xmlns:${prefix}="${MAIN}"`, `xmlns="${MAIN}"`);
}
