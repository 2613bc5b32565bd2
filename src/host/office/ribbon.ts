/** What the add-in has said about its ribbon controls. A page that draws them listens. */
export class Ribbon {
  private readonly disabled = new Set<string>();
  private readonly hiddenTabs = new Set<string>();
  private listener: () => void = () => undefined;

  onChange(listener: () => void): void {
    this.listener = listener;
  }

  isEnabled(control: string): boolean {
    return !this.disabled.has(control);
  }

  isTabVisible(tab: string): boolean {
    return !this.hiddenTabs.has(tab);
  }

  enable(control: string, enabled: boolean): void {
    if (enabled) this.disabled.delete(control);
    else this.disabled.add(control);
    this.listener();
  }

  showTab(tab: string, visible: boolean): void {
    if (visible) this.hiddenTabs.delete(tab);
    else this.hiddenTabs.add(tab);
    this.listener();
  }
}
