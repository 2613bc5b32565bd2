type Listener<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => void;

/**
 * The page's own window and the one of the task pane, listened to together: keys and drags that land in the pane's
 * frame never reach the page.
 */
export class Windows {
  private readonly attach = new Set<(window: Window) => void>();
  private frame: Window | null = null;

  /** Listens in both, before anybody else; returns what ends it. */
  listen<K extends keyof WindowEventMap>(type: K, listener: Listener<K>): () => void {
    const add = (window: Window): void => window.addEventListener(type, listener, { capture: true });
    add(window);
    if (this.frame) add(this.frame);
    this.attach.add(add);
    return () => {
      this.attach.delete(add);
      window.removeEventListener(type, listener, { capture: true });
      this.frame?.removeEventListener(type, listener, { capture: true });
    };
  }

  /** The pane's window after each start of the add-in. */
  follow(frame: Window): void {
    this.frame = frame;
    for (const add of this.attach) add(frame);
  }
}
