import type { Language } from "../../text/language";
import { sayPage, type PageSentence } from "../text/page";
import type { Engine } from "./engine";
import { chooseFile, download, fetchFile, savedName } from "./files";
import { PANE_WIDTH, startState, type Message, type PageState } from "./state";
import { Store } from "./store";
import { Windows } from "./windows";

/** The commands of the add-in that run a function from Excel's ribbon (manifest.xml). */
export type AddinCommand = "check" | "generate";

const SAMPLE = { path: "/sample/2026-03.xlsx", name: "2026-03.xlsx" };
const TEMPLATE_PATH = "/sample/template.xlsx";
const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** How long the count of cells may lag behind edits, in milliseconds. */
const MEASURE_DELAY = 300;

/** One sitting at the page: a workbook in the grid, the add-in beside it, and what the user does with them. */
export class Session {
  readonly state: Store<PageState>;
  readonly windows = new Windows();
  private engine: Engine | null = null;
  private measuring: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language) {
    this.state = new Store(startState(language));
    this.markLanguage(language);
    window.addEventListener("beforeunload", (event) => {
      if (this.state.get().book?.changed) event.preventDefault();
    });
    DARK.addEventListener("change", () => this.engine?.darken(DARK.matches));
  }

  /** Loads the engine into the places that the shell has made, and opens the sample. */
  async start(grid: HTMLElement, pane: HTMLElement): Promise<void> {
    const sample = fetchFile(SAMPLE.path);
    // Its failure is told when the sample is opened.
    sample.catch(() => undefined);
    const { createEngine } = await import("./engine");
    const look = { language: this.state.get().language, dark: DARK.matches };
    this.engine = await createEngine(grid, pane, this.windows, look, (paneOpen) =>
      this.state.set({ paneOpen }),
    );
    await this.openSample(this.engine, sample);
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
    if (files.length > 1) return this.report("oneFile", { count: () => String(files.length) });
    await this.take(file);
  }

  async save(): Promise<boolean> {
    const { book, language } = this.state.get();
    if (!this.engine || !book) return false;
    this.state.set({ activity: { kind: "saving" }, problem: null });
    try {
      const name = savedName(book.name, sayPage(language, "savedSuffix"));
      download(await this.engine.save(), name);
      this.state.set({
        book: { ...book, name, changed: false },
        done: (reader) => sayPage(reader, "saved", { name }),
      });
      return true;
    } catch (error) {
      this.report("saveFailed", { reason: reasonOf(error) });
      return false;
    } finally {
      this.state.set({ activity: { kind: "ready" } });
    }
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
      this.report("templateMissing", { reason: reasonOf(error) });
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
      this.report("commandFailed", { command: name, reason: reasonOf(error) });
    }
  }

  /** Changes the language of page, grid and add-in; the add-in starts anew, as with Excel's display language. */
  async speak(language: Language): Promise<void> {
    if (language === this.state.get().language) return;
    this.state.set({ language });
    this.markLanguage(language);
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
    if (this.state.get().book?.changed) this.state.set({ waiting: file });
    else await this.open(file);
  }

  private async open(file: File): Promise<void> {
    await this.show(
      file.name,
      async () => new Uint8Array(await file.arrayBuffer()),
      (error) => this.report("openFailed", { name: () => file.name, reason: reasonOf(error) }),
    );
  }

  private async openSample(engine: Engine, sample: Promise<Uint8Array>): Promise<void> {
    const opened = await this.show(
      SAMPLE.name,
      () => sample,
      (error) => this.report("sampleMissing", { reason: reasonOf(error) }),
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
      await this.engine?.connect(this.state.get().language);
      this.state.set({ addin: "ready" });
    } catch (error) {
      this.state.set({ addin: "failed" });
      this.report("addinFailed", { reason: reasonOf(error) });
    }
  }

  private readonly events = {
    onChanged: (): void => {
      const { book } = this.state.get();
      if (book && !book.changed) this.state.set({ book: { ...book, changed: true } });
      this.measureSoon();
    },
    onCalculating: (calculating: boolean): void => this.state.set({ calculating }),
  };

  private measureSoon(): void {
    clearTimeout(this.measuring);
    this.measuring = setTimeout(() => {
      const { book } = this.state.get();
      if (book && this.engine) this.state.set({ book: { ...book, ...this.engine.measure() } });
    }, MEASURE_DELAY);
  }

  private report(sentence: PageSentence, fields: Record<string, Message>): void {
    const problem: Message = (reader) => {
      const told = Object.entries(fields).map(([name, field]) => [name, field(reader)] as const);
      return sayPage(reader, sentence, Object.fromEntries(told));
    };
    this.state.set({ problem });
  }

  /** Written in the address too, so that a reload keeps it. */
  private markLanguage(language: Language): void {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    const address = new URL(location.href);
    address.searchParams.set("lang", language);
    history.replaceState(null, "", address);
  }
}

/** What a thrown error says to the reader: a file's problem in the page's language, others as they are. */
function reasonOf(error: unknown): Message {
  const { sentence } = Object(error) as { sentence?: unknown };
  if (typeof sentence === "function") return (reader) => String(sentence.call(error, reader));
  return () => (error instanceof Error ? error.message : String(error));
}
