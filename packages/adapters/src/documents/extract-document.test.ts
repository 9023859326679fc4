import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inChunks } from "../testing/collected.js";
import { DocumentError } from "./document-error.js";
import { extractDocument } from "./extract-document.js";
import { column, pdfFile } from "./testing/pdf-file.js";

const refused = (input: Parameters<typeof extractDocument>[0], options = {}) =>
  extractDocument(input, options).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("extractDocument", () => {
  it.each([
    ["UTF-8", Buffer.from("Société – “Acme”")],
    ["UTF-8 with a mark", Buffer.from("\ufeffSociété – “Acme”")],
    ["UTF-16LE", Buffer.from("\ufeffSociété – “Acme”", "utf16le")],
    ["UTF-16BE", Buffer.from("\ufeffSociété – “Acme”", "utf16le").swap16()],
    ["Windows-1252", Buffer.from("Soci\xe9t\xe9 \x96 \x93Acme\x94", "latin1")],
  ])("reads plain text in %s", async (_, bytes) => {
    expect((await extractDocument(bytes)).text).toBe("Société – “Acme”");
  });

  it("reads text in a declared character set", async () => {
    const { text } = await extractDocument(Buffer.from([0x82, 0xa0]), { contentType: "text/plain; charset=shift_jis" });
    expect(text).toBe("あ");
  });

  it("takes form feeds in a text for pages", async () => {
    const { text, pages } = await extractDocument(Buffer.from("One\r\npage\fTwo\f"));
    expect(pages?.map(({ page, start, end }) => [page, text.slice(start, end)])).toEqual([
      [1, "One\npage"],
      [2, "Two"],
    ]);
  });

  it("goes by the content, whatever the name and type", async () => {
    const pdf = pdfFile([column(["We train our buyers."], 50, 700)]);
    const { text } = await extractDocument(pdf, { filename: "statement.docx", contentType: "text/html" });
    expect(text).toBe("We train our buyers.");
  });

  it("takes a stream as well", async () => {
    const pdf = pdfFile([column(["We train our buyers."], 50, 700)]);
    expect((await extractDocument(inChunks(Buffer.from(pdf), 100))).text).toBe("We train our buyers.");
  });

  it("leaves the bytes that it is given as they are", async () => {
    const pdf = pdfFile([column(["We train our buyers."], 50, 700)]);
    const before = Buffer.from(pdf);
    await extractDocument(pdf);
    expect(Buffer.from(pdf).equals(before)).toBe(true);
  });

  it.each([
    ["unknown-type", "a program", Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))],
    ["unknown-type", "an old Word file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["unknown-type", "rich text", Buffer.from("{\\rtf1 Hello}")],
    ["unknown-type", "XML", Buffer.from('<?xml version="1.0"?><Order/>')],
    ["too-large", "a text of 50 MB", Buffer.alloc(50_000_000, "We train our buyers. ")],
    ["too-large", "more than 50 MB", Buffer.alloc(50_000_001, " ")],
    ["malformed", "nothing", Buffer.alloc(0)],
  ])("refuses as %s: %s", async (reason, _, bytes) => {
    expect(await refused(bytes)).toMatchObject({ _tag: "DocumentError", reason });
  });

  it("stops reading a stream that does not end", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1_000_000);
    }
    expect(await refused(endless())).toMatchObject({ reason: "too-large" });
  });

  it("takes a sentence of a million characters in bounded time", async () => {
    expect((await extractDocument(Buffer.alloc(1_000_000, "word "))).text).toHaveLength(1_000_000);
  });

  it("reads any bytes or refuses them with a DocumentError, with offsets within the text", async () => {
    const start = fc.constantFrom("", "%PDF-1.4\n", "PK\x03\x04", "<html><body>", "{\\rtf");
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (prefix, bytes) => {
        try {
          const {
            text,
            pages = [],
            headings = [],
          } = await extractDocument(Buffer.concat([Buffer.from(prefix, "latin1"), bytes]));
          for (const { start, end } of [...pages, ...headings]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
