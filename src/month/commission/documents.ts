import type { Commission } from "../../workbook/records";
import type { MonthBook } from "../month";

/** 合同、销售数据、发货单、收款证明: the documents of an order (R096), as the columns of 提成. */
const DOCUMENTS = ["contract", "salesData", "deliveryNote", "paymentProof"] as const;

/** One of them, by its column. */
export type Document = (typeof DOCUMENTS)[number];

/** Documents without a number, those of columns that the sheet does not have included only where required. */
export function missingDocuments(row: Commission, book: MonthBook): Document[] {
  const wanted = countsDayAgreed(book)
    ? DOCUMENTS.filter((document) => document !== "paymentProof")
    : DOCUMENTS;
  return wanted.filter(
    (document) =>
      row[document] === null && (row.place.columns[document] !== undefined || isRequired(document, book)),
  );
}

/** Whether 回款日期 is the day agreed (A28): the order counts as paid by then, and nothing can prove it yet. */
export function countsDayAgreed({ policy, last }: MonthBook): boolean {
  return policy.figure("receiptBasis", last).value === "due";
}

/** Whether commission is not paid without that document (A32). */
export function isRequired(document: Document, { policy, last }: MonthBook): boolean {
  return policy.figure("evidenceRequired", last).value.includes(document);
}
