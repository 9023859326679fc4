import { constants, inflateSync } from "node:zlib";
import { DocumentError } from "../document-error.js";

/** Bytes that one stream, and all streams of a PDF together, may unpack to: the maps of a long report have a third of it. */
const MOST_OF_ONE = 60_000_000;
const MOST_OF_ALL = 300_000_000;
/** A report of a thousand pages has a tenth of it. */
const MOST_STREAMS = 200_000;
/** A stream may be packed twice; further layers have no honest use. */
const LAYERS = 2;
/** How far before its stream a dictionary is looked for. */
const LONGEST_DICTIONARY = 2_000;

/**
 * Refuses a PDF whose streams unpack to more than any honest one: the PDF reader unpacks a stream as a whole, so what
 * comes out is counted beforehand. Pictures are left out, as their text is never read. Throws `DocumentError` "hostile".
 */
export function assertStreamsAreBounded(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  let streams = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(at - 3, at).toString("latin1") === "end") continue;
    if (++streams > MOST_STREAMS) throw hostile();
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = file.indexOf("endstream", start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    if (isPicture(file, at)) continue;
    total += unpackedSize(packed, LAYERS);
    if (total > MOST_OF_ALL) throw hostile();
    if (end < 0) break;
    at = end;
  }
}

function isPicture(file: Buffer, at: number): boolean {
  const before = file.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString("latin1");
  return /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(" obj") + 1));
}

/** Bytes that come out of a deflated stream; what is not deflated counts as nothing. */
function unpackedSize(packed: Uint8Array, layers: number): number {
  if (layers === 0 || packed.length < 2 || (packed[0]! & 0x0f) !== 8 || (packed[0]! * 256 + packed[1]!) % 31 !== 0)
    return 0;
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH });
    return unpacked.length + unpackedSize(unpacked, layers - 1);
  } catch (error) {
    if (error instanceof RangeError) throw hostile();
    return 0;
  }
}

const hostile = (): DocumentError =>
  new DocumentError("hostile", "The PDF holds or unpacks to far more than any real document; it was not read.");
