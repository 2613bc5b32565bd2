/** Serial day (1900 system) of an ISO 8601 date or date-time, read as UTC where it names no zone. NaN for none. */
export function serialOfIso(iso: string): number {
  const dated = iso.trim().replace(" ", "T");
  const timed = dated.includes("T") ? dated : `${dated}T00:00:00`;
  return Date.parse(/Z$|[+-]\d\d:\d\d$/i.test(timed) ? timed : `${timed}Z`) / 86_400_000 + 25_569;
}
