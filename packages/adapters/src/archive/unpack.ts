import { Unzip, UnzipInflate } from "fflate";

/** One push can unpack to a thousand times its length, so it is kept short. */
const CHUNK = 16_384;

/** Takes the bytes of a part as they come out. It may throw, and nothing more is unpacked then. */
export type PartSink = (piece: Uint8Array, isLast: boolean) => void;

/**
 * Unpacks a ZIP archive piece by piece, so that who reads can count what comes out while it comes out. `open` is told the
 * name of each part and gives what takes its bytes, or nothing where the part stays packed. What `open` or a sink throws is
 * thrown on; a damaged archive throws too.
 */
export function unpack(bytes: Uint8Array, open: (name: string) => PartSink | undefined): void {
  const unzip = new Unzip((file) => {
    const sink = open(file.name);
    if (sink === undefined) return;
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      sink(piece, isLast);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
}

/** Whether the first part of an archive is under a password. */
export const isLocked = (archive: Uint8Array): boolean => ((archive[6] ?? 0) & 1) === 1;
