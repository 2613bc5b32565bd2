import type { Nullable } from "@univerjs/core";
import { child, parseXml, type XmlElement } from "../package/xml";

/** The 64 colours of the old palette (ECMA-376 part 1, 18.8.27). */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );
const SYSTEM_FOREGROUND = "000000";
const SYSTEM_BACKGROUND = "FFFFFF";

/** Office's own theme, for a file without one. Order of a file's indices: light 1, dark 1, light 2, dark 2, accents. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** Turns the colours of a file (rgb, theme with tint, palette) into #RRGGBB. */
export class Colours {
  private readonly theme: string[];
  private readonly palette: string[];

  constructor(themeXml: string | undefined, styleSheet: XmlElement) {
    this.theme = themeXml ? themeColours(themeXml) : OFFICE_THEME;
    const own = child(child(styleSheet, "colors"), "indexedColors");
    this.palette = PALETTE.map((standard, i) => own?.children[i]?.attrs["rgb"]?.slice(-6) ?? standard);
  }

  /** "#RRGGBB" of a colour element; undefined for none and for automatic. */
  rgb(colour: XmlElement | undefined): string | undefined {
    const base = colour && this.base(colour.attrs);
    if (!base) return undefined;
    return `#${tinted(base, Number(colour.attrs["tint"] ?? 0)).toUpperCase()}`;
  }

  private base(attrs: Record<string, string>): string | undefined {
    if (attrs["rgb"]) return attrs["rgb"].slice(-6);
    if (attrs["theme"]) return this.theme[Number(attrs["theme"])];
    if (!attrs["indexed"]) return undefined;
    const index = Number(attrs["indexed"]);
    if (index === 64) return SYSTEM_FOREGROUND;
    return index === 65 ? SYSTEM_BACKGROUND : this.palette[index];
  }
}

function themeColours(xml: string): string[] {
  const scheme = child(child(parseXml(xml), "a:themeElements"), "a:clrScheme");
  return THEME_ORDER.map((name, i) => {
    const colour = child(scheme, `a:${name}`)?.children[0];
    return colour?.attrs["lastClr"] ?? colour?.attrs["val"] ?? (OFFICE_THEME[i] as string);
  });
}

/** Lightens (tint > 0) or darkens (tint < 0) by luminance (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [h, s, l] = toHsl(hex);
  return fromHsl(h, s, tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint);
}

function channels(hex: string): [number, number, number] {
  const n = parseInt(hex, 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

function toHsl(hex: string): [number, number, number] {
  const [r, g, b] = channels(hex).map((c) => c / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, l];
  const s = d / (1 - Math.abs(2 * l - 1));
  if (max === r) return [((g - b) / d + 6) % 6, s, l];
  return max === g ? [(b - r) / d + 2, s, l] : [(r - g) / d + 4, s, l];
}

function fromHsl(h: number, s: number, l: number): string {
  const c = (1 - Math.abs(2 * l - 1)) * s;
  const x = c * (1 - Math.abs((h % 2) - 1));
  const m = l - c / 2;
  const steps = [
    [c, x, 0],
    [x, c, 0],
    [0, c, x],
    [0, x, c],
    [x, 0, c],
    [c, 0, x],
  ][Math.floor(h) % 6] as number[];
  return steps
    .map((v) =>
      Math.round(Math.min(1, Math.max(0, v + m)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** "FFRRGGBB" for a colour of the host ("#RRGGBB", "#RGB", "rgb(r, g, b)"); undefined for what is none. */
export function argb(colour: Nullable<string>): string | undefined {
  const text = (colour || "").trim();
  const long = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text);
  if (long) return `FF${(long[1] as string).toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `FF${[short[1], short[2], short[3]]
      .map((c) => `${c}${c}`)
      .join("")
      .toUpperCase()}`;
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!rgb) return undefined;
  const hex = [rgb[1], rgb[2], rgb[3]].map((c) => Math.min(255, Number(c)).toString(16).padStart(2, "0"));
  return `FF${hex.join("").toUpperCase()}`;
}
