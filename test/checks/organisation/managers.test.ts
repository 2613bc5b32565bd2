import { figure, month, type Row, type Sheets } from "../../payroll/workbook";
import { company, one, told } from "./company";

const manager = (position = "运营经理", more: Row = {}): Row => one("", position, { 底薪: 8000, ...more });
const head = one("招商组", "招商主管");

describe("one manager (R011 = R018, R078)", () => {
  test.each<[string, Row, Row[], string[]]>([
    ["one by D18", {}, [head, manager()], []],
    ["two by D18", {}, [head, manager(), manager("经理")], ["warning R078 花名册!D4 manager.second"]],
    [
      "two by D3",
      { orgProfile: "D3" },
      [manager("部门经理"), manager("部门经理")],
      ["warning R011 花名册!D3 manager.second"],
    ],
    [
      "two by D6",
      { orgProfile: "D6" },
      [manager("经理"), manager("经理")],
      ["warning R011 花名册!D3 manager.second"],
    ],
    [
      "two by D18 and D6 are one finding, under the first clause",
      { orgProfile: "D18、D6", groups: "招商组" },
      [head, manager(), manager()],
      ["warning R011 花名册!D4 manager.second"],
    ],
    ["two by D4 and D8, which do not say it", { orgProfile: "D8" }, [manager(), manager()], []],
    [
      "three: each beyond the first",
      {},
      [head, manager(), manager(), manager()],
      ["warning R078 花名册!D4 manager.second", "warning R078 花名册!D5 manager.second"],
    ],
    [
      "handing over from one day to the next",
      {},
      [
        head,
        manager("运营经理", { 离职日期: "2026-03-15" }),
        manager("运营经理", { 入职日期: "2026-03-16" }),
      ],
      [],
    ],
    [
      "both on one day; the later one stands above in the roster",
      {},
      [
        head,
        manager("运营经理", { 入职日期: "2026-03-16" }),
        manager("运营经理", { 离职日期: "2026-03-16" }),
      ],
      ["warning R078 花名册!D3 manager.second"],
    ],
    ["one who left in February", {}, [head, manager("运营经理", { 离职日期: "2026-02-28" }), manager()], []],
    ["one who joins in April", {}, [head, manager(), manager("运营经理", { 入职日期: "2026-04-01" })], []],
    [
      "a position that policy makes a manager's",
      { "positionLevel.店长": "经理" },
      [head, manager(), manager("店长")],
      ["warning R078 花名册!D4 manager.second"],
    ],
  ])("%s", (_, figures, people, expected) => {
    expect(told(company(figures, ...people)).filter((text) => !text.includes("Blank"))).toEqual(expected);
  });
});

describe("vacancy of the manager's post (R079, A42)", () => {
  const undecided = (sheets: Sheets): Sheets => {
    sheets["政策"] = (sheets["政策"] ?? []).filter((row) => row["参数"] !== "managerVacancyAllowed");
    return sheets;
  };
  const INFO = ["info R079 花名册!D1 manager.vacant"];
  const ERROR = ["error R079 花名册!D1 manager.missing"];

  test.each<[string, Sheets, string[]]>([
    ["by default it is for the record", undecided(month()), INFO],
    ["decided: it may be", month(), []],
    ["decided: it may not be", company({ managerVacancyAllowed: "否" }, head), ERROR],
    ["it may not be, and is not", company({ managerVacancyAllowed: "否" }, head, manager()), []],
    [
      "a manager for one day of the month",
      company({ managerVacancyAllowed: "否" }, head, manager("运营经理", { 离职日期: "2026-03-01" })),
      [],
    ],
    [
      "a manager until the day before",
      company({ managerVacancyAllowed: "否" }, head, manager("运营经理", { 离职日期: "2026-02-28" })),
      ERROR,
    ],
    [
      "decided from April on only",
      month((sheets) => {
        undecided(sheets)["政策"]?.push({ ...figure("managerVacancyAllowed", "否"), 生效日期: "2026-04-01" });
      }),
      INFO,
    ],
    ["by D4, whose own clause speaks of it", undecided(company({ orgProfile: "D8" }, head)), []],
    ["nobody on the roster", undecided(company({})), []],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });
});

describe("the manager's experience (R012)", () => {
  test.each<[string, Row, Row, string[]]>([
    ["blank", { orgProfile: "D3" }, { 从业年限: "" }, ["warning R012 花名册!L2 manager.experienceBlank"]],
    ["none", { orgProfile: "D3" }, { 从业年限: 0 }, ["warning R012 花名册!L2 manager.noExperience"]],
    ["half a year", { orgProfile: "D3" }, { 从业年限: 0.5 }, []],
    ["what cannot be read is named by reading", { orgProfile: "D3" }, { 从业年限: "很久" }, []],
    ["a roster without the column", { orgProfile: "D3" }, {}, []],
    ["by another chart", { orgProfile: "D6", groups: "招商组" }, { 从业年限: "" }, []],
    ["left before the month", { orgProfile: "D3" }, { 从业年限: "", 离职日期: "2026-02-28" }, []],
  ])("%s", (_, figures, more, expected) => {
    expect(told(company(figures, manager("部门经理", more)))).toEqual(expected);
  });
});
