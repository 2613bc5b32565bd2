import { generateRandomId } from "@univerjs/core";
import { formatArea, parseAddress, parseArea, type Area } from "../../workbook/address";
import type { SheetComment } from "../../workbook/bookData";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import { HostCollection, HostObject, RangeObject, type EventTypes, type Session } from "../hostObject";

/** The host knows no user. */
const AUTHOR = "";

/** Excel.CommentCollection of the workbook, or of a sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly type = "CommentCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  override get eventTypes(): EventTypes {
    return {
      AddedEvent: EventType.commentAdded,
      DeletedEvent: EventType.commentDeleted,
      ChangedEvent: EventType.commentChanged,
    };
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  items(): Comment[] {
    return this.session.book.comments
      .filter(({ sheet }) => !this.sheet || sheet === this.sheet)
      .map(({ sheet, comment }) => new Comment(this.session, sheet, comment));
  }

  find(id: unknown): Comment | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  Add(cell: unknown, content: unknown): Comment {
    const { sheet, area } = this.place(cell);
    const text =
      typeof content === "string"
        ? content
        : String((Object(content) as { richContent?: unknown }).richContent ?? "");
    if (text === "" || area.rows * area.columns !== 1) throw new OfficeError("InvalidArgument");
    if (commentAt(sheet, area)) throw new OfficeError("InvalidOperation", "The cell has a comment already.");
    const comment: SheetComment = {
      id: generateRandomId(12),
      cell: formatArea(area),
      author: AUTHOR,
      content: text,
      replies: [],
      resolved: false,
    };
    sheet.extras.comments.push(comment);
    const added = new Comment(this.session, sheet, comment);
    added.emit(EventType.commentAdded);
    return added;
  }

  GetItemByCell(cell: unknown): Comment {
    const { sheet, area } = this.place(cell);
    const comment = commentAt(sheet, area);
    if (!comment) throw new OfficeError("ItemNotFound");
    return new Comment(this.session, sheet, comment);
  }

  private place(cell: unknown): { sheet: Sheet; area: Area } {
    if (cell instanceof RangeObject) return cell;
    const parsed = parseAddress(String(cell));
    if (!parsed) throw new OfficeError("InvalidArgument");
    const sheet = parsed.sheet === null ? this.sheet : this.session.book.sheetNamed(parsed.sheet);
    if (!sheet) throw new OfficeError("InvalidArgument");
    return { sheet, area: parsed.area };
  }
}

function commentAt(sheet: Sheet, area: Area): SheetComment | undefined {
  const cell = formatArea({ ...area, rows: 1, columns: 1 });
  return sheet.extras.comments.find((comment) => comment.cell === cell);
}

/** Excel.Comment. */
export class Comment extends HostObject {
  readonly type = "Comment";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly comment: SheetComment,
  ) {
    super(session);
  }

  get Id(): string {
    return this.comment.id;
  }

  get AuthorName(): string {
    return this.comment.author;
  }

  get AuthorEmail(): string {
    return "";
  }

  get Content(): string {
    return this.comment.content;
  }

  set Content(content: unknown) {
    if (typeof content !== "string") throw new OfficeError("InvalidArgument");
    this.comment.content = content;
    this.emit(EventType.commentChanged, { changeType: "CommentEdited" });
  }

  get ContentType(): string {
    return "Plain";
  }

  get RichContent(): string {
    return this.comment.content;
  }

  get Mentions(): unknown[] {
    return [];
  }

  get Resolved(): boolean {
    return this.comment.resolved;
  }

  set Resolved(resolved: unknown) {
    this.comment.resolved = resolved === true;
    this.emit(EventType.commentChanged, { changeType: resolved ? "CommentResolved" : "CommentReopened" });
  }

  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.session, this, this.comment);
  }

  GetLocation(): RangeObject {
    return this.session.objects.range(this.sheet, parseArea(this.comment.cell) as Area);
  }

  Delete(): void {
    const { comments } = this.sheet.extras;
    comments.splice(comments.indexOf(this.comment), 1);
    this.emit(EventType.commentDeleted);
  }

  emit(type: number, more: Record<string, unknown> = {}): void {
    this.session.events.emit(type, [this.sheet.id, WORKBOOK_TARGET], {
      commentDetails: [{ commentId: this.comment.id, replyIds: [] }],
      source: "Local",
      worksheetId: this.sheet.id,
      ...more,
    });
  }
}

/** Excel.CommentReplyCollection. */
export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly type = "CommentReplyCollection";

  constructor(
    session: Session,
    private readonly owner: Comment,
    private readonly comment: SheetComment,
  ) {
    super(session);
  }

  items(): CommentReply[] {
    return this.comment.replies.map(
      (_, index) => new CommentReply(this.session, this.owner, this.comment, index),
    );
  }

  find(id: unknown): CommentReply | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  Add(content: unknown): CommentReply {
    if (typeof content !== "string" || content === "") throw new OfficeError("InvalidArgument");
    this.comment.replies.push({ author: AUTHOR, content });
    this.owner.emit(EventType.commentChanged, { changeType: "ReplyAdded" });
    return new CommentReply(this.session, this.owner, this.comment, this.comment.replies.length - 1);
  }
}

/** Excel.CommentReply. */
export class CommentReply extends HostObject {
  readonly type = "CommentReply";

  constructor(
    session: Session,
    private readonly owner: Comment,
    private readonly comment: SheetComment,
    private readonly index: number,
  ) {
    super(session);
  }

  get Id(): string {
    return `${this.comment.id}/${this.index}`;
  }

  get AuthorName(): string {
    return this.reply.author;
  }

  get Content(): string {
    return this.reply.content;
  }

  set Content(content: unknown) {
    if (typeof content !== "string") throw new OfficeError("InvalidArgument");
    this.reply.content = content;
  }

  GetParentComment(): Comment {
    return this.owner;
  }

  Delete(): void {
    this.comment.replies.splice(this.index, 1);
  }

  private get reply(): { author: string; content: string } {
    const reply = this.comment.replies[this.index];
    if (!reply) throw new OfficeError("ItemNotFound");
    return reply;
  }
}
