import { sayPage } from "../text/page";
import type { Engine } from "./engine";
import { chooseFile, download, fetchFile, savedName } from "./files";
import type { GridEvents } from "./grid/grid";
import { message, reasonOf } from "./messages";
import type { BookState, Message, PageState } from "./state";
import type { Store } from "./store";

const SAMPLE = { path: "/sample/2026-03.xlsx", name: "2026-03.xlsx" };
const TEMPLATE_PATH = "/sample/template.xlsx";

/** How long the count of cells may lag behind edits, in milliseconds. */
const MEASURE_DELAY = 300;

/** A calculation that takes longer is told, in milliseconds. */
const CALCULATION_SHOWN = 300;

/** Files in and out: the sample, what the user opens and drops, what is saved, and what becomes of changes. */
export class WorkbookFiles {
  private engine: Engine | null = null;
  private measuring: ReturnType<typeof setTimeout> | undefined;
  private calculating: ReturnType<typeof setTimeout> | undefined;

  /** @param onOpened starts the add-in on the workbook that was opened. */
  constructor(
    private readonly state: Store<PageState>,
    private readonly onOpened: () => Promise<void>,
  ) {
    window.addEventListener("beforeunload", (event) => {
      if (this.state.get().book?.changed) event.preventDefault();
    });
  }

  /** Opens the sample; where it is missing, an empty workbook, and says so. */
  async start(engine: Engine, sample: Promise<Uint8Array>): Promise<void> {
    this.engine = engine;
    const opened = await this.show(
      SAMPLE.name,
      () => sample,
      (reason) => message("sampleMissing", { reason }),
    );
    if (opened) return;
    await engine.openBlank(this.events);
    await this.opened(sayPage(this.state.get().language, "emptyBook"));
  }

  /** Asks for a file and opens it. */
  async choose(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.take(file);
  }

  /** Opens what was dropped on the page. */
  async takeDropped(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length === 1) await this.take(file);
    else this.report(message("oneFile", { count: () => String(files.length) }));
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
    this.state.set({ done: message("saved", { name: () => name }) });
    return true;
  }

  async downloadTemplate(): Promise<void> {
    try {
      download(await fetchFile(TEMPLATE_PATH), sayPage(this.state.get().language, "templateName"));
    } catch (error) {
      this.report(message("templateMissing", { reason: reasonOf(error) }));
    }
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
      (reason) => message("openFailed", { name: () => file.name, reason }),
    );
  }

  /** Opens a workbook. The one before stays until the new one is read without error. */
  private async show(
    name: string,
    read: () => Promise<Uint8Array>,
    refusal: (reason: Message) => Message,
  ): Promise<boolean> {
    this.state.set({ activity: { kind: "opening", name }, problem: null, done: null });
    try {
      await this.engine?.open(await read(), this.events);
    } catch (error) {
      this.report(refusal(reasonOf(error)));
      this.state.set({ activity: { kind: "ready" } });
      return false;
    }
    await this.opened(name);
    return true;
  }

  private async opened(name: string): Promise<void> {
    const size = this.engine?.measure() ?? { sheets: 0, cells: 0 };
    this.state.set({ book: { name, ...size, changed: false }, activity: { kind: "ready" } });
    await this.onOpened();
  }

  private readonly events: GridEvents = {
    onChanged: () => {
      if (!this.state.get().book?.changed) this.updateBook({ changed: true });
      clearTimeout(this.measuring);
      this.measuring = setTimeout(() => this.updateBook(this.engine?.measure() ?? {}), MEASURE_DELAY);
    },
    onCalculating: (calculating) => {
      clearTimeout(this.calculating);
      if (calculating)
        this.calculating = setTimeout(() => this.state.set({ calculating }), CALCULATION_SHOWN);
      else this.state.set({ calculating });
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

/** The sample's bytes, asked for before anything can open them; a failure is told when it is opened. */
export function fetchSample(): Promise<Uint8Array> {
  const sample = fetchFile(SAMPLE.path);
  sample.catch(() => undefined);
  return sample;
}
