import { COMMANDS, type Commands } from "../../src/commands/register";
import { writeSheets } from "../../src/excel/write";
import type { Finding } from "../../src/findings/finding";
import { fromYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";
import { OFFICE_ACCESS, type OfficeAccess } from "../../src/taskpane/officeAccess";
import { Session } from "../../src/taskpane/session";
import { openBook, payroll, sheetNames, valuesOf } from "../excel/workbook";

const ADJUSTMENTS = [["月份", "工号", "项目", "金额", "原因", "经办人"]];

/** An amount changed by hand, whose fix adds a row to 调整. */
const changed = (amount: number): Finding => ({
  code: "D-HANDCHANGED",
  problem: "handChanged.amount",
  severity: "warning",
  place: { sheet: "工资表 2026-03", row: 3, column: 9 },
  employee: "0012",
  fields: {},
  clause: null,
  figures: [],
  on: null,
  amountAtRisk: null,
  fix: {
    kind: "addAdjustment",
    month: parseMonth("2026-03") as Month,
    employee: "0012",
    item: "绩效工资",
    amount: fromYuan(amount),
    reason: "手工修改",
  },
});

/** A session at a workbook with a sheet 调整, in the embedded host. */
async function open(commands: Commands = COMMANDS, office: Partial<OfficeAccess> = {}): Promise<Session> {
  await openBook({ 调整: ADJUSTMENTS });
  const quiet = { readSettings: () => ({}), saveSettings: async () => {} };
  return new Session(commands, { ...OFFICE_ACCESS, ...quiet, ...office }, "zh");
}

const amounts = async () => (await valuesOf("调整", "D2:D4")).flat();

const fix = (session: Session, finding: Finding) => session.run(session.commands.applyFix(finding));
const undo = (session: Session) => session.run(session.commands.undo);

test("a double click on a finding's button adds one row, and a click on a mended one none", async () => {
  const session = await open();
  const finding = changed(50);
  await Promise.all([fix(session, finding), fix(session, finding)]);
  expect(await amounts()).toEqual([50, "", ""]);
  await fix(session, finding);
  expect(await amounts()).toEqual([50, "", ""]);
});

test("a double click on undo takes back one command, the last", async () => {
  const session = await open();
  await fix(session, changed(50));
  await fix(session, changed(70));
  await Promise.all([undo(session), undo(session)]);
  expect(await amounts()).toEqual([50, "", ""]);
  expect(session.store.get().journal).toHaveLength(1);
  await undo(session);
  expect(await amounts()).toEqual(["", "", ""]);
  expect(session.store.get()).toMatchObject({ journal: [], notice: { intent: "success" } });
});

test("undo makes a mended finding open again", async () => {
  const session = await open();
  const [first, second] = [changed(50), changed(70)];
  await fix(session, first);
  await fix(session, second);
  await undo(session);
  expect(session.store.get().mended).toEqual(new Set([first]));
  await fix(session, second);
  expect(await amounts()).toEqual([50, 70, ""]);
});

test("while a command runs no other can, whichever it is; the pane says why", async () => {
  const session = await open();
  const finding = changed(50);
  const { undo, freezeFormulas, writePolicy } = session.commands;
  await fix(session, changed(70));
  const fixing = fix(session, finding);
  expect(session.store.get().running).toEqual({ id: "applyFix", progress: null });
  expect([session.canRun(undo), session.canRun(freezeFormulas), session.canRun(writePolicy)]).not.toContain(
    true,
  );
  expect(await session.run(undo)).toBeNull();
  expect(await session.run(freezeFormulas)).toBeNull();
  expect(await session.run(writePolicy)).toBeNull();
  expect(session.store.get().notice).toMatchObject({ intent: "info", text: "pane.running" });
  await fixing;
  expect(session.store.get()).toMatchObject({ running: null, notice: { text: "pane.fix.done" } });
  expect(session.canRun(undo)).toBe(true);
  expect(await amounts()).toEqual([70, 50, ""]);
  expect(await sheetNames()).toEqual(["说明", "调整"]);
});

test("a command that fails leaves nothing to undo and the finding open", async () => {
  const session = await open();
  const lost = { ...changed(50), fix: { kind: "setText", text: "0012" } as const };
  await fix(session, lost);
  expect(session.store.get()).toMatchObject({
    running: null,
    mended: new Set(),
    journal: [],
    notice: { intent: "error", text: "pane.problem.gone" },
  });
});

test("undo that fails can be tried again", async () => {
  const session = await open();
  await fix(session, changed(50));
  const protect = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("调整");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await undo(session);
  expect(session.store.get()).toMatchObject({ notice: { intent: "error" }, mended: { size: 1 } });
  await protect(false);
  await undo(session);
  expect(session.store.get()).toMatchObject({
    notice: { intent: "success" },
    mended: { size: 0 },
    journal: [],
  });
  expect(await amounts()).toEqual(["", "", ""]);
});

test("a cancelled command says so, and another can run", async () => {
  const session = await open({
    ...COMMANDS,
    writePolicy: {
      ...COMMANDS.writePolicy,
      perform: ({ signal }) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error))),
    },
  });
  const writing = session.run(session.commands.writePolicy);
  session.cancel();
  await writing;
  expect(session.store.get()).toMatchObject({ running: null, notice: { text: "pane.job.cancelled" } });
  await fix(session, changed(50));
  expect(await amounts()).toEqual([50, "", ""]);
});

test("reading the workbook again keeps what undo needs", async () => {
  const session = await open();
  await session.start();
  await writeSheets([payroll([["0012", 2400]])]);
  const sheets = await writeSheets([payroll([["0012", 9999]])]);
  const entry = { change: { sheets, cells: [], flags: null }, undone: () => ({}) };
  session.store.set({ journal: [entry] });
  await session.readAgain();
  await undo(session);
  expect(session.store.get()).toMatchObject({ journal: [], notice: { intent: "success" } });
  expect((await valuesOf("工资表 2026-03", "B3")).flat()).toEqual([2400]);
});

test("settings are saved only when they are new: saving ends what Excel itself could undo", async () => {
  const saved: unknown[] = [];
  const session = await open(COMMANDS, {
    readSettings: () => ({ language: "zh", flags: true }),
    saveSettings: async (settings) => void saved.push(settings),
  });
  await session.start();
  const { showFlags } = session.commands;
  await session.run(showFlags(true));
  expect(saved).toEqual([]);
  await session.run(showFlags(false));
  await session.run(showFlags(false));
  expect(saved).toEqual([{ language: "zh", flags: false }]);
});
