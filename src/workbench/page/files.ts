const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the user choose an .xlsx file; null when none was chosen. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

/** Hands a workbook to the browser to be saved where downloads go. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file of this server. Throws with the server's status when it is not there. */
export async function fetchFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The name under which a workbook is saved, so that the file it came from stays: once marked, it stays marked. */
export function savedName(name: string, suffix: string): string {
  const stem = name.replace(/\.(xlsx|xlsm|xls)$/i, "");
  return stem.endsWith(`-${suffix}`) ? `${stem}.xlsx` : `${stem}-${suffix}.xlsx`;
}
