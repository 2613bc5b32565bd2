import { batch, send } from "./batch";

/** What stood in a namespace of the workbook's custom XML parts before it was replaced. */
export interface FormerRecords {
  namespace: string;
  texts: readonly string[];
}

const known = new Map<string, string>();

/** Keeps JSON texts with the workbook, in custom XML parts of a namespace of ours; those that were there go. */
export function writeDataParts(namespace: string, texts: readonly string[]): Promise<FormerRecords> {
  return batch(async (context) => {
    const before = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    const former = await add(context, namespace, texts, async () => textsIn(context, before.items));
    for (const part of before.items) part.delete();
    await context.sync();
    known.clear();
    return { namespace, texts: former };
  });
}

/**
 * Adds the texts and, when all are there, answers what `then` gives. One request a text, so that none grows too big; where
 * Excel breaks off, those added go again.
 */
async function add<T>(
  context: Excel.RequestContext,
  namespace: string,
  texts: readonly string[],
  then: () => Promise<T>,
): Promise<T> {
  const added: Excel.CustomXmlPart[] = [];
  try {
    for (const text of texts) {
      const part = context.workbook.customXmlParts.add(xmlOf(namespace, text));
      await send(context);
      added.push(part);
    }
    await context.sync();
    return await then();
  } catch (error) {
    for (const part of added) part.delete();
    await context.sync();
    throw error;
  }
}

/** The texts kept in a namespace, in their order; what was read before is not read again. */
export function readDataParts(namespace: string): Promise<string[]> {
  return batch(async (context) =>
    textsIn(context, await partsIn(context, context.workbook.customXmlParts.getByNamespace(namespace))),
  );
}

async function partsIn(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<Excel.CustomXmlPart[]> {
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

/** One response a part, so that none grows too big. */
async function textsIn(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<string[]> {
  const texts: string[] = [];
  for (const part of parts) {
    const text = known.get(part.id) ?? textIn(await received(context, part.getXml()));
    known.set(part.id, text);
    texts.push(text);
  }
  return texts;
}

async function received<T>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return result.value;
}

/** The text as XML: what XML does not allow or reads as its own is written as JSON's \u…. */
function xmlOf(namespace: string, text: string): string {
  const plain = text.replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, escaped);
  return `<record xmlns="${namespace}">${plain}</record>`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function textIn(xml: string): string {
  const start = xml.indexOf(">", xml.indexOf("<record")) + 1;
  return xml.slice(start, xml.lastIndexOf("</record>")).replaceAll("&quot;", '"');
}
