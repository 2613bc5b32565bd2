/** Part of a day, as Excel keeps a time, to minutes; exact to the second. */
export function minutesOfFraction(fraction: number): number {
  return Math.round(fraction * 86_400) / 60;
}
