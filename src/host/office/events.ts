/** Event types of the client's messages, by what they tell. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** One message to the client: an event of an object, by its target. */
export interface HostEvent {
  type: number;
  target: string;
  args: Record<string, unknown>;
}

/** Passes on the events that someone has registered for. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private listener: (event: HostEvent) => void = () => undefined;

  onEvent(listener: (event: HostEvent) => void): void {
    this.listener = listener;
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** True when a handler waits for such an event of one of the targets. */
  wanted(type: number, ...targets: string[]): boolean {
    return targets.some((target) => this.registered.has(`${type}|${target}`));
  }

  emit(type: number, targets: string[], args: Record<string, unknown>): void {
    for (const target of targets) {
      if (this.wanted(type, target)) this.listener({ type, target, args });
    }
  }
}
