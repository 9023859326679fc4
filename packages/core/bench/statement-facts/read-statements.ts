import { readFileSync } from "node:fs";
import { join } from "node:path";

/** So many words are a sentence, fewer may be a heading or a line of a signature. */
const PROSE = 8;

/** Labelled sentences put together again: one text a statement. */
export const readStatements = (folder: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const file of ["uk.jsonl", "ca.jsonl"]) {
    for (const row of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (row === "") continue;
      const { statementId, text } = JSON.parse(row) as { statementId: string; text: string };
      // The sentences lost their full stops, and were cut at those of initials and of "Pty.".
      const cut = /(?:^|\s)(?:\p{Lu}|Pty|Dr|St)$/u.test(text);
      const end = cut ? ". " : text.split(" ").length >= PROSE ? ".\n" : "\n";
      texts.set(statementId, `${texts.get(statementId) ?? ""}${text}${end}`);
    }
  }
  return texts;
};
