import { parseXml } from "../../../../src/host/xlsx/package/xml";
import { XmlDamage, XmlScanner } from "../../../../src/host/xlsx/package/xmlScanner";
import { cut, join } from "../../../../src/host/xlsx/package/sections";

function tokensOf(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const tokens: string[] = [];
  for (let token = scanner.next(); token; token = scanner.next()) {
    tokens.push(`${token} ${xml.slice(scanner.start, scanner.end)}`);
  }
  return tokens;
}

test("every character belongs to one token, in order", () => {
  const xml = '<?xml version="1.0"?><!-- a > b --><a x=">" y=\'/>\'>1 &lt; 2<b/><![CDATA[<c>]]></a >';
  expect(tokensOf(xml)).toEqual([
    'other <?xml version="1.0"?>',
    "other <!-- a > b -->",
    "open <a x=\">\" y='/>'>",
    "text 1 &lt; 2",
    "empty <b/>",
    "cdata <![CDATA[<c>]]>",
    "close </a >",
  ]);
  expect(
    tokensOf(xml)
      .map((token) => token.slice(token.indexOf(" ") + 1))
      .join(""),
  ).toBe(xml);
});

test.each([
  ["an attribute in either quotes", "<a x=\"1\" long = '2'/>", { x: "1", long: "2" }],
  ["entities and references", '<a x="&lt;&#65;&#x42;&amp;"/>', { x: "<AB&" }],
  [
    "a reference beyond Unicode stays as it stands",
    '<a x="&#x110000;&#9999999;"/>',
    { x: "&#x110000;&#9999999;" },
  ],
  ["no attributes", "<a />", {}],
])("reads %s", (_, xml, attributes) => {
  const scanner = new XmlScanner(xml);
  scanner.next();
  expect(scanner.attributes()).toEqual(attributes);
  for (const [name, value] of Object.entries(attributes)) expect(scanner.attribute(name)).toBe(value);
  expect(scanner.attribute("lon")).toBeUndefined();
});

test("skips an element with elements of its own name inside", () => {
  const scanner = new XmlScanner("<a><b><b/><b>x</b></b><c/></a>");
  scanner.next();
  scanner.next();
  expect(scanner.inside()).toBe("<b/><b>x</b>");
  scanner.next();
  expect([scanner.kind, scanner.tag]).toEqual(["empty", "c"]);
});

test.each([
  ["an unfinished tag", "<a"],
  ["a value without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["a quote that is never closed", '<a b="1/>'],
  ["two attributes without a blank", '<a b="1"c="2"/>'],
  ["a nameless tag", "<>"],
  ["an unfinished comment", "<a><!-- </a>"],
  ["an unfinished CDATA section", "<a><![CDATA[</a>"],
  ["tags that cross", "<a><b></a></b>"],
  ["an element that is never closed", "<a><b></b>"],
  ["nothing at all", ""],
])("refuses %s", (_, xml) => {
  expect(() => parseXml(xml)).toThrow(XmlDamage);
  expect(() => cut(xml)).toThrow(XmlDamage);
});

test("a part that is cut and joined is the same text", () => {
  const xml = '<?xml version="1.0"?>\n<a x="1"><b>1</b><c y=">"/><b><b/></b></a>';
  expect(cut(xml).sections.map(({ tag }) => tag)).toEqual(["b", "c", "b"]);
  expect(join(cut(xml))).toBe(xml);
});
