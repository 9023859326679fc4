import { describe, expect, it } from "vitest";
import { inChunks } from "../../testing/collected.js";
import { read } from "../../testing/read.js";
import { seller, ublDocument } from "../../testing/ubl-document.js";
import { intake } from "../intake.js";

const text = ublDocument("Order", seller("Société Générique"));
const latin1 = (label: string) => Buffer.from(text.replace("UTF-8", label), "latin1");
const utf16 = (label: string, mark = "\ufeff") => Buffer.from(mark + text.replace("UTF-8", label), "utf16le");

describe("the encoding of XML", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["none declared", Buffer.from(text.replace(/<\?xml.*\?>/, ""))],
    ["ISO-8859-1", latin1("ISO-8859-1")],
    ["windows-1252", latin1("windows-1252")],
    ["UTF-16, little end first", utf16("UTF-16")],
    ["UTF-16 without a mark", utf16("UTF-16LE", "")],
    ["UTF-16, big end first", utf16("UTF-16").swap16()],
  ])("%s", async (_, bytes) => {
    expect((await read(bytes)).suppliers[0]?.name).toBe("Société Générique");
  });

  it("may be any that the platform knows", async () => {
    const cyrillic = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="windows-1251"?>`),
      Buffer.from(
        ublDocument("Order", seller("NAME"))
          .replace(/<\?xml.*\?>\n/, "")
          .replace("NAME", "\xc7\xe0\xe2\xee\xe4"),
        "latin1",
      ),
    ]);
    expect((await read(cyrillic)).suppliers[0]?.name).toBe("Завод");
  });

  it("is kept to whatever the chunks are", async () => {
    const names: string[] = [];
    for await (const row of intake(inChunks(Buffer.from(text), 7)))
      if (row.kind === "supplier") names.push(row.supplier.name);
    expect(names).toEqual(["Société Générique"]);
  });

  it.each([
    ["bytes that are not of the encoding that is declared", latin1("UTF-8")],
    ["bytes that are not UTF-8 where none is declared", Buffer.from(text.replace(/<\?xml.*\?>/, ""), "latin1")],
    ["an encoding that nobody knows", latin1("KLINGON-1")],
    ["UTF-7", latin1("UTF-7")],
  ])("wrong is refused: %s", async (_, bytes) => {
    await expect(read(bytes, { format: "ubl" })).rejects.toMatchObject({ reason: "malformed" });
  });

  it("UTF-32 is refused", async () => {
    const utf32 = Buffer.alloc(text.length * 4);
    for (let at = 0; at < text.length; at++) utf32.writeUInt32LE(text.charCodeAt(at), at * 4);
    await expect(read(utf32, { format: "ubl" })).rejects.toMatchObject({ _tag: "IntakeError" });
  });
});
