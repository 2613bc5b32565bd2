import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import { selfMade } from "../../src/workbench/serve/certificate";
import { createWorkbenchServer } from "../../src/workbench/serve/server";

const CERTIFICATE = join(__dirname, "../../node_modules/.cache/xinze-certificate");

/** Pixels of the commonest small laptop. */
export const SCREEN = { width: 1366, height: 768 };

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

  private constructor(readonly page: Page) {
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.outside.push(request.url());
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error.stack)));
  }

  static async open(
    browser: Browser,
    address: string,
    language: Language,
    options: BrowserContextOptions = {},
  ): Promise<Workbench> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: language === "zh" ? "zh-CN" : "en-US",
      viewport: SCREEN,
      reducedMotion: "reduce",
      ...options,
    });
    const workbench = new Workbench(await context.newPage());
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
  async ready(): Promise<void> {
    await this.command("check").and(this.page.locator(":enabled")).waitFor();
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
