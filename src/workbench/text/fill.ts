/** A sentence of the workbench with its {fields} filled in. */
export function fill(sentence: string, fields: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(fields[name] ?? place));
}
