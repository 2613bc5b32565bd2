import { OfficeError } from "../errors";
import { HostObject, type ApplicationState } from "../hostObject";

const MODES: readonly string[] = ["Automatic", "AutomaticExceptTables", "Manual"];
/** Excel's calculation engine as it numbers itself: version 191 of Excel 365. */
const ENGINE_VERSION = 191_029;

/** Excel.Application. */
export class Application extends HostObject {
  readonly type = "Application";

  get CalculationMode(): ApplicationState["calculationMode"] {
    return this.session.state.calculationMode;
  }

  set CalculationMode(mode: unknown) {
    if (typeof mode !== "string" || !MODES.includes(mode)) throw new OfficeError("InvalidArgument");
    this.session.state.calculationMode = mode as ApplicationState["calculationMode"];
    this.session.book.calculation.manual = mode === "Manual";
  }

  get CalculationState(): "Done" | "Pending" {
    return this.session.book.calculation.pending ? "Pending" : "Done";
  }

  get CalculationEngineVersion(): number {
    return ENGINE_VERSION;
  }

  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  /** "Recalculate" what changed, or "Full" and "FullRebuild" everything. */
  async Calculate(calculationType: string): Promise<void> {
    if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType))
      throw new OfficeError("InvalidArgument");
    await this.session.book.calculate({ all: calculationType !== "Recalculate" });
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.session.state.calculationSuspended = true;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid draws between batches only: there is nothing to hold back.
  }
}
