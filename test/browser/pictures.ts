import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

const FOLDER = join(__dirname, "../../docs/screenshots");

/** Takes a picture for the README, when they are asked for (npm run screenshots). */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.XZ_SCREENSHOTS) return;
  await mkdir(FOLDER, { recursive: true });
  // The pointer leaves the button that it pressed.
  await page.mouse.move(5, page.viewportSize()?.height ?? 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
