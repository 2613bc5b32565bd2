import { OfficeError } from "./errors";
import { HostObject, type Session } from "./hostObject";
import type { Ribbon } from "./ribbon";

/** A result that the functions runtime sends: [invocation id, succeeded, value, error code]. */
export type InvocationResult = [id: number, ok: boolean, value: unknown, errorCode?: number];

/** The functions runtime's own service. */
export class CustomFunctionsService extends HostObject {
  readonly type = "CustomFunctions";

  constructor(
    session: Session,
    private readonly answered: (results: InvocationResult[]) => void,
    private readonly ready: () => void,
  ) {
    super(session);
  }

  SetInvocationArrayResults(results: InvocationResult[]): void {
    this.answered(results);
  }

  /** Features beyond the basic protocol: none. */
  _GetEnabledFeatures(): number[] {
    return [];
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }
}

/** The root object of the functions runtime's requests. */
export class CustomFunctionsContainer extends HostObject {
  readonly type = "CustomFunctionsContainer";

  constructor(
    session: Session,
    private readonly service: CustomFunctionsService,
  ) {
    super(session);
  }

  get CustomFunctions(): CustomFunctionsService {
    return this.service;
  }
}

/** Whether the add-in loads with the workbook: Office.addin.setStartupBehavior. */
export class AppRuntimePersistenceService extends HostObject {
  readonly type = "AppRuntimePersistenceService";

  GetAppRuntimeStartState(): number {
    return this.session.state.startupBehavior;
  }

  SetAppRuntimeStartState(state: number): void {
    this.session.state.startupBehavior = state;
  }
}

/** Office.addin.showAsTaskpane and hide. */
export class AppRuntimeService extends HostObject {
  readonly type = "AppRuntimeService";

  constructor(
    session: Session,
    private readonly visibility: { state: string; changed: (state: string) => void },
  ) {
    super(session);
  }

  GetAppRuntimeState(): string {
    return this.visibility.state;
  }

  /** @param state office.js's AppRuntimeState: "Inactive", "Background" or "Visible". */
  SetAppRuntimeState(state: string): void {
    this.visibility.state = state;
    this.visibility.changed(state);
  }
}

/** Says that the add-in's actions (ribbon functions by id) are known. */
export class AddinInternalService extends HostObject {
  readonly type = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    // Ribbon buttons are pressed by a person, long after this.
  }
}

/** Office.ribbon.requestUpdate. */
export class DynamicRibbon extends HostObject {
  readonly type = "DynamicRibbon";

  constructor(
    session: Session,
    private readonly ribbon: Ribbon,
  ) {
    super(session);
  }

  GetButton(id: string): RibbonButton {
    return new RibbonButton(this.session, this.ribbon, id);
  }

  GetTab(id: string): RibbonTab {
    return new RibbonTab(this.session, this.ribbon, id);
  }

  ExecuteRequestUpdate(json: string): void {
    interface Control {
      id: string;
      enabled?: boolean;
    }
    interface Tab {
      id: string;
      visible?: boolean;
      controls?: Control[];
      groups?: { controls?: Control[] }[];
    }
    const { tabs = [] } = JSON.parse(json) as { tabs?: Tab[] };
    for (const tab of tabs) {
      if (tab.visible !== undefined) this.ribbon.showTab(tab.id, tab.visible);
      const controls = [
        ...(tab.controls ?? []),
        ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
      ];
      for (const control of controls) {
        if (control.enabled !== undefined) this.ribbon.enable(control.id, control.enabled);
      }
    }
  }
}

/** A button of the ribbon. */
export class RibbonButton extends HostObject {
  readonly type = "RibbonButton";

  constructor(
    session: Session,
    private readonly ribbon: Ribbon,
    private readonly id: string,
  ) {
    super(session);
  }

  get Id(): string {
    return this.id;
  }

  get Enabled(): boolean {
    return this.ribbon.isEnabled(this.id);
  }

  set Enabled(enabled: unknown) {
    if (typeof enabled !== "boolean") throw new OfficeError("InvalidArgument");
    this.ribbon.enable(this.id, enabled);
  }

  SetEnabled(enabled: boolean): void {
    this.ribbon.enable(this.id, enabled);
  }
}

/** A tab of the ribbon. */
export class RibbonTab extends HostObject {
  readonly type = "RibbonTab";

  constructor(
    session: Session,
    private readonly ribbon: Ribbon,
    private readonly id: string,
  ) {
    super(session);
  }

  get Id(): string {
    return this.id;
  }

  SetVisibility(visible: boolean): void {
    this.ribbon.showTab(this.id, visible);
  }
}
