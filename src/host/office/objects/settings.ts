import { OfficeError } from "../errors";
import { HostCollection, HostObject, type Session } from "../hostObject";

/** Excel.SettingCollection: the same settings as Office.context.document.settings. */
export class SettingCollection extends HostCollection<Setting> {
  readonly type = "SettingCollection";

  items(): Setting[] {
    return Object.keys(this.session.book.settings).map((key) => new Setting(this.session, key));
  }

  find(key: unknown): Setting | null {
    return this.items().find((item) => item.Key === key) ?? null;
  }

  /** Adds a setting, or replaces one. */
  Add(key: string, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw new OfficeError("InvalidArgument");
    this.session.book.settings[key] = JSON.stringify(value);
    return new Setting(this.session, key);
  }
}

/** Excel.Setting. */
export class Setting extends HostObject {
  readonly type = "Setting";

  constructor(
    session: Session,
    private readonly key: string,
  ) {
    super(session);
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const text = this.session.book.settings[this.key];
    if (text === undefined) throw new OfficeError("ItemNotFound");
    return JSON.parse(text) as unknown;
  }

  set Value(value: unknown) {
    this.session.book.settings[this.key] = JSON.stringify(value);
  }

  Delete(): void {
    Reflect.deleteProperty(this.session.book.settings, this.key);
  }
}
