import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../test/browser/browser";

/** The sizes that Excel asks for, in the ribbon and in the lists of add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The parts of xinze.svg that are icons of their own. */
const ICONS = ["icon", "check", "generate"];

/** Draws icon-16.png … generate-80.png from xinze.svg: run it after a change of the drawing (npm run icons). */
async function render(): Promise<void> {
  const drawing = readFileSync(join(__dirname, "xinze.svg"), "utf8");
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const icon of ICONS) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const others = ICONS.filter((other) => other !== icon).map((other) => `#${other}`);
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }
         ${others.join(", ")} { display: none }</style>${drawing}`,
      );
      await page.screenshot({ path: join(__dirname, `${icon}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void render();
