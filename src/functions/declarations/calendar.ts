import { monthOfDay } from "../../kinds/month";
import { define, given } from "../declaration";
import { unknownYear } from "./unknownYear";
import { term } from "../../text/field";

/** The Chinese working calendar with make-up days, and the workbook's 日历 sheet over it. */
export const calendarFunctions = [
  define({
    id: "WORKDAYS",
    clauses: ["L18", "R001"],
    parameters: { month: { kind: "month" } },
    result: "number",
    unit: "days",
    example: { arguments: ["2026-02"], result: 16 },
    errors: [[""], ["2027-01"]],
    evaluate({ month }, { recorder }, { calendar }) {
      const workdays = calendar.workdays(month);
      if (!workdays) return unknownYear("L18", "month", month);
      const value = workdays.length;
      recorder?.({
        text: "calendar.workdays",
        fields: { month: { month } },
        value,
        clause: "L18",
        figures: [],
        from: [],
      });
      return given(value);
    },
  }),
  define({
    id: "DAYKIND",
    clauses: ["L18"],
    parameters: { date: { kind: "day" } },
    result: "text",
    example: { arguments: ["2026-02-14"], result: "工作日" },
    errors: [[""], ["2026-02-30"]],
    evaluate({ date }, { recorder }, { calendar }) {
      const kind = calendar.kindOf(date);
      if (!kind) return unknownYear("L18", "date", monthOfDay(date));
      const value = term(`dayKind.${kind}`);
      recorder?.({
        text: "calendar.dayKind",
        fields: { date: { day: date } },
        value,
        clause: "L18",
        figures: [],
        from: [],
      });
      return given(DAY_KIND_TEXT[kind]);
    },
  }),
];

/** Chinese in every language: the value is compared and passed on in formulas. */
const DAY_KIND_TEXT = { workday: "工作日", restDay: "休息日", statutoryHoliday: "法定节假日" } as const;
