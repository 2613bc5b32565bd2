import type { CellValue } from "../workbook/image";
import { send } from "./batch";

/** Bytes a request may weigh by our reckoning; Excel on the web refuses more than 5 MB. */
const BYTES_A_REQUEST = 3_000_000;
/** What an operation weighs beside its values: its path, its action and their ids. */
const BYTES_AN_OPERATION = 400;
/** A character of JSON in UTF-8, at its widest. */
const BYTES_A_CHARACTER = 3;
const BYTES_A_NUMBER = 12;

/** What a row of values weighs in a request. */
export function weightOf(row: readonly CellValue[]): number {
  let bytes = 2;
  for (const value of row) {
    bytes += typeof value === "string" ? value.length * BYTES_A_CHARACTER + 3 : BYTES_A_NUMBER;
  }
  return bytes;
}

/** Queues operations for Excel and sends them in as few requests as their weight allows. */
export class Outbox {
  private weight = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** Queues an operation with values of that weight; sends what is queued first where the two do not fit together. */
  async put(queue: () => void, bytes = 0): Promise<void> {
    const weight = bytes + BYTES_AN_OPERATION;
    if (this.weight + weight > BYTES_A_REQUEST) await this.send();
    queue();
    this.weight += weight;
  }

  /** Sends what is queued. Throws the signal's reason when cancelled. */
  async send(): Promise<void> {
    this.signal?.throwIfAborted();
    this.weight = 0;
    await send(this.context);
  }
}
