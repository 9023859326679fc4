import { isLocked, type PartSink, unpack } from "../../archive/unpack.js";
import { wholeBytes } from "../../whole-bytes.js";
import { IntakeError } from "../intake-error.js";
import type { Limits } from "../limits.js";

/** A workbook is held whole while it is read; larger tables come as CSV or NDJSON, which stream. */
const MOST_BYTES = 100_000_000;
/** What the parts of a workbook may unpack to: half a million suppliers. Held whole, they take several times as much. */
const MOST_EXPANDED = 200_000_000;
const MOST_ENTRIES = 10_000;
/** Tables of one word over and over shrink to a fiftieth; what shrinks more is made to. */
const HONEST_RATIO = 100;
/** Cells between the corners of a sheet: readers make room for all of them, filled or not. */
const MOST_CELLS = 50_000_000;

const hostile = (why: string) => new IntakeError("hostile", `The workbook ${why}; it was not read.`);

const encrypted = () => new IntakeError("encrypted", "The workbook is encrypted; save it without a password.");

const packageStream = Buffer.from("EncryptedPackage", "utf16le");

/** Whether an input is a workbook under a password: an older container around it, with a stream of this name. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && Buffer.from(bytes.subarray(0, 65_536)).includes(packageStream);

/** All bytes of a workbook, no more than a workbook may have. */
export const workbookBytes = (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
  wholeBytes(
    chunks,
    MOST_BYTES,
    () => new IntakeError("too-large", `A workbook of more than ${MOST_BYTES} bytes is not read; save it as CSV.`),
  );

const columnNumber = (letters: string): number => {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
};

/** Watches the cells of a sheet go by and refuses one that stands impossibly far away. */
const cellWatch = (mostCells: number): ((piece: Uint8Array) => void) => {
  let columns = 0;
  let rows = 0;
  let rest = "";
  const decoder = new TextDecoder("latin1");
  return (piece) => {
    const text = rest + decoder.decode(piece, { stream: true });
    for (const [, letters = "", row = ""] of text.matchAll(/<(?:\w+:)?c [^<>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
      columns = Math.max(columns, columnNumber(letters));
      rows = Math.max(rows, Number(row));
    }
    if (columns * rows > mostCells) throw hostile(`spans ${columns} columns and ${rows} rows`);
    rest = text.slice(-300);
  };
};

/**
 * Unpacks a workbook once to count what comes out while it comes out, before a reader that trusts it does.
 *
 * @throws IntakeError hostile (a zip bomb, a path that leaves the package, entities, a cell at the end of the sheet),
 * too-large, encrypted, malformed.
 */
export function checkWorkbook(bytes: Uint8Array, limits: Limits, mostCells = MOST_CELLS): void {
  if (isEncrypted(bytes)) throw encrypted();
  const most = Math.min(MOST_EXPANDED, limits.expandedBytes);
  let entries = 0;
  let expanded = 0;
  let isWorkbook = false;
  const sinkOf = (name: string): PartSink => {
    if (++entries > MOST_ENTRIES) throw hostile("holds more parts than any real one");
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^\w:/.test(name)) throw hostile("holds a part whose path leaves it");
    isWorkbook ||= /^xl\/workbook\.xml$/i.test(name);
    const watch = /^xl\/worksheets\/.*\.xml$/i.test(name) ? cellWatch(mostCells) : undefined;
    const isXml = /\.(?:xml|rels)$/i.test(name);
    let isFirst = true;
    return (piece) => {
      // A document type can define entities that grow without end; no workbook has one, and it stands at the start.
      if (isXml && isFirst && /<!DOCTYPE/i.test(Buffer.from(piece).toString("latin1", 0, 4_096)))
        throw hostile("holds a document type definition");
      isFirst &&= piece.length === 0;
      expanded += piece.length;
      if (expanded > most) {
        if (expanded > HONEST_RATIO * bytes.length) throw hostile("unpacks to far more than any real one");
        throw new IntakeError(
          "too-large",
          `The workbook unpacks to more than ${most} bytes, which are not held; save it as CSV, which is read row by row.`,
        );
      }
      watch?.(piece);
    };
  };
  try {
    unpack(bytes, sinkOf);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    if (isLocked(bytes)) throw encrypted();
    throw new IntakeError("malformed", "The workbook is damaged and cannot be unpacked.");
  }
  if (!isWorkbook) throw new IntakeError("malformed", "The package is no Excel workbook.");
}
