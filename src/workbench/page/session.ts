import type { Language } from "../../text/language";
import { sayPage } from "../text/page";
import { addressLanguage } from "./addressedLanguage";
import type { Engine } from "./engine";
import { chooseFile, download, fetchFile, savedName } from "./files";
import { message, reasonOf } from "./messages";
import type { PaneEvents } from "./pane/pane";
import { PANE_WIDTH, startState, type BookState, type Message, type PageState } from "./state";
import { Store } from "./store";
import { Windows } from "./windows";

/** The commands of the add-in that run a function from Excel's ribbon (manifest.xml). */
export type AddinCommand = "check" | "generate";

const SAMPLE = { path: "/sample/2026-03.xlsx", name: "2026-03.xlsx" };
const TEMPLATE_PATH = "/sample/template.xlsx";
const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** How long the count of cells may lag behind edits, in milliseconds. */
const MEASURE_DELAY = 300;

/** A calculation that takes longer is told, in milliseconds. */
const CALCULATION_SHOWN = 300;

/** One sitting at the page: a workbook in the grid, the add-in beside it, and what the user does with them. */
export class Session {
  readonly state: Store<PageState>;
  readonly windows = new Windows();
  private engine: Engine | null = null;
  private measuring: ReturnType<typeof setTimeout> | undefined;
  private calculating: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language) {
    this.state = new Store(startState(language));
    addressLanguage(language);
    window.addEventListener("beforeunload", (event) => {
      if (this.state.get().book?.changed) event.preventDefault();
    });
    DARK.addEventListener("change", () => this.engine?.darken(DARK.matches));
  }

  /** Loads the engine into the places that the shell has made, and opens the sample. */
  async start(grid: HTMLElement, pane: HTMLElement, onExit: PaneEvents["onExit"]): Promise<void> {
    const sample = fetchFile(SAMPLE.path);
    // Its failure is told when the sample is opened.
    sample.catch(() => undefined);
    try {
      const { createEngine } = await import("./engine");
      const look = { language: this.state.get().language, dark: DARK.matches };
      this.engine = await createEngine(grid, pane, this.windows, look, {
        onShown: (paneOpen) => this.state.set({ paneOpen }),
        onExit,
      });
      await this.openSample(this.engine, sample);
    } catch (error) {
      this.state.set({ activity: { kind: "failed" } });
      this.report(message("startFailed", { reason: reasonOf(error) }));
    }
  }

  /** Asks for a file and opens it. */
  async chooseFile(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.take(file);
  }

  /** Opens what was dropped on the page. */
  async takeDropped(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return this.report(message("oneFile", { count: () => String(files.length) }));
    await this.take(file);
  }

  /** Downloads the workbook; false when that did not succeed. */
  async save(): Promise<boolean> {
    const { book, language } = this.state.get();
    if (!this.engine || !book) return false;
    const name = savedName(book.name, sayPage(language, "savedSuffix"));
    // What is changed from here on may not be in the file.
    this.state.set({ activity: { kind: "saving" }, problem: null, book: { ...book, changed: false } });
    try {
      download(await this.engine.save(), name);
    } catch (error) {
      this.updateBook({ changed: true });
      this.report(message("saveFailed", { reason: reasonOf(error) }));
      return false;
    } finally {
      this.state.set({ activity: { kind: "ready" } });
    }
    this.updateBook({ name });
    this.state.set({ done: (reader) => sayPage(reader, "saved", { name }) });
    return true;
  }

  undo(): void {
    void this.engine?.undo();
  }

  redo(): void {
    void this.engine?.redo();
  }

  async downloadTemplate(): Promise<void> {
    try {
      download(await fetchFile(TEMPLATE_PATH), sayPage(this.state.get().language, "templateName"));
    } catch (error) {
      this.report(message("templateMissing", { reason: reasonOf(error) }));
    }
  }

  /** Answers the question about unsaved changes: goes on to the workbook that waits. */
  async leave({ save }: { save: boolean }): Promise<void> {
    const { waiting } = this.state.get();
    this.stay();
    if (!waiting || (save && !(await this.save()))) return;
    await this.open(waiting);
  }

  /** Answers the question about unsaved changes: stays with the present workbook. */
  stay(): void {
    this.state.set({ waiting: null });
  }

  /** Runs a command of the add-in, as its button on Excel's ribbon does. */
  async invoke(command: AddinCommand): Promise<void> {
    this.state.set({ paneOpen: true });
    try {
      await this.engine?.invoke(command);
    } catch (error) {
      const name: Message = (reader) => sayPage(reader, command);
      this.report(message("commandFailed", { command: name, reason: reasonOf(error) }));
    }
  }

  /** Changes the language of page, grid and add-in; the add-in starts anew, as with Excel's display language. */
  async speak(language: Language): Promise<void> {
    if (language === this.state.get().language) return;
    const { book, addin } = this.state.get();
    this.state.set({ language, addin: book ? "connecting" : addin });
    addressLanguage(language);
    await this.engine?.speak(language);
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

  widenPane(paneWidth: number): void {
    this.state.set({
      paneWidth: Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(paneWidth))),
    });
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

  private async take(file: File): Promise<void> {
    const { activity, book } = this.state.get();
    if (activity.kind !== "ready") return;
    if (book?.changed) this.state.set({ waiting: file });
    else await this.open(file);
  }

  private async open(file: File): Promise<void> {
    await this.show(
      file.name,
      async () => new Uint8Array(await file.arrayBuffer()),
      (error) => this.report(message("openFailed", { name: () => file.name, reason: reasonOf(error) })),
    );
  }

  private async openSample(engine: Engine, sample: Promise<Uint8Array>): Promise<void> {
    const opened = await this.show(
      SAMPLE.name,
      () => sample,
      (error) => this.report(message("sampleMissing", { reason: reasonOf(error) })),
    );
    if (opened) return;
    await engine.openBlank(this.events);
    this.settleIn(sayPage(this.state.get().language, "emptyBook"));
    await this.connect();
  }

  /** Opens a workbook. The one before stays until the new one is read without error. */
  private async show(
    name: string,
    read: () => Promise<Uint8Array>,
    refuse: (error: unknown) => void,
  ): Promise<boolean> {
    if (!this.engine) return false;
    this.state.set({ activity: { kind: "opening", name }, problem: null, done: null });
    try {
      await this.engine.open(await read(), this.events);
    } catch (error) {
      refuse(error);
      this.state.set({ activity: { kind: "ready" } });
      return false;
    }
    this.settleIn(name);
    await this.connect();
    return true;
  }

  private settleIn(name: string): void {
    const size = this.engine?.measure() ?? { sheets: 0, cells: 0 };
    this.state.set({ book: { name, ...size, changed: false }, activity: { kind: "ready" } });
  }

  private async connect(): Promise<void> {
    this.state.set({ addin: "connecting" });
    try {
      if (await this.engine?.connect(this.state.get().language)) this.state.set({ addin: "ready" });
    } catch (error) {
      this.state.set({ addin: "failed" });
      this.report(message("addinFailed", { reason: reasonOf(error) }));
    }
  }

  private readonly events = {
    onChanged: (): void => {
      if (!this.state.get().book?.changed) this.updateBook({ changed: true });
      clearTimeout(this.measuring);
      this.measuring = setTimeout(() => this.updateBook(this.engine?.measure() ?? {}), MEASURE_DELAY);
    },
    onCalculating: (calculating: boolean): void => {
      clearTimeout(this.calculating);
      if (!calculating) return this.state.set({ calculating });
      this.calculating = setTimeout(() => this.state.set({ calculating }), CALCULATION_SHOWN);
    },
  };

  private updateBook(change: Partial<BookState>): void {
    const { book } = this.state.get();
    if (book) this.state.set({ book: { ...book, ...change } });
  }

  private report(problem: Message): void {
    this.state.set({ problem });
  }
}
