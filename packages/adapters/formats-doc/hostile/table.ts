import { markdownTable } from "../markdown-table.js";
import { jsonInputs } from "./json-inputs.js";
import { outcomeOf } from "./outcome.js";
import { packageInputs } from "./package-inputs.js";
import { tableInputs } from "./table-inputs.js";
import { xmlInputs } from "./xml-inputs.js";

const inCell = (text: string): string => text.replaceAll("|", "\\|").replace(/[<>]/g, (bracket) => `\\${bracket}`);

/** Every hostile input with what comes of it, read anew. @param longest the length of a field that is too long. */
export async function hostileTable(longest: number): Promise<string> {
  const rows: string[][] = [];
  for (const input of [...xmlInputs, ...jsonInputs, ...tableInputs, ...packageInputs]) {
    const { came, text } = await outcomeOf(input, longest);
    rows.push([input.what, input.as, inCell(came), inCell(text)]);
  }
  return markdownTable(["input", "as", "what comes of it", "text"], rows);
}
