import { sentence } from "../../src/text/keys";
import { act as reactAct } from "react";
import { createRoot } from "react-dom/client";
import type { Finding } from "../../src/findings/finding";
import { countsOf } from "../../src/findings/counts";
import type { CheckResult } from "../../src/commands/check";
import type { CommandResult } from "../../src/commands/command";
import type { GenerateResult } from "../../src/commands/generate";
import { success } from "../../src/commands/notice";
import type { ReadAgainOptions, StopFollowing } from "../../src/commands/readAgain";
import { COMMANDS, type Commands } from "../../src/commands/register";
import type { WorkbookChange } from "../../src/excel/undo";
import type { Closing } from "../../src/payroll/close";
import { App } from "../../src/taskpane/App";
import type { OfficeAccess } from "../../src/taskpane/officeAccess";
import { Session } from "../../src/taskpane/session";
import type { PaneState } from "../../src/taskpane/state";
import { fromYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";
import { cellName } from "../../src/kinds/place";

export const MARCH = parseMonth("2026-03") as Month;
export const FEBRUARY = parseMonth("2026-02") as Month;

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** What jsdom lacks and the pane asks of its browser and of Office. */
export function prepareBrowser(): void {
  Object.assign(globalThis, {
    Office: { context: {} },
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
}

/**
 * Does something in the pane and waits until it is drawn. React is told that a test watches only meanwhile: Fluent
 * animates by itself afterwards.
 */
export async function act(work: () => unknown): Promise<void> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  await reactAct(async () => {
    await work();
  });
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
}

/** What stands in for the work of the commands; what a test cares for is given by the test. */
interface Work {
  readAgain: (options: ReadAgainOptions) => Promise<CommandResult<StopFollowing>>;
  check: Commands["check"]["perform"];
  generate: Commands["generate"]["perform"];
  applyFix: (finding: Finding) => Promise<CommandResult<null>>;
  showFlags: (flags: boolean) => Promise<CommandResult<null>>;
  explain: Commands["explain"]["perform"];
  writePolicy: Commands["writePolicy"]["perform"];
  repairFormulas: Commands["repairFormulas"]["perform"];
}

type Given = Partial<Work & OfficeAccess>;

/** The commands with the work of a workbook of March 2026. */
function commandsWith(given: Partial<Work>): Commands {
  const work: Work = {
    readAgain: async ({ wanted }) => opened([MARCH, FEBRUARY], wanted ?? MARCH),
    check: async ({ month }) => checkOutcome([], month),
    generate: async () => generateOutcome(),
    applyFix: async (finding) => fixOutcome(finding),
    showFlags: async (flags) => ({ result: null, state: { flags } }),
    explain: async () => ({ result: null }),
    writePolicy: async () => ({ result: { sheet: "政策", count: 0 } }),
    repairFormulas: async () => ({ result: 0 }),
    ...given,
  };
  const { readAgain, check, generate, applyFix, showFlags, explain, writePolicy, repairFormulas } = COMMANDS;
  return {
    ...COMMANDS,
    readAgain: (options) => ({ ...readAgain(options), perform: () => work.readAgain(options) }),
    check: { ...check, perform: work.check },
    generate: { ...generate, perform: work.generate },
    applyFix: (finding) => ({ ...applyFix(finding), perform: () => work.applyFix(finding) }),
    showFlags: (flags) => ({ ...showFlags(flags), perform: () => work.showFlags(flags) }),
    explain: { ...explain, perform: work.explain },
    writePolicy: { ...writePolicy, perform: work.writePolicy },
    repairFormulas: { ...repairFormulas, perform: work.repairFormulas },
  };
}

function officeWith(given: Partial<OfficeAccess>): OfficeAccess {
  return {
    followSelection: async () => async () => {},
    goTo: async () => {},
    showSheet: async () => {},
    readSettings: () => ({}),
    saveSettings: async () => {},
    setFunctionLanguage: () => {},
    ...given,
  };
}

/** What a command changed that changed nothing: undo has nothing to restore. */
export const UNTOUCHED: WorkbookChange = { sheets: [], cells: [], flags: null };

export function opened(
  months: readonly Month[],
  month: Month | null = months[0] ?? null,
  broken = 0,
): CommandResult<StopFollowing> {
  return { result: async () => {}, state: { months, month, broken } };
}

export function checkOutcome(findings: readonly Finding[], month = MARCH): CommandResult<CheckResult> {
  return {
    result: { closing: closingOf(findings, month), skipped: [], ms: {} },
    state: { checked: { month, findings }, mended: new Set() },
  };
}

/** 24 people, 60,000.00 gross, and the findings. */
export function generateOutcome(findings: readonly Finding[] = []): CommandResult<GenerateResult> {
  const closing = closingOf(findings, MARCH);
  const { people, gross, net } = closing.totals;
  const sheets = ["工资表 2026-03", "依据 2026-03", "检查结果 2026-03"];
  const summary = { month: MARCH, people, gross, net, counts: countsOf(findings), seconds: 1.5, sheets };
  return {
    result: { closing, sheets, skipped: [], unflagged: null, ms: {} },
    state: { checked: { month: MARCH, findings }, mended: new Set(), summary, journal: [] },
    entry: { change: UNTOUCHED, undone: () => ({ summary: null }) },
  };
}

function fixOutcome(finding: Finding): CommandResult<null> {
  return {
    result: null,
    state: { mended: new Set([finding]) },
    entry: { change: UNTOUCHED, undone: () => ({ mended: new Set() }) },
    notice: success(sentence("pane.fix.done", { cell: cellName(finding.place) })),
  };
}

/** What the pane reads of a closing. */
function closingOf(findings: readonly Finding[], month: Month): Closing {
  const totals = { people: 24, gross: fromYuan(60_000), net: fromYuan(60_000) };
  return { month, findings, totals } as unknown as Closing;
}

/** A blank clock-in of the attendance sheet, at 考勤!D7 unless told otherwise. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    code: "D-REQUIRED",
    problem: "cell.required",
    severity: "error",
    place: { sheet: "考勤", row: 6, column: 3 },
    employee: "0012",
    fields: { column: "签到" },
    clause: null,
    figures: [],
    on: null,
    amountAtRisk: null,
    fix: null,
    ...given,
  };
}

/** The pane, drawn and started. */
export class Pane {
  readonly session: Session;
  private readonly root;

  private constructor(given: Given, language: "zh" | "en") {
    document.body.innerHTML = '<div id="root"></div>';
    this.root = createRoot(document.getElementById("root") as HTMLElement);
    this.session = new Session(commandsWith(given), officeWith(given), language);
  }

  static async open(given: Given = {}, language: "zh" | "en" = "zh"): Promise<Pane> {
    const pane = new Pane(given, language);
    await act(async () => {
      pane.root.render(<App session={pane.session} />);
      await pane.session.start();
    });
    return pane;
  }

  get state(): PaneState {
    return this.session.store.get();
  }

  check(): Promise<void> {
    return act(() => this.session.run(this.session.commands.check));
  }

  generate(): Promise<void> {
    return act(() => this.session.run(this.session.commands.generate));
  }

  get text(): string {
    return document.querySelector("main")?.textContent ?? "";
  }

  /** The element of that role and accessible name. */
  find(role: string, name: string | RegExp): HTMLElement {
    const found = this.all(role).find((element) => {
      const own = nameOf(element);
      return typeof name === "string" ? own === name : name.test(own);
    });
    if (!found) throw new Error(`No ${role} named ${name} in: ${this.all(role).map(nameOf).join(" | ")}`);
    return found;
  }

  all(role: string): HTMLElement[] {
    const selector = ROLES[role] ?? `[role=${role}]`;
    return [...document.querySelectorAll<HTMLElement>(selector)];
  }

  async press(role: string, name: string | RegExp): Promise<void> {
    await act(async () => this.find(role, name).click());
  }

  async type(name: string, text: string): Promise<void> {
    const box = this.find("searchbox", name) as HTMLInputElement;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  async close(): Promise<void> {
    await act(async () => this.root.unmount());
  }
}

const ROLES: Readonly<Record<string, string>> = {
  button: "button:not([role])",
  searchbox: "input[type=search], [role=searchbox], .fui-SearchBox input",
  radio: "input[type=radio]",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  listitem: "li",
};

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (element.getAttribute("aria-label") ?? label ?? textOf(element)).trim();
}

/** Its text as a screen reader finds it: Fluent keeps room for a bold tab by a hidden copy of its text. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true], .fui-Tab__content--reserved-space"))
    hidden.remove();
  return copy.textContent ?? "";
}
