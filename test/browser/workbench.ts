import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContextOptions, Download, Frame, Locator, Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import { selfMade } from "../../src/workbench/serve/certificate";
import { createWorkbenchServer } from "../../src/workbench/serve/server";
import { sayPage, type PageSentence } from "../../src/workbench/text/page";
import type { GivenFile } from "./books";

const CERTIFICATE = join(__dirname, "../../node_modules/.cache/xinze-certificate");

/** What axe.min.js leaves on the window of a page. */
interface Axe {
  run(context: { exclude: string[] }, options: RunOptions): Promise<AxeResults>;
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file dragged over the page. */
export interface DraggedFile {
  name: string;
  bytes: Buffer;
}

/** Pixels of the commonest small laptop. */
const SCREEN = { width: 1366, height: 768 };

/** Serves the built add-in and workbench on a free port. */
export async function serveBuilt(): Promise<{ address: string; server: Server }> {
  const server = createWorkbenchServer(await selfMade(CERTIFICATE));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}`, server };
}

/** The workbench in a browser, as its user meets it. Cells are read through the add-in's own office.js. */
export class Workbench {
  /** Addresses that were asked for and are not of this machine. */
  readonly outside: string[] = [];
  /** What the console called an error or a warning, and errors that nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.outside.push(request.url());
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error.stack)));
  }

  /** @param options.sample a workbook to start with in place of the product's own. */
  static async open(
    browser: Browser,
    address: string,
    language: Language,
    { sample, ...options }: BrowserContextOptions & { sample?: Buffer } = {},
  ): Promise<Workbench> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: language === "zh" ? "zh-CN" : "en-US",
      viewport: SCREEN,
      reducedMotion: "reduce",
      ...options,
    });
    if (sample)
      await context.route("**/sample/*.xlsx", (route) => route.fulfill({ body: sample, contentType: XLSX }));
    const workbench = new Workbench(await context.newPage(), language);
    await workbench.page.goto(`${address}/workbench/`);
    return workbench;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  command(id: string): Locator {
    return this.page.locator(`[data-command=${id}]`);
  }

  /** Waits until the workbook is open and the add-in can be called. */
  async ready(book = ""): Promise<void> {
    await this.page.locator(".book-name", { hasText: book }).waitFor();
    await this.command("check").and(this.page.locator(":enabled")).waitFor();
  }

  /** The button of the page that says this. */
  press(sentence: PageSentence): Promise<void> {
    return this.page.getByRole("button", { name: sayPage(this.language, sentence), exact: true }).click();
  }

  async bookName(): Promise<string> {
    return (await this.page.locator(".book-name").innerText()).trim();
  }

  /** Opens a file with the button. */
  async choose(given: GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.command("open").click();
    await (await chooser).setFiles(given);
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.command("save").click();
    const saved = await download;
    await this.page.getByRole("status").getByText(saved.suggestedFilename()).waitFor();
    return saved;
  }

  /** Drags files from outside over the grid. */
  drag(files: DraggedFile[]): Promise<void> {
    return this.dispatch(".grid", "dragenter", files);
  }

  /** Lets go of files that were dragged. */
  drop(files: DraggedFile[]): Promise<void> {
    return this.dispatch(".drop-zone", "drop", files);
  }

  private async dispatch(selector: string, type: string, files: DraggedFile[]): Promise<void> {
    const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
    await this.page.locator(selector).evaluate(
      (element, { type, given }) => {
        const dataTransfer = new DataTransfer();
        for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      { type, given },
    );
  }

  /** Which area of the page has the keyboard. */
  focusedArea(): Promise<string | null> {
    return this.page.evaluate(() => {
      const area = document.activeElement?.closest<HTMLElement>("[data-area], nav");
      return area ? (area.dataset.area ?? "ribbon") : null;
    });
  }

  /** What axe-core finds in a frame, without the frames in it, as "rule: element". */
  async axe(frame: Frame): Promise<string[]> {
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate(() =>
      // Left out: Fluent's marks at the ends of what Tab goes through, each of which hands the focus on.
      (window as unknown as { axe: Axe }).axe.run({ exclude: ["[data-tabster-dummy]"] }, { iframes: false }),
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** The task pane's frame; a new one each time that the add-in starts. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(".pane-frame iframe")).contentFrame();
    if (!frame) throw new Error("the pane has no frame");
    return frame;
  }

  /** Values of a range, read by office.js. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    return (await this.pane()).evaluate(
      ([name, area]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(area).load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address] as const,
    );
  }

  /** A row's height in points, read by office.js. */
  async rowHeight(sheet: string, cell: string): Promise<number> {
    return (await this.pane()).evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          const { format } = context.workbook.worksheets
            .getItem(name)
            .getRange(place)
            .load("format/rowHeight");
          await context.sync();
          return format.rowHeight;
        }),
      [sheet, cell] as const,
    );
  }

  /** Sheet and address of the selection, read by office.js. */
  async selection(): Promise<string> {
    return (await this.pane()).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
  }

  async sheetNames(): Promise<string[]> {
    return (await this.pane()).evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
  }

  showSheet(name: string): Promise<void> {
    return this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Goes to a cell of the sheet shown, by the name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator("[data-u-comp=defined-name] input");
    await box.fill(cell);
    await box.press("Enter");
  }

  /** Types into a cell of the sheet shown. */
  async enter(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
}

/** Reads again and again until the value is the wanted one; what was read last is told when it never is. */
export async function eventually<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}`);
  }
}
