import { FILE_SENTENCES, type FileProblemCode } from "./sentences";

/** Why a file cannot be opened. A value to be told to the user, in `sentence`; `code` is for programs. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly fields: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(fields)}`);
    this.name = "FileProblem";
  }

  /** What is wrong and what to do, as the user reads it. */
  sentence(language: "zh" | "en"): string {
    return FILE_SENTENCES[language][this.code].replace(
      /\{(\w+)\}/g,
      (_, name: string) => this.fields[name] ?? "",
    );
  }
}

export function fileProblem(code: FileProblemCode, fields: Record<string, string> = {}): FileProblem {
  return new FileProblem(code, fields);
}
