import { inflateSync } from "node:zlib";

const woff = 0x774f4646;
const headerLength = 44;
const entryLength = 20;

/**
 * A font of WOFF 1 as the plain font that it packs, any other font as it is. The library of fonts reads WOFF too, but unpacks
 * a table anew for every glyph.
 */
export const unpacked = (file: Buffer): Buffer => {
  if (file.readUInt32BE(0) !== woff) return file;
  const count = file.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  file.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let offset = head.length;
  for (let at = 0; at < count; at++) {
    const entry = headerLength + at * entryLength;
    const [start, packedLength, length] = [4, 8, 12].map((field) => file.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const packed = file.subarray(start, start + packedLength);
    const table = packedLength < length ? inflateSync(packed) : packed;
    file.copy(head, 12 + at * 16, entry, entry + 4);
    file.copy(head, 16 + at * 16, entry + 16, entry + 20);
    head.writeUInt32BE(offset, 20 + at * 16);
    head.writeUInt32BE(length, 24 + at * 16);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    tables.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat([head, ...tables]);
};
