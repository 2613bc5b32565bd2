import { coalesced } from "../../src/commands/coalesced";

/** Work that goes on until the test ends it. */
function slowWork() {
  let runs = 0;
  let end: () => void = () => {};
  const work = () => {
    runs += 1;
    return new Promise<void>((resolve) => (end = resolve));
  };
  return { work, runs: () => runs, end: () => end() };
}

test("what is asked for while the work goes on is done once more, after it", async () => {
  const { work, runs, end } = slowWork();
  const ask = coalesced(work);
  const all = Promise.all([ask(), ask(), ask()]);
  expect(runs()).toBe(1);
  end();
  await Promise.resolve();
  await Promise.resolve();
  expect(runs()).toBe(2);
  end();
  await all;
  expect(runs()).toBe(2);
});

test("asked again after the end, it runs again; a failure stops nothing", async () => {
  let runs = 0;
  const ask = coalesced(async () => {
    runs += 1;
    if (runs === 1) throw new Error("once");
  });
  await expect(ask()).rejects.toThrow("once");
  await ask();
  expect(runs).toBe(2);
});
