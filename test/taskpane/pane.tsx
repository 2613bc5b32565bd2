import { act as reactAct } from "react";
import { createRoot } from "react-dom/client";
import type { Finding } from "../../src/findings/finding";
import type { CheckResult } from "../../src/commands/check";
import type { GenerateResult } from "../../src/commands/generate";
import type { Closing } from "../../src/payroll/close";
import { App } from "../../src/taskpane/App";
import type { Doors } from "../../src/taskpane/doors";
import { Session } from "../../src/taskpane/session";
import { fromYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";

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

/** A workbook of March 2026 behind the pane; what a test cares for is given by the test. */
export function doors(given: Partial<Doors> = {}): Doors {
  return {
    speak: () => {},
    open: async () => ({ months: [MARCH, FEBRUARY], broken: 0, close: async () => {} }),
    check: async ({ month }) => checkResult([], month),
    generate: async () => generateResult(),
    applyFix: async () => null,
    explainSelection: async () => null,
    writePolicy: async () => ({ run: null, sheet: "政策", count: 0 }),
    repair: async () => 0,
    freeze: async () => ({ sheets: [], cells: [], flags: null }),
    flag: async () => ({ former: new Map(), skipped: [] }),
    unflag: async () => ({ former: new Map(), skipped: [] }),
    followSelection: async () => async () => {},
    goTo: async () => {},
    showSheet: async () => {},
    readSettings: () => ({}),
    saveSettings: async () => {},
    undoRun: async () => {},
    forgetRun: async () => {},
    ...given,
  };
}

export function checkResult(findings: readonly Finding[], month = MARCH): CheckResult {
  return { closing: closingOf(findings, month), skipped: [], ms: {} };
}

/** 24 people, 60,000.00 gross, and the findings. */
export function generateResult(findings: readonly Finding[] = []): GenerateResult {
  return {
    closing: closingOf(findings, MARCH),
    sheets: ["工资表 2026-03", "依据 2026-03", "检查结果 2026-03"],
    skipped: [],
    run: { sheets: [], cells: [], flags: null },
    ms: {},
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

  private constructor(given: Partial<Doors>, language: "zh" | "en") {
    document.body.innerHTML = '<div id="root"></div>';
    this.root = createRoot(document.getElementById("root") as HTMLElement);
    this.session = new Session(doors(given), language);
  }

  static async open(given: Partial<Doors> = {}, language: "zh" | "en" = "zh"): Promise<Pane> {
    const pane = new Pane(given, language);
    await act(async () => {
      pane.root.render(<App session={pane.session} />);
      await pane.session.start();
    });
    return pane;
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
