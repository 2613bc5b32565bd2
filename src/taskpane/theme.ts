import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeBackground } from "../excel/appearance";

const DARK = "(prefers-color-scheme: dark)";
/** Brightness under which a background counts as dark, in thousandths of a step of 255. */
const DARK_BELOW = 128_000;

/** Fluent's theme that goes with Office's; where Office names none, with the system's. */
export function usePaneTheme(): Theme {
  const systemDark = useSyncExternalStore(followSystem, isSystemDark);
  const background = officeBackground();
  const dark = background === null ? systemDark : isDark(background);
  return dark ? webDarkTheme : webLightTheme;
}

function followSystem(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function isSystemDark(): boolean {
  return matchMedia(DARK).matches;
}

/** Whether a colour such as "#1F1F1F" is dark, by its perceived brightness. */
export function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  return red * 299 + green * 587 + blue * 114 < DARK_BELOW;
}
