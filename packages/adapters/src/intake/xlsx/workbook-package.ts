import { posix } from "node:path";
import { isForeignPath, isLyingSize, type PackedPart, partsOf } from "../../archive/parts.js";
import { IntakeError } from "../intake-error.js";
import type { Limits } from "../limits.js";
import { isEncrypted } from "./workbook-bytes.js";

/** What the parts of a workbook may unpack to: a million and a half suppliers. They are unpacked piece by piece, never held. */
const mostExpanded = 1_000_000_000;
/** Up to here a workbook is unpacked however much it shrank. */
const unsuspicious = 200_000_000;
/** Tables of one word over and over shrink to a fiftieth; what shrinks more is made to. */
const honestRatio = 100;
const mostParts = 10_000;

/** The error for a workbook that is built to harm its reader. @param why what it does: "holds a document type definition". */
export const hostile = (why: string): IntakeError =>
  new IntakeError("hostile", `The workbook ${why}; it was not read.`);

const bomb = () => hostile("unpacks to far more than any real one");

const failed = (error: unknown): IntakeError => {
  if (error instanceof IntakeError) return error;
  if (isForeignPath(error)) return hostile("holds a part whose path leaves it");
  if (isLyingSize(error)) return bomb();
  return new IntakeError("malformed", "The workbook is damaged and cannot be unpacked.");
};

/** The parts of a workbook, found without unpacking them. */
export interface WorkbookPackage {
  /** A part by its path, in whatever case: "xl/workbook.xml"; undefined where there is none. */
  part(path: string): AsyncIterable<Uint8Array> | undefined;
}

async function* unpacked(part: PackedPart): AsyncGenerator<Uint8Array> {
  try {
    yield* part.open();
  } catch (error) {
    throw failed(error);
  }
}

function checkSizes(parts: readonly PackedPart[], packed: number, limits: Limits): void {
  const expanded = parts.reduce((sum, { size }) => sum + size, 0);
  const most = Math.min(mostExpanded, limits.expandedBytes);
  if (expanded > Math.min(unsuspicious, most) && expanded > honestRatio * packed) throw bomb();
  if (expanded > most) {
    throw new IntakeError("too-large", `The workbook unpacks to more than ${most} bytes; save it as CSV.`);
  }
}

/**
 * Looks through the directory of a workbook, which says all sizes; a part that turns out longer than it says is not read on.
 *
 * @throws IntakeError hostile (a zip bomb, a path that leaves the package), too-large, encrypted, malformed.
 */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<WorkbookPackage> {
  if (isEncrypted(bytes)) throw encrypted();
  const parts = await partsOf(bytes, mostParts).catch((error) => {
    throw failed(error);
  });
  if (parts.length > mostParts) throw hostile("holds more parts than any real one");
  if (parts.some((part) => part.isEncrypted)) throw encrypted();
  checkSizes(parts, bytes.length, limits);
  const byPath = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  return {
    part: (path) => {
      const part = byPath.get(path.toLowerCase());
      return part && unpacked(part);
    },
  };
}

const encrypted = () => new IntakeError("encrypted", "The workbook is encrypted; save it without a password.");

/** The path of a part that another names, within the package whatever it says: "/xl/a.xml", "a.xml" and "../xl/a.xml". */
export const pathFrom = (base: string, target: string): string =>
  posix.resolve("/", posix.dirname(base), target).slice(1);
