import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where a Chrome or Chromium is installed on the three systems. */
const USUAL_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Launches, without a window, the browser that CHROME_PATH names, else an installed one, else the packaged one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser() ?? (await packagedBrowser());
  return chromium.launch({ executablePath });
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named === "packaged") return undefined;
  if (named) return named;
  return USUAL_PATHS[process.platform]?.find((path) => existsSync(path));
}

/** Unpacks the Linux Chromium that comes as an npm package, with the libraries and fonts that a bare Linux lacks. */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome or Chromium found: set CHROME_PATH to one.");
  }
  const folder = join(__dirname, "../../node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath();
}
