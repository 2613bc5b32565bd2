import type { Windows } from "../windows";

/** The place of the task pane: a frame with the add-in's own page, as built for Excel. */
export class Pane {
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly windows: Windows,
  ) {}

  /** Starts the add-in in a fresh frame. */
  async start(title: string): Promise<void> {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = "/taskpane.html";
    this.place.replaceChildren(frame);
    this.frame = frame;
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    if (frame.contentWindow) this.windows.follow(frame.contentWindow);
  }

  focus(): void {
    this.frame?.contentWindow?.focus();
  }
}
