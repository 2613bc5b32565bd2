import { CLAUSES, quote, sameClauses } from "../../src/rules/clauses";
import { PARAMETERS } from "../../src/policy/parameters";
import { sourcesOf, type Parameter } from "../../src/figures/parameter";

describe("the register of clauses", () => {
  test("holds R001–R102, each with document, article and text", () => {
    const ids = Array.from({ length: 102 }, (_, index) => `R${String(index + 1).padStart(3, "0")}`);
    expect(Object.keys(CLAUSES)).toEqual(ids);
    for (const { doc, title, article, text } of Object.values(CLAUSES)) {
      expect(doc).toMatch(/^D\d+$/);
      for (const part of [title, article, text]) expect(part).not.toBe("");
    }
  });

  test("quotes a clause word for word", () => {
    expect(quote("R087")).toEqual({
      doc: "《电商运营部招商、销售人员管理制度》",
      article: "三(二)A.a",
      text: "完成计划不到30%,不算绩效工资,30%以上根据比例领取相应百分比乘以500元的绩效工资",
      same: [],
    });
  });

  test("quotes an article of the law in either language, and what stands behind a finding of the law", () => {
    expect(quote("L11")).toMatchObject({ doc: "《劳动法》", article: "第四十一条" });
    expect(quote("L11", "en")?.text).toMatch(/36 hours a month/);
    expect(quote("L-FINE")?.doc).toMatch(/工资支付暂行规定.*第十五条.*国务院令第516号/);
    expect(quote("R103")).toBeNull();
  });

  test.each([
    ["R024", ["R003", "R024", "R042", "R049", "R066", "R072"]],
    ["R022", ["R001", "R022"]],
    ["R050", ["R004", "R050"]],
    ["R031", ["R005", "R027", "R031"]],
    ["R087", ["R087"]],
  ])("%s says the same as %j", (id, same) => {
    expect(sameClauses(id)).toEqual(same);
  });

  test("every parameter names sources that exist", () => {
    for (const [key, parameter] of Object.entries(PARAMETERS as Record<string, Parameter>)) {
      const source = sourcesOf(parameter);
      expect({ key, source }).not.toEqual({ key, source: [] });
      for (const id of source) {
        const known = /^A(0[1-9]|[1-3]\d|4[0-8])$/.test(id) || quote(id) !== null;
        expect({ key, id, known }).toEqual({ key, id, known: true });
      }
    }
  });
});
