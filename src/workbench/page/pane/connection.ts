import type { OfficeHost } from "../../../host/office/officeHost";
import { hasCommands, type AddinWindow } from "./addinWindow";

/** How long the add-in may take to start, in milliseconds. */
const START_TIMEOUT = 60_000;

/** Where the keyboard goes when it leaves the add-in. */
export type Exit = "next" | "previous" | "grid";

/** What office.js tells its host of the keyboard, which it keeps inside the add-in itself: OSF.AgaveHostAction. */
const EXITS: Readonly<Record<number, Exit>> = {
  5: "next", // Ctrl+F6
  6: "previous", // Ctrl+Shift+F6
  13: "next", // Tab behind the last element
  14: "previous", // Shift+Tab before the first
  15: "grid", // Escape
  16: "grid", // F2
};

/** Carries messages between office.js in a frame and its host in this page. */
export class Connection {
  private end: (started: boolean) => void = () => undefined;

  /** @param onExit told when the keyboard is to leave the add-in. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: OfficeHost,
    private readonly onExit: (exit: Exit) => void,
  ) {
    window.addEventListener("message", this.receive);
    host.onMessage((text) => this.send(text));
  }

  /** The window of the add-in; there once the frame stands in the page. */
  get addin(): AddinWindow {
    if (!this.frame.contentWindow) throw new Error("The frame of the add-in is not in the page");
    return this.frame.contentWindow;
  }

  /** Ends when the add-in can be told of a press on its ribbon buttons: true; or false, when it was closed before. */
  started(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("office.js: timeout")), START_TIMEOUT);
      this.end = (started) => {
        clearTimeout(timer);
        resolve(started);
      };
    });
  }

  close(): void {
    this.end(false);
    window.removeEventListener("message", this.receive);
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || typeof data !== "string") return;
    const exit = exitOf(data);
    if (exit) this.onExit(exit);
    void this.host.handle(data).then((reply) => {
      if (!this.frame.contentWindow) return;
      if (reply !== null) this.send(reply);
      if (this.host.listens("appCommandInvoked") && hasCommands(this.addin)) this.end(true);
    });
  };

  private send(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }
}

function exitOf(text: string): Exit | undefined {
  if (!text.includes("ContextActivationManager_notifyHost")) return undefined;
  const { _data: args } = JSON.parse(text) as { _data?: unknown };
  return Array.isArray(args) ? EXITS[Number(args[1])] : undefined;
}
