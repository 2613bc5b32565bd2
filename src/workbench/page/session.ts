import type { RibbonCommandId } from "../../commands/ribbon";
import type { Language } from "../../text/language";
import { sayPage } from "../text/page";
import { addressLanguage } from "./addressedLanguage";
import type { Engine } from "./engine";
import { message, reasonOf } from "./messages";
import type { PaneEvents } from "./pane/pane";
import { PANE_WIDTH, startState, type PageState } from "./state";
import { Store } from "./store";
import { Windows } from "./windows";
import { fetchSample, WorkbookFiles } from "./workbookFiles";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** One sitting at the page: a workbook in the grid, the add-in beside it, and what the user does with them. */
export class Session {
  readonly state: Store<PageState>;
  readonly files: WorkbookFiles;
  readonly windows = new Windows();
  private engine: Engine | null = null;

  constructor(language: Language) {
    this.state = new Store(startState(language));
    this.files = new WorkbookFiles(this.state, () => this.connect());
    addressLanguage(language);
    DARK.addEventListener("change", () => this.engine?.darken(DARK.matches));
  }

  /** Loads the engine into the places that the shell has made, and opens the sample. */
  async start(grid: HTMLElement, pane: HTMLElement, onExit: PaneEvents["onExit"]): Promise<void> {
    const sample = fetchSample();
    const onShown = (paneOpen: boolean): void => this.state.set({ paneOpen });
    try {
      const { createEngine } = await import("./engine");
      const look = { language: this.state.get().language, dark: DARK.matches };
      this.engine = await createEngine(grid, pane, this.windows, look, { onShown, onExit });
      await this.files.start(this.engine, sample);
    } catch (error) {
      const problem = message("startFailed", { reason: reasonOf(error) });
      this.state.set({ activity: { kind: "failed" }, problem });
    }
  }

  undo(): void {
    void this.engine?.undo();
  }

  redo(): void {
    void this.engine?.redo();
  }

  /** Runs a command of the add-in, as its button on Excel's ribbon does. */
  async invoke(command: RibbonCommandId): Promise<void> {
    try {
      await this.engine?.invoke(command);
    } catch (error) {
      const fields = { command: (reader: Language) => sayPage(reader, command), reason: reasonOf(error) };
      this.state.set({ problem: message("commandFailed", fields) });
    }
  }

  /** Changes the language of page, grid and add-in; the add-in starts anew, as with Excel's display language. */
  async setLanguage(language: Language): Promise<void> {
    if (language === this.state.get().language) return;
    const { book, addin } = this.state.get();
    this.state.set({ language, addin: book ? "connecting" : addin });
    addressLanguage(language);
    await this.engine?.setLanguage(language);
    if (this.state.get().book) await this.connect();
  }

  showPane(): void {
    this.state.set({ paneOpen: true });
    this.engine?.focusPane();
  }

  hidePane(): void {
    this.state.set({ paneOpen: false });
    this.engine?.focusGrid();
  }

  /** @param width in CSS pixels; kept within what the pane may have. */
  widenPane(width: number): void {
    const paneWidth = Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));
    this.state.set({ paneWidth });
  }

  focusGrid(): void {
    this.engine?.focusGrid();
  }

  focusPane(): void {
    this.engine?.focusPane();
  }

  dismissProblem(): void {
    this.state.set({ problem: null });
  }

  private async connect(): Promise<void> {
    this.state.set({ addin: "connecting" });
    try {
      if (await this.engine?.connect(this.state.get().language)) this.state.set({ addin: "ready" });
    } catch (error) {
      this.state.set({ addin: "failed", problem: message("addinFailed", { reason: reasonOf(error) }) });
    }
  }
}
