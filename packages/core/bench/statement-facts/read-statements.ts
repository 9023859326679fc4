import { readFileSync } from "node:fs";
import { join } from "node:path";

/** So many words are a sentence, fewer may be a heading or a line of a signature. */
const PROSE = 8;

/** Sentences put together again: they lost their full stops, and were cut at those of initials and of "Pty.". */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .map((text) => {
      const cut = /(?:^|\s)(?:\p{Lu}|Pty|Dr|St)$/u.test(text);
      const end = cut ? ". " : text.split(" ").length >= PROSE ? ".\n" : "\n";
      return `${text}${end}`;
    })
    .join("");

/** Labelled sentences put together again: one text a statement. */
export const readStatements = (folder: string): ReadonlyMap<string, string> => {
  const sentences = new Map<string, string[]>();
  for (const file of ["uk.jsonl", "ca.jsonl"]) {
    for (const row of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (row === "") continue;
      const { statementId, text } = JSON.parse(row) as { statementId: string; text: string };
      const known = sentences.get(statementId);
      if (known) known.push(text);
      else sentences.set(statementId, [text]);
    }
  }
  return new Map([...sentences].map(([id, texts]) => [id, joinSentences(texts)]));
};
