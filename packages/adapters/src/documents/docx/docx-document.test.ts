import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract-document.js";
import { docxFile, paragraph } from "../testing/docx-file.js";

const reasonOf = (bytes: Uint8Array) =>
  extractDocument(bytes).then(
    () => "read",
    (error: unknown) => (error as { reason?: string }).reason,
  );

describe("the text of a DOCX", () => {
  it("has its paragraphs and headings, and no pages", async () => {
    const { text, headings, pages } = await extractDocument(
      docxFile(
        paragraph("Our policies", "Heading1") + paragraph("We train our buyers.") + paragraph("Next steps", "Heading2"),
      ),
    );
    expect(text).toBe("Our policies\n\nWe train our buyers.\n\nNext steps");
    expect(headings?.map(({ start, end }) => text.slice(start, end))).toEqual(["Our policies", "Next steps"]);
    expect(pages).toBeUndefined();
  });

  it("has the cells of a table row in one line", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Country")}${cell("Risk")}</w:tr><w:tr>${cell("Ruritania")}${cell("High")}</w:tr></w:tbl>`;
    expect((await extractDocument(docxFile(table))).text).toBe("Country\tRisk\n\nRuritania\tHigh");
  });

  it("ignores names that point outside the archive, as nothing is written", async () => {
    const file = docxFile(paragraph("We train our buyers."), { "../../evil.xml": strToU8("<x/>") });
    expect((await extractDocument(file)).text).toBe("We train our buyers.");
  });

  it("does not unpack pictures", async () => {
    const file = docxFile(paragraph("We train our buyers."), { "word/media/large.png": new Uint8Array(100_000_000) });
    expect((await extractDocument(file)).text).toBe("We train our buyers.");
  });
});

describe("a DOCX that cannot be read", () => {
  it.each([
    ["a zip bomb", "hostile", docxFile("", { "word/document.xml": new Uint8Array(100_000_000) })],
    [
      "a bomb in a part beside the text",
      "hostile",
      docxFile(paragraph("A"), { "word/footnotes.xml": new Uint8Array(100_000_000) }),
    ],
    [
      "made of entities",
      "hostile",
      docxFile("", { "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><a>&c;</a>') }),
    ],
    ["nested without end", "hostile", docxFile("<w:p>".repeat(100_000))],
    ["made of very many elements", "too-large", docxFile("<w:p/>".repeat(1_000_000))],
    ["one endless tag", "hostile", docxFile(`<w:p ${'a="1" '.repeat(100_000)}/>`)],
    ["cut off", "malformed", docxFile(paragraph("We train. ".repeat(500))).subarray(0, 500)],
    ["not well-formed", "malformed", docxFile("<w:p><w:r></w:p>")],
    ["another kind of archive", "unknown-type", zipSync({ "a.txt": strToU8("text") })],
    ["empty", "malformed", docxFile("")],
  ])("is refused when it is %s", async (_, reason, bytes) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it("is refused when it is protected by a password", async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2000),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await reasonOf(container)).toBe("encrypted");
  });
});
