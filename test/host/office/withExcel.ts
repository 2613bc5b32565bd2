import { Book } from "../../../src/host/workbook/book";
import type { BookData } from "../../../src/host/workbook/bookData";
import { blankBook } from "../../../src/host/workbook/newBook";
import { startOffice, type OfficeClient } from "../../../src/host/client/node";

// Several suites share the machine; none of these tests waits for time to pass.
jest.setTimeout(60_000);

/** A workbook with the real office.js on it. */
export interface Opened extends OfficeClient {
  book: Book;
  /** Excel.run on the first sheet. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error that a batch ends with; fails when it ends without one. */
  failure(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Promise<OfficeExtension.Error>;
}

const open: Opened[] = [];

/** Opens a workbook with one sheet, "Sheet1", or the given one; closed after the test. */
export async function withExcel(data: BookData = blankBook()): Promise<Opened> {
  const book = Book.open(data);
  const client = await startOffice(book, { debug: true });
  const run: Opened["run"] = (work) =>
    client.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
  const opened: Opened = {
    ...client,
    book,
    run,
    failure: async (work) => {
      try {
        await run(async (sheet, context) => {
          await work(sheet, context);
          await context.sync();
        });
      } catch (error) {
        return error as OfficeExtension.Error;
      }
      throw new Error("the batch ended without an error");
    },
  };
  open.push(opened);
  return opened;
}

afterEach(() => {
  for (const { book, host } of open.splice(0)) {
    host.dispose();
    book.dispose();
  }
});
