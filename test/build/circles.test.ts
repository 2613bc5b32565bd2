import { circlesIn, importsIn } from "./imports";

test("no file of src/ imports itself by way of others, not for types either", () => {
  const imports = importsIn("src");
  expect(imports.size).toBeGreaterThan(400);
  expect(circlesIn(imports)).toEqual([]);
});

test.each([
  ["two files", { a: ["b"], b: ["a"], c: ["a"] }, [["a", "b"]]],
  ["a file that imports itself", { a: ["a"], b: ["a"] }, [["a"]]],
  [
    "two circles, one after the other",
    { a: ["b"], b: ["c"], c: ["b", "d"], d: ["e"], e: ["d"] },
    [
      ["d", "e"],
      ["b", "c"],
    ],
  ],
  ["none where two ways lead to one file", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
])("a circle is found: %s", (_, imports, circles) => {
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
});
