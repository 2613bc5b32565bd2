import type { Server } from "node:https";
import type { Browser } from "playwright-core";
import { sayPage } from "../../src/workbench/text/page";
import { FILE_SENTENCES } from "../../src/host/xlsx/sentences";
import { launchBrowser } from "./browser";
import { file, valuesIn, workbookOf } from "./books";
import { serveBuilt, Workbench } from "./workbench";

jest.setTimeout(60_000);

let browser: Browser;
let server: Server;
let address: string;
let small: Buffer;
let other: Buffer;
let workbench: Workbench;

beforeAll(async () => {
  ({ address, server } = await serveBuilt());
  browser = await launchBrowser();
  small = await workbookOf("数据", [
    ["项目", "金额"],
    ["甲", 100],
    ["合计", "=SUM(B2:B2)"],
  ]);
  other = await workbookOf("另一张", [["乙"]]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function start(language: "zh" | "en" = "zh", options = {}): Promise<void> {
  workbench = await Workbench.open(browser, address, language, { sample: small, ...options });
  await workbench.ready();
}

afterEach(async () => {
  await workbench.close();
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe("a file that is no workbook is refused in words, and the workbook before stays", () => {
  test.each([
    ["工资.csv", () => Buffer.from("工号,姓名\n0012,张三\n"), "FileNotWorkbook"],
    ["空.xlsx", () => Buffer.alloc(0), "FileEmpty"],
    ["旧.xls", () => Buffer.concat([OLE, Buffer.alloc(504)]), "FileOldFormat"],
    ["加密.xlsx", () => Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")]), "FileEncrypted"],
    ["断.xlsx", () => small.subarray(0, small.length / 2), "FileDamaged"],
  ] as const)("%s", async (name, bytes, code) => {
    await start();
    await workbench.choose(file(name, bytes()));
    const [words] = FILE_SENTENCES.zh[code].split("{");
    await workbench.page
      .getByRole("alert")
      .getByText(words ?? "")
      .waitFor();
    expect(await workbench.bookName()).toBe("2026-03.xlsx");
    expect(await workbench.values("数据", "B2:B3")).toEqual([[100], [100]]);
  });
});

describe("saving", () => {
  test("downloads what is in the grid, under a name that spares the file opened", async () => {
    await start();
    await workbench.enter("B2", "250.5");
    expect(await workbench.bookName()).toContain(sayPage("zh", "unsaved"));
    const saved = await workbench.save();
    expect(saved.suggestedFilename()).toBe("2026-03-薪则.xlsx");
    expect(await valuesIn(saved, "数据", 3, 2)).toEqual([
      ["项目", "金额"],
      ["甲", 250.5],
      ["合计", 250.5],
    ]);
    expect(await workbench.bookName()).toBe("2026-03-薪则.xlsx");
    expect((await workbench.save()).suggestedFilename()).toBe("2026-03-薪则.xlsx");
  });
});

describe("unsaved changes", () => {
  beforeEach(async () => {
    await start();
    await workbench.enter("B2", "7");
    await workbench.choose(file("另.xlsx", other));
    await workbench.page.getByRole("dialog").waitFor();
  });

  test("another workbook waits until the answer: cancel stays", async () => {
    await workbench.press("cancel");
    expect(await workbench.values("数据", "B2")).toEqual([[7]]);
  });

  test("don't save: opens it", async () => {
    await workbench.press("leaveDiscard");
    await workbench.ready("另.xlsx");
    expect(await workbench.sheetNames()).toEqual(["另一张"]);
  });

  test("save first: downloads, then opens it", async () => {
    const download = workbench.page.waitForEvent("download");
    await workbench.press("leaveSave");
    expect(await valuesIn(await download, "数据", 2, 2)).toEqual([
      ["项目", "金额"],
      ["甲", 7],
    ]);
    await workbench.ready("另.xlsx");
  });

  test("the browser asks before the page is left, and a reload starts clean", async () => {
    await workbench.press("cancel");
    const asked = workbench.page.waitForEvent("dialog");
    const reloaded = workbench.page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await reloaded;
    await workbench.ready();
    expect(await workbench.values("数据", "B2")).toEqual([[100]]);
  });
});

describe("drag and drop", () => {
  test("a file dragged over the page shows where it goes, and opens when let go", async () => {
    await start();
    await workbench.drag([{ name: "另.xlsx", bytes: other }]);
    await workbench.page.getByText(sayPage("zh", "drop")).waitFor();
    await workbench.drop([{ name: "另.xlsx", bytes: other }]);
    await workbench.ready("另.xlsx");
    expect(await workbench.sheetNames()).toEqual(["另一张"]);
  });

  test("two files at once are refused", async () => {
    await start();
    const files = [1, 2].map((n) => ({ name: `${n}.xlsx`, bytes: other }));
    await workbench.drag(files);
    await workbench.drop(files);
    await workbench.page
      .getByRole("alert")
      .getByText(sayPage("zh", "oneFile", { count: "2" }))
      .waitFor();
  });
});

describe("the page by keyboard", () => {
  test("F6 goes from the ribbon to the grid, to the pane and round; Shift+F6 back", async () => {
    await start();
    await workbench.command("open").focus();
    const areas: (string | null)[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
      await workbench.page.keyboard.press(key);
      areas.push(await workbench.focusedArea());
    }
    expect(areas).toEqual(["grid", "pane", "ribbon", "pane"]);
  });

  test("the pane is widened by arrow keys between 350 and 600 pixels, hidden and shown", async () => {
    await start();
    const splitter = workbench.page.getByRole("separator");
    const width = async () => Number(await splitter.getAttribute("aria-valuenow"));
    await splitter.focus();
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(390);
    await splitter.press("End");
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(600);
    await splitter.press("Home");
    await splitter.press("ArrowRight");
    expect(await width()).toBe(350);
    await workbench.page.getByRole("button", { name: sayPage("zh", "hidePane") }).press("Enter");
    expect(await workbench.page.locator("[data-area=pane]").isHidden()).toBe(true);
    await workbench.command("openPane").press("Enter");
    expect(await workbench.page.locator("[data-area=pane]").isVisible()).toBe(true);
  });

  test("Ctrl+S saves from within the grid", async () => {
    await start();
    await workbench.goTo("B2");
    const download = workbench.page.waitForEvent("download");
    await workbench.page.keyboard.press("Control+s");
    await download;
  });
});

test("the language is switched for page, grid and add-in, and kept by a reload", async () => {
  await start();
  await workbench.page.getByRole("button", { name: "English" }).click();
  await workbench.ready();
  await workbench.page.getByRole("button", { name: sayPage("en", "generate") }).waitFor();
  expect(await workbench.page.locator("html").getAttribute("lang")).toBe("en");
  expect(await (await workbench.pane()).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  await workbench.page.reload();
  await workbench.ready();
  await workbench.page.getByRole("button", { name: sayPage("en", "generate") }).waitFor();
});

test("opening another workbook starts the add-in anew", async () => {
  await start();
  const before = await workbench.pane();
  await workbench.choose(file("另.xlsx", other));
  await workbench.ready("另.xlsx");
  expect(before.isDetached()).toBe(true);
});
