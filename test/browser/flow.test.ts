import { readFile } from "node:fs/promises";
import type { Server } from "node:https";
import { join } from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import { en } from "../../src/text/en";
import { metadata } from "../../src/functions/metadata";
import type { Language } from "../../src/text/language";
import { zh } from "../../src/text/zh";
import { file } from "./books";
import { launchBrowser } from "./browser";
import { picture } from "./pictures";
import { pattern } from "./words";
import { eventually, serveBuilt, Workbench } from "./workbench";
import type { Tab } from "../../src/taskpane/state";
import type { SentenceKey } from "../../src/text/keys";

jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  ({ address, server } = await serveBuilt());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const SENTENCES = { zh, en };

const SAMPLE = join(__dirname, "../../assets/sample/2026-03.xlsx");

/** Of the payroll: the first person's performance pay. */
const PERFORMANCE_PAY = "J4";

describe.each(["zh", "en"] as const)("the month from one end to the other, %s", (language: Language) => {
  let workbench: Workbench;
  let pane: Frame;
  let payroll: string;
  let generated: unknown[][];

  beforeAll(async () => {
    workbench = await Workbench.open(browser, address, language);
    await workbench.ready();
    pane = await workbench.pane();
  });

  afterAll(async () => {
    await workbench.close();
  });

  const say = (key: SentenceKey): RegExp => pattern(language, key);
  const status = (key: SentenceKey): Locator => pane.getByRole("status").filter({ hasText: say(key) });
  const tab = (name: Tab): Locator =>
    pane.getByRole("tab", { name: SENTENCES[language][`pane.tab.${name}`] });

  /** How many conditional formats a cell has: our flags are such. */
  const flags = (sheet: string, cell: string): Promise<number> =>
    pane.evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          const count = context.workbook.worksheets
            .getItem(name)
            .getRange(place)
            .conditionalFormats.getCount();
          await context.sync();
          return count.value;
        }),
      [sheet, cell] as const,
    );

  test("the workbench opens with the sample", async () => {
    expect(await workbench.bookName()).toBe("2026-03.xlsx");
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(["花名册", "考勤", "绩效", "政策"]));
  });

  test("Check lists the problems, by severity with their number", async () => {
    await workbench.command("check").click();
    const found = await status("pane.check.found").innerText();
    const [count = 0, ...bySeverity] = (found.match(/\d+(?= |，|。|,|\.|$)/g) ?? []).map(Number).slice(-4);
    expect(count).toBeGreaterThan(20);
    expect(bySeverity.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(await pane.getByRole("listitem").count()).toBe(count);
  });

  test("search narrows the list", async () => {
    const search = pane.getByRole("searchbox");
    await search.fill("R096");
    await status("pane.check.matches").waitFor();
    const shown = await pane.getByRole("listitem").allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => !text.includes("R096"))).toEqual([]);
    await search.fill("");
  });

  test("a click goes to the cell, which is flagged, and shows the clause", async () => {
    const finding = pane.getByRole("listitem").filter({ hasText: "R063" }).first();
    await finding.getByRole("button").first().click();
    const [, sheet = "", cell = ""] = /^(.+)!([A-Z]+\d+) · /m.exec(await finding.innerText()) ?? [];
    await eventually(
      () => workbench.selection(),
      (selected) => selected === `${sheet}!${cell}`,
    );
    expect(await finding.locator("blockquote").innerText()).toMatch(/《.+》/);
    expect(await flags(sheet, cell)).toBeGreaterThan(0);
    const shown = pane.getByRole("switch", { name: SENTENCES[language]["pane.check.flags"] });
    await shown.uncheck();
    await eventually(
      () => flags(sheet, cell),
      (count) => count === 0,
    );
    await shown.check();
    await eventually(
      () => flags(sheet, cell),
      (count) => count > 0,
    );
  });

  test("what a finding offers to mend is written, and Ctrl+Z takes it back", async () => {
    const finding = pane.getByRole("listitem").filter({ hasText: "D-TEXTDATE" }).first();
    await finding.getByRole("button").first().click();
    const [, sheet = "", cell = ""] = /^(.+)!([A-Z]+\d+) · /m.exec(await finding.innerText()) ?? [];
    const [[typed] = []] = await workbench.values(sheet, cell);
    expect(typeof typed).toBe("string");
    await finding.getByRole("button", { name: say("fix.convert") }).click();
    await eventually(
      () => workbench.values(sheet, cell),
      (values) => typeof values[0]?.[0] === "number",
    );
    await workbench.goTo(cell);
    await workbench.page.keyboard.press("Control+z");
    await eventually(
      () => workbench.values(sheet, cell),
      (values) => values[0]?.[0] === typed,
    );
  });

  test("Generate shows its progress, then the payroll, its sum and what was found", async () => {
    const progress = pane.getByRole("progressbar").waitFor();
    await workbench.command("generate").click();
    await progress;
    await status("pane.generate.done").waitFor();
    [payroll = ""] = (await workbench.sheetNames()).slice(-3);
    await eventually(
      () => workbench.selection(),
      (selected) => selected.startsWith(`'${payroll}'!`),
    );
    generated = await workbench.values(payroll, "A1:AA28");
    const gross = generated.slice(3, 27).map((row) => Number(row[18]));
    const sum = Math.round(gross.reduce((total, one) => total + one, 0) * 100) / 100;
    expect(gross.every((one) => one > 0)).toBe(true);
    expect(generated[27]?.[18]).toBe(sum);
    const summary = await pane.getByRole("main").innerText();
    expect(summary).toContain(sum.toLocaleString("en-US", { minimumFractionDigits: 2 }));
    await picture(workbench.page, language === "zh" ? "workbench" : "workbench.en");
  });

  test("rows are as high as the texts written into them", async () => {
    const trace = (await workbench.sheetNames()).at(-2) ?? "";
    await eventually(
      () => workbench.rowHeight(trace, "A4"),
      (points) => points > 45,
    );
  });

  test("Explain tells an amount's steps, figures, clause and source cells", async () => {
    await tab("explain").click();
    await workbench.goTo(PERFORMANCE_PAY);
    const explanation = pane.getByRole("tabpanel");
    await explanation.getByText(say("pane.explain.of")).waitFor();
    expect(await explanation.innerText()).toContain("450.43");
    expect(await explanation.getByRole("listitem").count()).toBeGreaterThan(4);
    expect(await explanation.innerText()).toContain("perfBase");
    expect(await explanation.locator("blockquote").first().innerText()).toMatch(/《.+》/);
    await picture(workbench.page, language === "zh" ? "explain" : "explain.en");
    await explanation.getByRole("button", { name: "绩效!D2" }).click();
    await eventually(
      () => workbench.selection(),
      (selected) => selected === "绩效!D2",
    );
  });

  test("a formula is explained as well", async () => {
    await workbench.showSheet("试算");
    await workbench.goTo("B4");
    await pane.getByText(say("pane.explain.call")).waitFor();
    expect(await pane.getByRole("tabpanel").innerText()).toContain("400");
  });

  test("the functions are described while they are typed", async () => {
    await workbench.goTo("D4");
    await workbench.page.keyboard.type("=XZ.PERF");
    const [{ description } = { description: "" }] = metadata(language).functions;
    await workbench.page.getByText(description).waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Escape");
    expect(await workbench.values("试算", "D4")).toEqual([[""]]);
  });

  test("a changed policy is at once in the cells that use it", async () => {
    expect(await workbench.values("试算", "B4")).toEqual([[400]]);
    await workbench.showSheet("政策");
    await workbench.enter("B4", "600");
    await eventually(
      () => workbench.values("试算", "B4"),
      (values) => values[0]?.[0] === 480,
    );
    await workbench.page.keyboard.press("Control+z");
    await eventually(
      () => workbench.values("试算", "B4"),
      (values) => values[0]?.[0] === 400,
    );
  });

  test("what is saved is what is opened again", async () => {
    const saved = await workbench.save();
    const bytes = await readFile(await saved.path());
    await workbench.choose(file("again.xlsx", bytes));
    await workbench.ready("again.xlsx");
    pane = await workbench.pane();
    expect(await workbench.values(payroll, "A1:AA28")).toEqual(generated);
    expect(await workbench.values("试算", "B4")).toEqual([[400]]);
  });

  test("undo of the last run takes the sheets away that it made", async () => {
    const before = await workbench.sheetNames();
    await workbench.choose(file("2026-03.xlsx", await readFile(SAMPLE)));
    await workbench.ready("2026-03.xlsx");
    pane = await workbench.pane();
    await workbench.command("generate").click();
    await status("pane.generate.done").waitFor();
    expect(await workbench.sheetNames()).toEqual(before);
    await tab("settings").click();
    await pane.getByRole("button", { name: say("pane.settings.undo") }).click();
    await eventually(
      () => workbench.sheetNames(),
      (names) => names.length === before.length - 3,
    );
  });

  test("nothing went outside, and the console had nothing to say", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
