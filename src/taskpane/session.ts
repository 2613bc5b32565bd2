import type { Finding } from "../findings/finding";
import { coalesced } from "../commands/coalesced";
import type { ChangesDecision, GenerateResult } from "../commands/generate";
import { isCancelled, type CommandOptions } from "../commands/phases";
import { ExcelProblem } from "../excel/problem";
import type { WorkbookChange } from "../excel/undo";
import type { Language } from "../text/language";
import { formatMonth, parseMonth, type Month } from "../kinds/month";
import { cellName, type CellPlace } from "../kinds/place";
import type { Doors } from "./doors";
import { countsOf, initialState, type Notice, type PaneState, type Summary, type Tab } from "./state";
import { sentence } from "../text/keys";

/**
 * What the pane is doing and what came of it. Views read `state` and call the methods; a method never rejects: what
 * goes wrong is told in a notice.
 */
export class Session {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly runs: WorkbookChange[] = [];
  private cancelling: AbortController | null = null;
  private answer: ((decision: ChangesDecision) => void) | null = null;
  private closeWorkbook: () => Promise<void> = async () => {};

  constructor(
    private readonly doors: Doors,
    officeLanguage: Language,
  ) {
    this.current = initialState(officeLanguage);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): PaneState => this.current;

  /** Takes up the workbook's settings, reads its months, and follows the selection. */
  readonly start = (): Promise<void> =>
    this.attempt(async () => {
      const { language, flags, month } = this.doors.readSettings();
      this.set({ language: language ?? this.current.language, flags: flags ?? this.current.flags });
      this.doors.speak(this.current.language);
      await this.readMonths(month ? parseMonth(month) : null);
      await this.doors.followSelection(() => void this.explain());
    });

  /** Reads the workbook's months again. */
  readonly reload = (): Promise<void> => this.attempt(() => this.readMonths(this.current.month));

  private async readMonths(wanted: Month | null): Promise<void> {
    this.set({ months: null });
    await this.closeWorkbook();
    try {
      const { months, broken, close } = await this.doors.open(this.report);
      this.closeWorkbook = close;
      const month = wanted !== null && months.includes(wanted) ? wanted : (months[0] ?? null);
      this.set({ months, month, broken });
    } catch (error) {
      this.set({ months: [] });
      throw error;
    }
  }

  readonly show = (tab: Tab): void => {
    this.set({ tab });
    if (tab === "explain") void this.explain();
  };

  readonly chooseMonth = (month: Month): void => {
    this.set({ month });
    void this.remember();
  };

  readonly chooseLanguage = (language: Language): void => {
    this.set({ language });
    this.doors.speak(language);
    void this.remember();
    void this.explain();
  };

  readonly check = (): Promise<void> =>
    this.job("check", async (options) => {
      const { closing, skipped } = await this.doors.check(options);
      const { month, findings } = closing;
      this.set({ checked: { month, findings }, mended: new Set(), notice: skippedNotice(skipped) });
    });

  readonly generate = (): Promise<void> =>
    this.job("generate", async (options) => {
      const start = performance.now();
      const result = await this.doors.generate({ ...options, decide: this.ask });
      await this.forgetRuns();
      this.runs.push(result.run);
      const { month, findings } = result.closing;
      const seconds = (performance.now() - start) / 1000;
      this.set({
        checked: { month, findings },
        mended: new Set(),
        summary: summaryOf(result, seconds),
        undoable: true,
        notice: skippedNotice(result.skipped),
      });
    });

  readonly cancel = (): void => {
    this.answer?.("cancel");
    this.cancelling?.abort();
  };

  /** The user's answer to what becomes of amounts changed by hand. */
  readonly decide = (decision: ChangesDecision): void => this.answer?.(decision);

  private readonly ask = async (question: readonly Finding[]): Promise<ChangesDecision> => {
    this.set({ question });
    const decision = await new Promise<ChangesDecision>((resolve) => {
      this.answer = resolve;
    });
    this.answer = null;
    this.set({ question: null });
    return decision;
  };

  readonly goTo = (place: CellPlace): Promise<void> => this.attempt(() => this.doors.goTo(place));

  readonly showSheet = (name: string): Promise<void> => this.attempt(() => this.doors.showSheet(name));

  readonly fix = (finding: Finding): Promise<void> =>
    this.attempt(async () => {
      const run = await this.doors.applyFix(finding, this.current.language);
      if (!run) return;
      this.runs.push(run);
      this.set({
        mended: new Set([...this.current.mended, finding]),
        undoable: true,
        notice: { intent: "success", ...sentence("pane.fix.done", { cell: cellName(finding.place) }) },
      });
    });

