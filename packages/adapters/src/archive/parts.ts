import { type Entry, fromBufferPromise } from "yauzl";

/** A part of a ZIP archive, still packed. */
export interface PackedPart {
  readonly name: string;
  /** What the directory of the archive says that it unpacks to. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Unpacks it piece by piece, as often as wanted; more than it is said to hold ends with an error, and less too. */
  open(): AsyncIterable<Uint8Array>;
}

/** Why a part may not stand in an archive, in the words of the library. */
const leavesArchive = /^(?:absolute path|invalid relative path|invalid characters in fileName)/;

/** Whether an error says that a part would leave the folder that an archive is unpacked into. */
export const isForeignPath = (error: unknown): boolean => error instanceof Error && leavesArchive.test(error.message);

/** Whether an error says that a part holds more than the directory of its archive says. */
export const isLyingSize = (error: unknown): boolean => error instanceof Error && /^too many bytes/.test(error.message);

/**
 * The parts of a ZIP archive by the directory at its end, which alone says where they are; nothing is unpacked yet. What is
 * damaged throws, here or while a part is unpacked.
 */
export async function partsOf(archive: Uint8Array, mostParts: number): Promise<PackedPart[]> {
  const zip = await fromBufferPromise(Buffer.from(archive.buffer, archive.byteOffset, archive.length), {
    lazyEntries: true,
    autoClose: false,
  });
  async function* unpacked(entry: Entry): AsyncGenerator<Uint8Array> {
    yield* await zip.openReadStreamPromise(entry);
  }
  const parts: PackedPart[] = [];
  for await (const entry of zip.eachEntry()) {
    parts.push({
      name: entry.fileName,
      size: entry.uncompressedSize,
      isEncrypted: entry.isEncrypted(),
      open: () => unpacked(entry),
    });
    if (parts.length > mostParts) break;
  }
  return parts;
}
