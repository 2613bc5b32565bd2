/** Whether a command ended because it was cancelled. */
export function isCancelled(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

/** The error that a cancelled command ends with. */
export function cancelled(): Error {
  return new DOMException("The command was cancelled.", "AbortError");
}
