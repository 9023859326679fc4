import { type Segment, segmentFields } from "./segment.js";

/** Marks the format and its version; another version is refused, not guessed at. */
const magic = 0x4d4e4936;

const fields = Object.keys(segmentFields) as (keyof Segment)[];

const headerLength = (1 + fields.length) * 4;

const aligned = (offset: number): number => (offset + 3) & ~3;

/** Writes a segment: the mark, the length of each array, the arrays, each on a four-byte boundary (little-endian). */
export function segmentToBytes(segment: Segment): Uint8Array {
  let size = aligned(headerLength);
  for (const field of fields) size = aligned(size + segment[field].byteLength);
  const bytes = new Uint8Array(size);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic, true);
  let at = aligned(headerLength);
  fields.forEach((field, i) => {
    const values = segment[field];
    header.setUint32(4 + i * 4, values.byteLength, true);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at = aligned(at + values.byteLength);
  });
  return bytes;
}

/**
 * Reads a segment. The arrays are views on the bytes given where these stand on a four-byte boundary, so reading costs
 * next to nothing; otherwise the bytes are copied once. Undefined if the bytes are not a segment of this version.
 */
export function segmentFromBytes(bytes: Uint8Array): Segment | undefined {
  if (bytes.byteLength < headerLength) return undefined;
  const own = bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
  const header = new DataView(own.buffer, own.byteOffset, own.byteLength);
  if (header.getUint32(0, true) !== magic) return undefined;
  const segment: Partial<Record<keyof Segment, Segment[keyof Segment]>> = {};
  let at = aligned(headerLength);
  for (const [i, field] of fields.entries()) {
    const length = header.getUint32(4 + i * 4, true);
    const array = segmentFields[field];
    if (at + length > own.byteLength || length % array.BYTES_PER_ELEMENT !== 0) return undefined;
    segment[field] = new array(own.buffer as ArrayBuffer, own.byteOffset + at, length / array.BYTES_PER_ELEMENT);
    at = aligned(at + length);
  }
  return segment as unknown as Segment;
}
