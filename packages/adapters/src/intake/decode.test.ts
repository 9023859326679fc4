import { describe, expect, it } from "vitest";
import { collected, inChunks } from "../testing/collected.js";
import { read } from "../testing/read.js";
import { intake } from "./intake.js";

const table = "Supplier;Country\nSociété Générique Ångström 霓虹;FR\n";
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
const nameIn = async (bytes: Uint8Array) => (await read(bytes)).suppliers[0]?.name;

describe("the encoding of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(table)],
    ["UTF-8", Buffer.from(`\ufeff${table}`)],
    ["UTF-16LE", utf16(`\ufeff${table}`, false)],
    ["UTF-16BE", utf16(`\ufeff${table}`, true)],
    ["UTF-16LE", utf16(table, false)],
    ["UTF-16BE", utf16(table, true)],
  ])("is found: %s", async (encoding, bytes) => {
    const { suppliers, summary } = await read(bytes);
    expect(summary.encoding).toBe(encoding);
    expect(suppliers[0]?.name).toBe("Société Générique Ångström 霓虹");
  });

  it("falls back to Windows-1252, with euro signs and quotes, and says so", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Supplier;Country\nCaf"),
      Buffer.from([0xe9, 0x20, 0x93, 0x80, 0x94]),
      Buffer.from(";FR\n"),
    ]);
    const { suppliers, summary, notes } = await read(bytes);
    expect(suppliers[0]?.name).toBe("Café “€”");
    expect(summary.encoding).toBe("Windows-1252");
    expect(notes.join()).toMatch(/Windows-1252/);
  });

  it("falls back in the middle of a file too, keeping what came before", async () => {
    const plain = `Supplier;Country\n${"Plain;DE\n".repeat(20_000)}`;
    const bytes = Buffer.concat([Buffer.from(plain), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c]), Buffer.from(";DE\n")]);
    const { suppliers } = await read(bytes);
    expect(suppliers).toHaveLength(20_001);
    expect(suppliers.at(-1)?.name).toBe("Müll");
  });

  it("stays UTF-8 for a text that was UTF-8 but for a few bytes", async () => {
    const bytes = Buffer.concat([Buffer.from("Supplier;Country\nÉtoile "), Buffer.from([0xff]), Buffer.from(";FR\n")]);
    const { suppliers, summary, notes } = await read(bytes);
    expect(suppliers[0]?.name).toBe("Étoile \ufffd");
    expect(summary.encoding).toBe("UTF-8");
    expect(notes).toContain('Some bytes are not valid UTF-8; each is shown as \ufffd, first in "Étoile \ufffd;FR".');
  });

  it("does not mind where chunks end", async () => {
    for (const size of [1, 2, 3, 5]) {
      for (const bytes of [Buffer.from(`\ufeff${table}`), utf16(`\ufeff${table}`, true)]) {
        const rows = await collected(intake(inChunks(bytes, size)));
        expect(rows).toMatchObject([{ supplier: { name: "Société Générique Ångström 霓虹" } }]);
      }
    }
  });

  it("is asked of the bytes, not of a byte order mark alone", async () => {
    expect(await nameIn(Buffer.from("\ufeffSupplier\nA"))).toBe("A");
  });
});
