import type { CellValue } from "../kinds/content";
import { send } from "./batch";

/** Bytes a request may weigh by our reckoning; Excel on the web refuses more than 5 MB. */
const BYTES_A_REQUEST = 3_000_000;
/** What an operation weighs beside its values: its path, its action and their ids. */
const BYTES_AN_OPERATION = 400;
const BYTES_A_NUMBER = 12;
/** A Chinese character in UTF-8; the last of those that take one byte. */
const BYTES_A_CHARACTER = 3;
const LAST_OF_ONE_BYTE = 0x7f;

/** What a row of values weighs in a request. */
export function weightOf(row: readonly CellValue[]): number {
  return row.reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? bytesOf(value) : BYTES_A_NUMBER),
    2,
  );
}

/** A text in JSON, with its quotes and comma. */
function bytesOf(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) {
    bytes += text.charCodeAt(index) > LAST_OF_ONE_BYTE ? BYTES_A_CHARACTER : 1;
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
