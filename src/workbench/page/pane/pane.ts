import type { IDisposable } from "@univerjs/core";
import type { Language } from "../../../text/language";
import type { Book } from "../../../host/workbook/book";
import { OfficeHost } from "../../../host/office/officeHost";
import { sayPage } from "../../text/page";
import type { Windows } from "../windows";
import { Connection, type Exit } from "./connection";
import { connectAddinFunctions } from "./functions";

/** The add-in's id and page, as in manifest.xml. */
const ADDIN = { id: "27973386-14db-490a-9afc-fd6159065bba", page: "/taskpane.html" };
const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en-US" };

const FOCUSABLE = "select:enabled, button:enabled, input:enabled, a[href]";

/** What the page is told of the pane. */
export interface PaneEvents {
  /** The add-in shows or hides its pane. */
  onShown: (shown: boolean) => void;
  /** The keyboard leaves the add-in. */
  onExit: (exit: Exit) => void;
}

interface Running {
  frame: HTMLIFrameElement;
  host: OfficeHost;
  connection: Connection;
  functions?: IDisposable;
}

/** The place of the task pane: a frame with the add-in's own page, as built for Excel, and the host that answers it. */
export class Pane {
  private running: Running | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly windows: Windows,
    private readonly events: PaneEvents,
  ) {}

  /**
   * Starts the add-in on a workbook, in a fresh frame. Ends when its ribbon commands and functions can be called: true;
   * or false, when it was stopped before.
   */
  async start(book: Book, language: Language): Promise<boolean> {
    this.stop();
    const frame = document.createElement("iframe");
    const host = new OfficeHost(book, {
      addinId: ADDIN.id,
      conversationId: crypto.randomUUID(),
      locale: LOCALES[language],
    });
    const connection = new Connection(frame, host, this.events.onExit);
    const running: Running = { frame, host, connection };
    this.running = running;
    host.onVisibility(this.events.onShown);
    frame.title = sayPage(language, "pane");
    frame.name = host.windowNameFor(location.href);
    frame.src = ADDIN.page;
    const started = connection.started();
    this.place.append(frame);
    frame.addEventListener("load", () => this.windows.follow(connection.addin));
    if (!(await started)) return false;
    running.functions = await connectAddinFunctions(book, connection.addin, language);
    return this.running === running;
  }

  /** Presses one of the add-in's ribbon buttons; ends when the add-in says that it is done. */
  async invoke(command: string): Promise<void> {
    await this.running?.host.command(command);
  }

  /** Brings the keyboard to where it was in the add-in, or to its first element, as Excel does. */
  focus(): void {
    const inner = this.running?.connection.addin;
    if (!inner) return;
    inner.focus();
    const { activeElement, body } = inner.document;
    if (!activeElement || activeElement === body) body.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }

  /** Ends the add-in, and with it what it was doing. */
  stop(): void {
    this.running?.functions?.dispose();
    this.running?.connection.close();
    this.running?.host.dispose();
    this.running?.frame.remove();
    this.running = null;
  }
}
