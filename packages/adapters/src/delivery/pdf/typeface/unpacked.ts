import { brotliDecompressSync, inflateSync } from "node:zlib";

interface FontTable {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** A plain font of its tables: OpenType, "Organization of an OpenType font". Checksums are not needed to read it. */
const assembled = (flavor: number, tables: readonly FontTable[]): Buffer => {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(flavor, 0);
  head.writeUInt16BE(tables.length, 4);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [at, { tag, bytes }] of tables.entries()) {
    const entry = 12 + 16 * at;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padding = Buffer.alloc(-bytes.length & 3);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
};

/** The tables of a WOFF 1: each packed by itself, if that makes it smaller. */
const tablesOfWoff = (file: Buffer): FontTable[] =>
  Array.from({ length: file.readUInt16BE(12) }, (_, at) => {
    const entry = 44 + 20 * at;
    const packed = file.subarray(file.readUInt32BE(entry + 4)).subarray(0, file.readUInt32BE(entry + 8));
    const isPacked = packed.length < file.readUInt32BE(entry + 12);
    return { tag: file.toString("latin1", entry, entry + 4), bytes: isPacked ? inflateSync(packed) : packed };
  });

/** The tags that WOFF 2 has a number for, in the order of its numbers (WOFF 2.0, "Known table tags"). */
const knownTags = (
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea " +
  "vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar " +
  "gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
)
  .split(" ")
  .map((tag) => tag.replace("_", " "));

/** The tables of a WOFF 2, packed all together; undefined where some are also written in another way. */
const tablesOfWoff2 = (file: Buffer): FontTable[] | undefined => {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const directory: { tag: string; length: number }[] = [];
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const known = knownTags[flags & 63];
    const tag = known ?? file.toString("latin1", at, at + 4);
    if (known === undefined) at += 4;
    const asItIs = tag === "glyf" || tag === "loca" ? 3 : 0;
    if (flags >> 6 !== asItIs) return undefined;
    directory.push({ tag, length: number() });
  }
  const all = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let offset = 0;
  return directory.map(({ tag, length }) => {
    offset += length;
    return { tag, bytes: all.subarray(offset - length, offset) };
  });
};

/**
 * A font of WOFF as the plain font that it packs, any other as it is. The library of fonts reads WOFF too, but unpacks a
 * table of WOFF 1 anew for every glyph, and WOFF 2 ten times as slowly as Node.js does.
 */
export const unpacked = (file: Buffer): Buffer => {
  const signature = file.toString("latin1", 0, 4);
  const tables = signature === "wOFF" ? tablesOfWoff(file) : signature === "wOF2" ? tablesOfWoff2(file) : undefined;
  return tables ? assembled(file.readUInt32BE(4), tables) : file;
};
