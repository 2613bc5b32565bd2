import "./fonts.css";

const FONTS = ["12px 等线", "bold 12px 等线", "12px 微软雅黑", "12px 宋体"];

/** Has the fonts ready before the grid draws: a canvas does not draw again when they come. */
export async function loadFonts(): Promise<void> {
  // Where a machine has none of the fonts named, the browser's own serve.
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
}
