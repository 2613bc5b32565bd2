import { ATTENDANCE, COMMISSION, PERFORMANCE, ROSTER } from "../../workbook/sheets";
import type { SheetDefinition } from "../../workbook/sheets/definition";
import type { BookData } from "../../host/workbook/bookData";
import { bookOf } from "../sample/drawing/book";
import { drawContractSheet } from "../sample/drawing/contractSheet";
import { date, time, type Cell, type SampleRow, type SampleSheet } from "../sample/story/row";

/** The month of the big workbook: 22 workdays, no holiday. */
export const BIG_MONTH = "2026-03";
const FIRST_SUNDAY = 1;
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const WORKDAYS = DAYS.filter((day) => (day - FIRST_SUNDAY) % 7 !== 0 && (day - FIRST_SUNDAY) % 7 !== 6);

/** People in a group, its supervisor the first of them. */
const GROUP = 10;

/** A month of a company with so many people: punches of every workday, a result and an order for each. */
export function bigMonth(people: number): BookData {
  const numbers = Array.from({ length: people }, (_, index) => index);
  return bookOf("bench", [
    draw(ROSTER, numbers.map(person)),
    draw(
      ATTENDANCE,
      WORKDAYS.flatMap((day) => numbers.map((number) => punches(number, day))),
    ),
    draw(PERFORMANCE, numbers.map(result)),
    draw(COMMISSION, numbers.map(order)),
  ]);
}

function draw(
  definition: SheetDefinition,
  cells: readonly Readonly<Record<string, Cell>>[],
): ReturnType<typeof drawContractSheet> {
  const rows: SampleRow[] = cells.map((row, index) => ({ key: String(index), cells: row }));
  const sheet: SampleSheet = { definition, rows, merged: [] };
  return drawContractSheet(sheet);
}

function idOf(number: number): string {
  return String(10_000 + number);
}

function supervisorOf(number: number): number {
  return number - (number % GROUP);
}

function person(number: number): Record<string, Cell> {
  return {
    id: idOf(number),
    name: `员工${number}`,
    group: `${Math.floor(number / GROUP) + 1}组`,
    position: number === supervisorOf(number) ? "销售主管" : "销售专员",
    supervisorId: number === supervisorOf(number) ? "" : idOf(supervisorOf(number)),
    hireDate: date("2024-03-04"),
    contractDate: date("2024-03-04"),
  };
}

/** Mostly on time; every fifty-third is late. */
function punches(number: number, day: number): Record<string, Cell> {
  const late = (number * 31 + day) % 53 === 0;
  return {
    id: idOf(number),
    date: date(`${BIG_MONTH}-${String(day).padStart(2, "0")}`),
    clockIn: time(late ? "9:07" : "8:51"),
    clockOut: time("18:04"),
  };
}

/** Achievements from 25 % to 124 %, both sides of every threshold; supervisors are measured by three. */
function result(number: number): Record<string, Cell> {
  const percent = 25 + ((number * 37) % 100);
  const measured = { promotionPlan: 20_000, promotionDone: 200 * percent };
  const ofSupervisor = {
    feedbackPlan: 100,
    feedbackDone: percent,
    recruitmentPlan: 100,
    recruitmentDone: 80,
  };
  return {
    month: BIG_MONTH,
    id: idOf(number),
    ...measured,
    ...(number === supervisorOf(number) && ofSupervisor),
    salesEffective: "是",
    planSetBy: idOf(supervisorOf(number)),
  };
}

function order(number: number): Record<string, Cell> {
  return {
    order: `S${BIG_MONTH.replace("-", "")}${String(number).padStart(5, "0")}`,
    id: idOf(number),
    commission: 120 + (number % 40),
    orderAmount: 6000,
    received: 6000,
    receivedOn: date(`${BIG_MONTH}-20`),
    contract: `HT${number}`,
    salesData: `XS${number}`,
    deliveryNote: `FH${number}`,
    paymentProof: `SK${number}`,
    paidOut: "否",
  };
}
