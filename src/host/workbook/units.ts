/**
 * Sizes: Univer keeps pixels (96 an inch), office.js speaks points (72 an inch), .xlsx files count columns in widths
 * of the digit 0 (7 pixels and 5 of padding in Excel's standard font) and rows in points.
 */
const POINTS_A_PIXEL = 0.75;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_A_PIXEL;
}

/** Whole pixels, as a screen shows them. */
export function pointsToPixels(points: number): number {
  return Math.round(points / POINTS_A_PIXEL);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}

export function charactersToPixels(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);
}
