import { DocumentError } from "../../src/documents/document-error.js";
import { extractDocument } from "../../src/documents/extract-document.js";
import { formulaDefused } from "../../src/formula-cell.js";
import { intake } from "../../src/intake/intake.js";
import { IntakeError } from "../../src/intake/intake-error.js";
import type { HostileInput } from "./hostile-input.js";

/** What came of an input, and the text that its sender reads. */
export interface Outcome {
  readonly came: string;
  readonly text: string;
}

/** What is noted of every table, and says nothing of harm. */
const usual = /^(?:Cells are separated|Columns read|Sheet ")/;

/** What a name becomes in the spreadsheets that are delivered, where it would run as a formula there. */
const delivered = (name: string): string[] => {
  const safe = formulaDefused(name);
  return safe === name ? [] : [`In a spreadsheet that is delivered it begins with an apostrophe: ${safe}`];
};

async function ofReading(input: HostileInput, longest: number): Promise<Outcome> {
  const rows = intake(input.bytes(longest), { filename: `input.${input.as.toLowerCase()}` });
  const refused: string[] = [];
  const names: string[] = [];
  const notes = new Set<string>();
  for await (const row of rows) {
    if (row.kind === "refused") refused.push(row.reason);
    else {
      names.push(JSON.stringify(row.supplier.name));
      for (const note of [...row.notes, ...delivered(row.supplier.name)]) notes.add(note);
    }
  }
  for (const note of rows.summary.notes) notes.add(note);
  const read = names.length === 0 ? "nothing is read" : `read: ${names.join(", ")}`;
  if (refused.length > 0) return { came: `row refused, ${read}`, text: refused[0]! };
  return { came: read, text: [...notes].filter((note) => !usual.test(note)).join(" ") };
}

async function ofDocument({ bytes }: HostileInput, longest: number): Promise<Outcome> {
  const { text } = await extractDocument(bytes(longest));
  return { came: `read: ${JSON.stringify(text)}`, text: "" };
}

/** Reads an input as any caller would, and tells what came of it. */
export async function outcomeOf(input: HostileInput, longest: number): Promise<Outcome> {
  try {
    return await (input.as === "DOCX" ? ofDocument(input, longest) : ofReading(input, longest));
  } catch (error) {
    if (!(error instanceof IntakeError || error instanceof DocumentError)) throw error;
    return { came: `refused: \`${error.reason}\``, text: error.message };
  }
}
