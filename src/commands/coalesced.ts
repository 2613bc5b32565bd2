/** Work that is asked for often and done once for all that was asked meanwhile: never two at a time. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = 0;
  const loop = async () => {
    let answered: number;
    do {
      answered = asked;
      await work();
    } while (answered < asked);
  };
  return () => {
    asked += 1;
    running ??= loop().finally(() => {
      running = null;
    });
    return running;
  };
}
