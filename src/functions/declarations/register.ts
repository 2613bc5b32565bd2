import { nearestKey } from "../../policy/nearestKey";
import { writtenValue } from "../../policy/writtenValue";
import { quote } from "../../rules/clauses";
import { missingFigure, NotGiven, type Outcome } from "../../engine/rule";
import { sentence, type Sentence } from "../../text/keys";
import { say } from "../../text/text";
import { AS_OF, define, given } from "../declaration";

const R084 = {
  doc: "《电商运营部招商、销售人员管理制度》",
  article: "三(二)1",
  text: "绩效工资为500元,部门同事同等待遇",
} as const;

/** The figures in force and the clauses behind them. */
export const registerFunctions = [
  define({
    id: "POLICY",
    clauses: [],
    parameters: { key: { kind: "text" }, asOf: AS_OF },
    result: "cell",
    example: { arguments: ["perfBase"], result: 500 },
    errors: [["commissionRate"], ["perfBass"]],
    evaluate({ key }, { policy, asOf, recorder }) {
      try {
        const figure = policy.byKey(key, asOf);
        if (!figure) return unknownKey(key);
        if (!figure.given) throw new NotGiven(figure);
        recorder?.({
          ...sentence("figure.inForce", { key }),
          value: null,
          clause: "",
          figures: [figure],
          from: [],
        });
        return given(writtenValue(figure));
      } catch (thrown) {
        return { ok: false, problem: missingFigure(thrown, "") };
      }
    },
  }),
  define({
    id: "CLAUSE",
    clauses: [],
    parameters: { ruleId: { kind: "text" } },
    result: "text",
    example: { arguments: ["R084"], result: sentence("fn.clause", R084) },
    errors: [["R103"]],
    evaluate({ ruleId }, _, { language }) {
      const quoted = quote(ruleId.toUpperCase(), language);
      if (!quoted) return unknown("ruleId", sentence("fn.unknownClause", { id: ruleId }));
      const { doc, article, text } = quoted;
      return given(say(language, "fn.clause", { doc, article, text }));
    },
  }),
];

function unknownKey(key: string): Outcome<never> {
  const suggestion = nearestKey(key);
  if (!suggestion) return unknown("key", sentence("fn.unknownKey", { key }));
  return unknown("key", sentence("fn.unknownKeyMeant", { key, suggestion }));
}

function unknown(name: string, problem: Sentence): Outcome<never> {
  return { ok: false, problem: { kind: "outOfRange", clause: "", name, ...problem } };
}
