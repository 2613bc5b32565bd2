import { always, BUILT_IN_FROM } from "../../src/figures/dated";
import { ofMember, openParameter, parameter, sourcesOf } from "../../src/figures/parameter";
import { day } from "../../src/kinds/day";

const [FIRST, SECOND] = [day("2025-01-01"), day("2026-01-01")];

const twice = parameter({
  kind: "number",
  values: [
    { from: FIRST, value: 1, source: ["R001", "A02"] },
    { from: SECOND, value: 2, source: ["R001", "L09"] },
  ],
});

test("a value in force at any time bears its sources", () => {
  expect(always(0.3, "R087", "A06")).toEqual([{ from: BUILT_IN_FROM, value: 0.3, source: ["R087", "A06"] }]);
});

test("the sources of a parameter are those of all its versions, each once", () => {
  expect(sourcesOf(twice)).toEqual(["R001", "A02", "L09"]);
});

test("what no document gives has the sources that need it", () => {
  const open = openParameter({ kind: "ratio", askedBy: ["R094", "R095"] });
  expect(open.values).toEqual([]);
  expect(sourcesOf(open)).toEqual(["R094", "R095"]);
});

test("a member's figure is open until somebody gives it, and of the general one's kind", () => {
  expect(ofMember(twice)).toEqual({ kind: "number", values: [], askedBy: ["R001", "A02"] });
});