  readonly setFlags = (flags: boolean): Promise<void> =>
    this.attempt(async () => {
      this.set({ flags });
      const findings = this.current.checked?.findings;
      const outcome = flags ? findings && (await this.doors.flag(findings)) : await this.doors.unflag();
      this.set({ notice: skippedNotice(outcome?.skipped ?? []) });
      await this.remember();
    });

  readonly undo = (): Promise<void> =>
    this.attempt(async () => {
      const run = this.runs.at(-1);
      if (!run) return;
      await this.doors.undoRun(run);
      this.runs.pop();
      this.set({
        undoable: this.runs.length > 0,
        summary: run.sheets.length > 0 ? null : this.current.summary,
        notice: { intent: "success", ...sentence("pane.settings.undo.done") },
      });
    });

  /** Enters XZ formulas that show #NAME? again. */
  readonly repair = (): Promise<void> =>
    this.attempt(async () => {
      const count = await this.doors.repair();
      this.set({
        broken: 0,
        notice: { intent: "success", ...sentence("pane.settings.repaired", { count }) },
      });
    });

  /** Turns XZ formulas into their values. */
  readonly freeze = (): Promise<void> =>
    this.attempt(async () => {
      const run = await this.doors.freeze();
      const count = run.cells.length;
      if (count > 0) this.runs.push(run);
      this.set({
        undoable: this.runs.length > 0,
        notice: { intent: "success", ...sentence("pane.settings.frozen", { count }) },
      });
    });

  /** Writes out the policy as a 政策 sheet, or the parameters that it lacks, and shows it. */
  readonly writePolicy = (): Promise<void> =>
    this.attempt(async () => {
      const { run, sheet, count } = await this.doors.writePolicy(this.current.month, this.current.language);
      if (run) this.runs.push(run);
      const done = run
        ? sentence("pane.settings.policyWritten", { count, sheet })
        : sentence("pane.settings.policyComplete", { sheet });
      this.set({
        undoable: this.runs.length > 0,
        notice: { intent: "success", ...done },
      });
      await this.doors.showSheet(sheet);
    });

  /** Explains the selected cell, while that is what the pane shows; of a quick series of cells, the last. */
  readonly explain = coalesced(() =>
    this.attempt(async () => {
      if (this.current.tab !== "explain" || this.current.job) return;
      this.set({ explaining: true });
      try {
        this.set({ explanation: await this.doors.explainSelection(this.current.language) });
      } finally {
        this.set({ explaining: false });
      }
    }),
  );

  readonly closeNotice = (): void => this.set({ notice: null });

  /** Tells of something that went wrong. */
  readonly report = (error: unknown): void => this.set({ notice: noticeOf(error) });

  private async job(
    kind: "check" | "generate",
    work: (options: CommandOptions) => Promise<void>,
  ): Promise<void> {
    const { month, language, flags, job } = this.current;
    if (job || month === null) return;
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    this.set({ tab: kind, job: { kind, progress: null }, notice: null });
    await this.attempt(() =>
      work({
        month,
        language,
        flags,
        signal: cancelling.signal,
        progress: (progress) => this.set({ job: { kind, progress } }),
      }),
    );
    this.cancelling = null;
    this.set({ job: null, question: null });
    await this.remember();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(error);
    }
  }

  private async forgetRuns(): Promise<void> {
    for (const run of this.runs.splice(0)) await this.doors.forgetRun(run);
  }

  private remember(): Promise<void> {
    const { language, flags, month } = this.current;
    const settings = { language, flags, month: month === null ? undefined : formatMonth(month) };
    return this.attempt(() => this.doors.saveSettings(settings));
  }

  private set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function summaryOf({ closing, sheets }: GenerateResult, seconds: number): Summary {
  const { month, findings, totals } = closing;
  const { people, gross, net } = totals;
  return { month, people, gross, net, counts: countsOf(findings), seconds, sheets };
}

function skippedNotice(sheets: readonly string[]): Notice | null {
  if (sheets.length === 0) return null;
  return { intent: "warning", ...sentence("pane.flags.skipped", { sheets: sheets.join("、") }) };
}

function noticeOf(error: unknown): Notice {
  if (isCancelled(error)) return { intent: "info", ...sentence("pane.job.cancelled") };
  if (error instanceof ExcelProblem) {
    return { intent: "error", text: error.text, fields: error.fields };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { intent: "error", ...sentence("pane.problem.unexpected", { detail }) };
}
