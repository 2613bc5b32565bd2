import { ARTICLES, articlesOf } from "../../src/law/articles";

const FINDINGS_OF_THE_LAW = [
  "L-FINE",
  "L-PENALTY",
  "L-COMM",
  "L-MINWAGE",
  "L-OT36",
  "L-26DAY",
  "L-PROCEDURE",
  "L-TERM",
  "L-CAP20",
  "L-PROB",
  "L-CONTRACT",
];

test("every article says what it is, in both languages, and where it was read", () => {
  for (const article of ARTICLES) {
    const { id, law, text, source, certainty } = article;
    expect(id).toMatch(/^L\d\d$/);
    expect(law).toMatch(/^《/);
    for (const part of [text.zh, text.en, source]) expect(part).not.toBe("");
    expect(["V", "V2", "C", "M"]).toContain(certainty);
  }
});

test.each(FINDINGS_OF_THE_LAW)("%s has an article behind it", (code) => {
  expect(articlesOf(code).length).toBeGreaterThan(0);
});

test("an unknown id has none", () => {
  expect(articlesOf("L-NONE")).toEqual([]);
});
