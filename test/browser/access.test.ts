import type { Server } from "node:https";
import type { Browser, Frame } from "playwright-core";
import { zh } from "../../src/text/zh";
import { launchBrowser } from "./browser";
import { pattern } from "./words";
import { eventually, serveBuilt, Workbench } from "./workbench";
import type { Tab } from "../../src/taskpane/state";

jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let address: string;
let workbench: Workbench;
let pane: Frame;

beforeAll(async () => {
  ({ address, server } = await serveBuilt());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

afterEach(() => workbench.close());

async function start(colorScheme: "light" | "dark" = "light"): Promise<void> {
  workbench = await Workbench.open(browser, address, "zh", { colorScheme });
  await workbench.ready();
  pane = await workbench.pane();
}

const tab = (name: Tab): Promise<void> => pane.getByRole("tab", { name: zh[`pane.tab.${name}`] }).click();

describe.each(["light", "dark"] as const)("axe-core finds nothing, contrast included, %s", (colorScheme) => {
  test("on the page and in every view of the pane", async () => {
    await start(colorScheme);
    expect(await workbench.axe(workbench.page.mainFrame())).toEqual([]);
    for (const name of ["generate", "explain", "settings", "check"] as const) {
      await tab(name);
      expect([name, await workbench.axe(pane)]).toEqual([name, []]);
    }
    await workbench.command("check").click();
    await pane.getByRole("listitem").filter({ hasText: "R063" }).first().getByRole("button").first().click();
    await pane.locator("blockquote").waitFor();
    expect(await workbench.axe(pane)).toEqual([]);
    await workbench.command("generate").click();
    await pane.getByText(pattern("zh", "pane.generate.done")).waitFor();
    expect(await workbench.axe(pane)).toEqual([]);
    await tab("explain");
    await workbench.goTo("J4");
    await pane.locator("blockquote").first().waitFor();
    expect(await workbench.axe(pane)).toEqual([]);
    expect(await workbench.axe(workbench.page.mainFrame())).toEqual([]);
  });
});

/** Presses a key until what has the keyboard is the one sought; the fortieth fruitless press is a failure. */
async function pressUntil(key: string, found: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await found()) return;
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}`);
}

const focused = (selector: string, frame = workbench.page.mainFrame()) =>
  frame.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector);

test("without a mouse: check from the ribbon, into the list, to the cell and back to the ribbon", async () => {
  await start();
  const { keyboard } = workbench.page;
  // The grid has the keyboard from the start, as in Excel, and keeps Tab to itself.
  await pressUntil("F6", () => focused(".ribbon button"));
  await pressUntil("Tab", () => focused("[data-command=check]"));
  await keyboard.press("Enter");
  await pane.getByRole("listitem").first().waitFor();
  await pressUntil("F6", () => focused("iframe"));
  await pressUntil("Tab", () => focused("li button", pane));
  await keyboard.press("ArrowDown");
  const second = await pane.getByRole("listitem").nth(1).innerText();
  await keyboard.press("Enter");
  const place = /^(\S+![A-Z]+\d+) · /m.exec(second)?.[1];
  await eventually(
    () => workbench.selection(),
    (selected) => selected === place,
  );
  await keyboard.press("F6");
  expect(await workbench.focusedArea()).toBe("ribbon");
  await keyboard.press("F6");
  expect(await workbench.focusedArea()).toBe("grid");
  await keyboard.type("12");
  await keyboard.press("Enter");
  const [sheet = "", cell = ""] = place?.split("!") ?? [];
  await eventually(
    () => workbench.values(sheet, cell),
    (values) => values[0]?.[0] === 12 || values[0]?.[0] === "12",
  );
});

test("Tab goes through the pane and on to the page; Escape goes back to the cells", async () => {
  await start();
  await workbench.page.locator(".pane-head button").focus();
  await workbench.page.keyboard.press("Tab");
  await pressUntil("Tab", () => focused(".title-bar button"));
  await pressUntil("F6", () => focused("iframe"));
  await workbench.page.keyboard.press("Escape");
  await eventually(
    () => workbench.focusedArea(),
    (area) => area === "grid",
  );
});
