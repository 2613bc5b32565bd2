/** What the add-in's requests cost, for reports. */
export class Statistics {
  /** Batches sent by `context.sync()`. */
  syncs = 0;
  /** The largest request body, in bytes of UTF-8. */
  maxRequestBytes = 0;
  /** The largest response body, in bytes of UTF-8. */
  maxResponseBytes = 0;

  count(request: string, response: string): void {
    this.syncs += 1;
    this.maxRequestBytes = Math.max(this.maxRequestBytes, bytes(request));
    this.maxResponseBytes = Math.max(this.maxResponseBytes, bytes(response));
  }

  reset(): void {
    this.syncs = 0;
    this.maxRequestBytes = 0;
    this.maxResponseBytes = 0;
  }
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
