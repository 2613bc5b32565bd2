import { HostCollection, HostObject, type Session } from "../hostObject";
import { OfficeError } from "../errors";

/** Custom properties stand among the workbook's properties under this prefix. */
const CUSTOM = "custom:";

/** Excel.DocumentProperties: the core properties of the file. */
export class DocumentProperties extends HostObject {
  readonly type = "DocumentProperties";

  get Title(): string {
    return this.get("title");
  }

  set Title(text: unknown) {
    this.set("title", text);
  }

  get Subject(): string {
    return this.get("subject");
  }

  set Subject(text: unknown) {
    this.set("subject", text);
  }

  get Author(): string {
    return this.get("author");
  }

  set Author(text: unknown) {
    this.set("author", text);
  }

  get Keywords(): string {
    return this.get("keywords");
  }

  set Keywords(text: unknown) {
    this.set("keywords", text);
  }

  get Comments(): string {
    return this.get("comments");
  }

  set Comments(text: unknown) {
    this.set("comments", text);
  }

  get Category(): string {
    return this.get("category");
  }

  set Category(text: unknown) {
    this.set("category", text);
  }

  get Manager(): string {
    return this.get("manager");
  }

  set Manager(text: unknown) {
    this.set("manager", text);
  }

  get Company(): string {
    return this.get("company");
  }

  set Company(text: unknown) {
    this.set("company", text);
  }

  get LastAuthor(): string {
    return this.get("lastAuthor");
  }

  get CreationDate(): string {
    return this.get("creationDate");
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.session);
  }

  private get(key: string): string {
    return this.session.book.properties[key] ?? "";
  }

  private set(key: string, text: unknown): void {
    if (typeof text !== "string") throw new OfficeError("InvalidArgument");
    this.session.book.properties[key] = text;
  }
}

/** Excel.CustomPropertyCollection. Values are kept as JSON text. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly type = "CustomPropertyCollection";

  items(): CustomProperty[] {
    return Object.keys(this.session.book.properties)
      .filter((key) => key.startsWith(CUSTOM))
      .map((key) => new CustomProperty(this.session, key.slice(CUSTOM.length)));
  }

  find(key: unknown): CustomProperty | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Key.toLowerCase() === wanted) ?? null;
  }

  Add(key: string, value: unknown): CustomProperty {
    const item = this.find(key) ?? new CustomProperty(this.session, key);
    item.Value = value;
    return item;
  }

  DeleteAll(): void {
    for (const item of this.items()) item.Delete();
  }
}

/** Excel.CustomProperty. */
export class CustomProperty extends HostObject {
  readonly type = "CustomProperty";

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

  get Type(): string {
    const value = this.Value;
    if (typeof value === "number") return "Number";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get Value(): unknown {
    const text = this.session.book.properties[CUSTOM + this.key];
    if (text === undefined) throw new OfficeError("ItemNotFound");
    return JSON.parse(text) as unknown;
  }

  set Value(value: unknown) {
    this.session.book.properties[CUSTOM + this.key] = JSON.stringify(value);
  }

  Delete(): void {
    Reflect.deleteProperty(this.session.book.properties, CUSTOM + this.key);
  }
}
