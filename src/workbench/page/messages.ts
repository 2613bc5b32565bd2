import { sayPage, type PageSentence } from "../text/page";
import type { Message } from "./state";

/** A sentence of the page whose fields are told in the reader's language too. */
export function message(sentence: PageSentence, fields: Readonly<Record<string, Message>> = {}): Message {
  return (language) => {
    const texts = Object.entries(fields).map(([name, field]) => [name, field(language)] as const);
    return sayPage(language, sentence, Object.fromEntries(texts));
  };
}

/** What a thrown error says to the reader: a file's problem in the reader's language, others as they are. */
export function reasonOf(error: unknown): Message {
  const { sentence } = Object(error) as { sentence?: unknown };
  if (typeof sentence === "function") return (language) => String(sentence.call(error, language));
  return () => (error instanceof Error ? error.message : String(error));
}
