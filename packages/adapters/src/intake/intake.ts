import { decode } from "./decode.js";
import { detect, foreign } from "./detect.js";
import type { FormatReader, ReadingContext } from "./format.js";
import { formats, type IntakeFormat, readerOf } from "./formats.js";
import { IntakeError } from "./intake-error.js";
import { LeftOut } from "./left-out.js";
import { defaultLimits, type Limits } from "./limits.js";
import { RepeatedIds } from "./repeated-ids.js";
import { type Bytes, type IntakeRow, type PartyRole, sellingRoles } from "./row.js";
import { RowNotes } from "./row-notes.js";
import { openSource } from "./source.js";
import type { IntakeSummary } from "./summary.js";
import { unwrapped } from "./wrapped/unwrapped.js";

/** How to read an input. Everything may be left out. */
export interface IntakeOptions {
  /** The format, where the caller knows it; otherwise it is detected. */
  format?: IntakeFormat;
  /** The name of the file, which helps where its content leaves a choice. */
  filename?: string;
  /** The content type, likewise. */
  contentType?: string;
  /** For tables with odd headers: header to field path, `{ "Lfd. Nr.": "id", "Ware": "goods.name" }`. */
  mapping?: Record<string, string>;
  /** Which parties to give; by default the selling side (`supplier`) and declared manufacturers. */
  roles?: PartyRole[];
  /** Whether natural persons are given too, in the roles asked for. */
  persons?: boolean;
  limits?: Partial<Limits>;
}

/** The rows of an input, to be iterated once, with a summary that fills as they are. */
export interface Intake extends AsyncIterable<IntakeRow> {
  readonly summary: IntakeSummary;
}

function choose(head: Uint8Array, options: IntakeOptions, summary: IntakeSummary): FormatReader<IntakeFormat> {
  const known = formats.map(({ id }) => id).join(", ");
  if (options.format !== undefined) {
    const reader = readerOf(options.format);
    if (!reader)
      throw new IntakeError(
        "unknown-format",
        `The format "${options.format}" is not read. Formats that are: ${known}.`,
      );
    summary.format = reader.id;
    summary.because = "the caller says so";
    return reader;
  }
  if (head.length === 0) throw new IntakeError("malformed", "The input is empty.", { line: 1 });
  const detected = detect(head, options);
  if (!detected) {
    const what = foreign(head);
    throw new IntakeError(
      "unknown-format",
      `${what ? `The input is ${what}` : "The input looks like no known format"}. Formats that are read: ${known}.`,
    );
  }
  summary.format = detected.format;
  summary.because = detected.because;
  return readerOf(detected.format)!;
}

async function* rows(input: Bytes, options: IntakeOptions, context: ReadingContext): AsyncGenerator<IntakeRow> {
  const { limits, summary } = context;
  const repeatedIds = new RepeatedIds();
  const roles = options.roles ?? sellingRoles;
  const leftOut = new LeftOut();
  const rowNotes = new RowNotes();
  let told = 0;
  const outer = await openSource(input, limits);
  try {
    const { source, empty } = await unwrapped(outer, context);
    if (empty) return;
    const reader = choose(source.head, options, summary);
    const batches =
      "readBytes" in reader
        ? reader.readBytes(source.chunks, context)
        : reader.read(decode(source.head, source.chunks, context), context);
    for await (const batch of batches) {
      for (const row of batch) {
        if (row.kind === "supplier" && (!roles.includes(row.role) || (row.person && !options.persons))) {
          leftOut.add(row);
          continue;
        }
        if (++summary.read > limits.rows) {
          throw new IntakeError("too-large", `The input holds more than ${limits.rows} rows.`, row.at);
        }
        if (row.kind === "supplier") {
          summary.accepted++;
          if (reader.isDocument) rowNotes.add(row);
          repeatedIds.add(row);
          if (told < summary.notes.length) row.notes.push(...summary.notes.slice(told));
          told = summary.notes.length;
        } else {
          summary.refused++;
        }
        yield row;
      }
    }
    rowNotes.tell(summary);
    repeatedIds.tell(summary);
    leftOut.tell(summary);
  } finally {
    await outer.close();
  }
}

/**
 * Reads suppliers from a file or stream, row by row, in bounded memory: a file of any length is never held whole. A bad
 * row is given as `refused` with its line, column and reason, and the rest goes on. Rows of the same supplier are not
 * merged: each row is a supplier to be screened.
 *
 * Tables are read by their headers in plain language (English and common German, French, Spanish, Italian, Portuguese and
 * Dutch ones); `summary.columns` and the first row's notes say what each column was read as. "Country of origin" is the
 * supplier's country where no other column gives one, else the origin of the goods. JSON is strict.
 *
 * Business documents (cXML, UBL and Peppol, eForms, ESPD) name many parties: each row says its role, and only the roles
 * asked for are given. A document of a known kind that names no supplier gives no rows; `summary.notes` say why.
 *
 * @throws IntakeError, while iterating, for an input that cannot be read at all or passes a limit; what the input itself
 * throws comes through unchanged.
 * @example
 * ```ts
 * const rows = intake(createReadStream("suppliers.csv"), { filename: "suppliers.csv" });
 * for await (const row of rows) {
 *   if (row.kind === "supplier") console.log(row.supplier.name, row.notes);
 *   else console.error(`line ${row.at.line}, ${row.at.column}: ${row.reason}`);
 * }
 * console.log(rows.summary.accepted, "of", rows.summary.read);
 * ```
 */
export function intake(input: Bytes, options: IntakeOptions = {}): Intake {
  const summary: IntakeSummary = { columns: [], read: 0, accepted: 0, refused: 0, notes: [] };
  const limits = { ...defaultLimits, ...options.limits };
  const found = rows(input, options, { limits, mapping: options.mapping ?? {}, summary });
  return { summary, [Symbol.asyncIterator]: () => found };
}
