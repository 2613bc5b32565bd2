import { coalesced } from "../commands/coalesced";
import type { ChangesDecision, Command, CommandId, CommandResult } from "../commands/command";
import { failure } from "../commands/notice";
import type { StopFollowing } from "../commands/readAgain";
import type { Commands } from "../commands/register";
import type { Month } from "../kinds/month";
import type { CellPlace } from "../kinds/place";
import type { Language } from "../text/language";
import { Gate } from "./gate";
import { Memory } from "./memory";
import type { OfficeAccess } from "./officeAccess";
import { initialState, type PaneState, type Tab } from "./state";
import { Store } from "./store";

/** Where a command that takes a while is followed. */
const TAB_OF: Partial<Record<CommandId, Tab>> = { check: "check", generate: "generate" };

/** Commands that leave something to remember: the month that was worked on, or the flags. */
const REMEMBERED: readonly CommandId[] = ["check", "generate", "showFlags"];

/**
 * One sitting at the pane. Views read `store` and call the methods; a method never rejects: what goes wrong is shown in
 * a notice.
 */
export class Session {
  readonly store: Store<PaneState>;
  private readonly gate: Gate;
  private readonly memory: Memory;
  private stopFollowing: StopFollowing = async () => {};

  constructor(
    readonly commands: Commands,
    private readonly office: OfficeAccess,
    officeLanguage: Language,
  ) {
    this.store = new Store(initialState(officeLanguage));
    this.gate = new Gate(this.store);
    this.memory = new Memory(this.store, office);
  }

  /** Takes up the workbook's settings, reads its months, and follows the selection. */
  start(): Promise<void> {
    return this.attempt(async () => {
      const wanted = this.memory.recall();
      this.office.setFunctionLanguage(this.store.get().language);
      await this.readAgain(wanted);
      await this.office.followSelection(() => void this.explain());
    });
  }

  /** Reads the workbook's months and figures again; stays at the month wanted where it has data of it. */
  async readAgain(wanted: Month | null = this.store.get().month): Promise<void> {
    const readAgain = this.commands.readAgain({ wanted, failed: this.report });
    if (!this.gate.canRun(readAgain)) return;
    this.store.set({ months: null });
    await this.attempt(this.stopFollowing);
    const outcome = await this.run(readAgain);
    if (outcome) this.stopFollowing = outcome.result;
    else this.store.set({ months: [] });
  }

  canRun<Given>(command: Command<Given, unknown>): boolean {
    return this.gate.canRun(command);
  }

  /** Runs a command, unless one runs already, and shows what came of it. */
  async run<Given, Result>(command: Command<Given, Result>): Promise<CommandResult<Result> | null> {
    const tab = TAB_OF[command.id];
    if (tab && this.gate.canRun(command)) this.store.set({ tab });
    const outcome = await this.gate.run(command);
    if (outcome?.sheet !== undefined) await this.showSheet(outcome.sheet);
    if (REMEMBERED.includes(command.id)) await this.remember();
    await this.explain();
    return outcome;
  }

  /** Stops the command that runs, if it still can be. */
  cancel(): void {
    this.gate.cancel();
  }

  /** The user's answer to what becomes of amounts changed by hand. */
  decide(decision: ChangesDecision): void {
    this.gate.decide(decision);
  }

  show(tab: Tab): void {
    this.store.set({ tab });
    void this.explain();
  }

  chooseMonth(month: Month): void {
    this.store.set({ month });
    void this.remember();
  }

  chooseLanguage(language: Language): void {
    this.store.set({ language });
    this.office.setFunctionLanguage(language);
    void this.remember();
    void this.explain();
  }

  goTo(place: CellPlace): Promise<void> {
    return this.attempt(() => this.office.goTo(place));
  }

  showSheet(name: string): Promise<void> {
    return this.attempt(() => this.office.showSheet(name));
  }

  closeNotice(): void {
    this.store.set({ notice: null });
  }

  /** Explains the selected cell, while that is what the pane shows; of a quick series of cells, the last. */
  private readonly explain = coalesced(() =>
    this.attempt(async () => {
      const state = this.store.get();
      if (state.tab !== "explain" || state.running) return;
      this.store.set({ explaining: true });
      try {
        const { result } = await this.commands.explain.perform(state);
        this.store.set({ explanation: result });
      } finally {
        this.store.set({ explaining: false });
      }
    }),
  );

  private remember(): Promise<void> {
    return this.attempt(() => this.memory.remember());
  }

  private readonly report = (error: unknown): void => this.store.set({ notice: failure(error) });

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(error);
    }
  }
}
