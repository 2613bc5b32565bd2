import { generateRandomId } from "@univerjs/core";
import { OfficeError } from "../errors";
import { HostCollection, HostObject, type Session } from "../hostObject";

/** The namespace of an XML text's first element; "" when it has none. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*([^>]*)>/.exec(
    xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (!root) return "";
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}

function checkXml(xml: unknown): string {
  if (typeof xml !== "string" || !/<[A-Za-z_]/.test(xml)) throw new OfficeError("InvalidArgument");
  return xml;
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly type: string = "CustomXmlPartCollection";

  items(): CustomXmlPart[] {
    return this.session.book.customXml.map((part) => new CustomXmlPart(this.session, part.id));
  }

  find(id: unknown): CustomXmlPart | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  Add(xml: unknown): CustomXmlPart {
    const part = { id: `{${generateRandomId(8)}-${generateRandomId(8)}}`, xml: checkXml(xml) };
    this.session.book.customXml.push(part);
    return new CustomXmlPart(this.session, part.id);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly type = "CustomXmlPartScopedCollection";

  constructor(
    session: Session,
    private readonly namespaceUri: string,
  ) {
    super(session);
  }

  items(): CustomXmlPart[] {
    return this.session.book.customXml
      .map((part) => new CustomXmlPart(this.session, part.id))
      .filter((part) => part.NamespaceUri === this.namespaceUri);
  }

  find(id: unknown): CustomXmlPart | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new OfficeError("ItemNotFound");
    return only;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : null;
  }
}

/** Excel.CustomXmlPart. */
export class CustomXmlPart extends HostObject {
  readonly type = "CustomXmlPart";

  constructor(
    session: Session,
    private readonly id: string,
  ) {
    super(session);
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.part.xml);
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: unknown): void {
    this.part.xml = checkXml(xml);
  }

  Delete(): void {
    const { book } = this.session;
    book.customXml.splice(book.customXml.indexOf(this.part), 1);
  }

  private get part(): { id: string; xml: string } {
    const part = this.session.book.customXml.find((one) => one.id === this.id);
    if (!part) throw new OfficeError("ItemNotFound");
    return part;
  }
}
