import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract-document.js";
import { column, type Drawn, pdfFile, pdfOfContents, stream } from "../testing/pdf-file.js";

const read = (pages: readonly (readonly Drawn[])[], options = {}) => extractDocument(pdfFile(pages, options));
const reasonOf = (bytes: Uint8Array) =>
  extractDocument(bytes).then(
    () => "read",
    (error: unknown) => (error as { reason?: string }).reason,
  );

const left = [
  "We have mapped the suppliers of our",
  "cotton down to the gin and publish",
  "their names every year in a list that",
  "anyone may read.",
];
const right = [
  "Our buyers are trained twice a year on",
  "the signs of forced labour and on what",
  "they should do when they see one of",
  "them at a site.",
];

describe("the text of a PDF", () => {
  it("joins broken lines to paragraphs and keeps paragraphs apart", async () => {
    const { text } = await read([[...column(left, 50, 700), ...column(right, 50, 630)]]);
    expect(text).toBe(`${left.join(" ")}\n\n${right.join(" ")}`);
  });

  it.each([
    ["one column after the other", [...column(left, 50, 700), ...column(right, 320, 700)]],
    [
      "row by row",
      left.flatMap((_, row) => [
        ...column([left[row]!], 50, 700 - 12 * row),
        ...column([right[row]!], 320, 700 - 12 * row),
      ]),
    ],
    ["from the bottom up", [...column(right, 320, 700).reverse(), ...column(left, 50, 700).reverse()]],
  ])("reads columns one after the other, drawn %s", async (_, lines) => {
    const title = { text: "A title that stands across both of the columns of this page", x: 50, y: 740, size: 16 };
    const { text, headings } = await read([[title, ...lines]]);
    expect(text).toBe(`${title.text}\n\n${left.join(" ")}\n\n${right.join(" ")}`);
    expect(headings).toEqual([{ start: 0, end: title.text.length }]);
  });

  it("keeps the cells of a table row together", async () => {
    const rows = [
      ["Country", "Risk", "Action"],
      ["Ruritania", "High", "Audit"],
      ["Freedonia", "Low", "Questionnaire"],
      ["Sylvania", "Medium", "Visit"],
    ];
    const drawn = rows.flatMap((cells, row) =>
      cells.map((text, cell) => ({ text, x: 50 + 150 * cell, y: 700 - 14 * row })),
    );
    expect((await read([drawn])).text.split("\n\n")).toEqual(rows.map((cells) => cells.join("\t")));
  });

  it("removes headers, footers and page numbers, and goes on over the page", async () => {
    const bodies = [left.slice(0, 3), ["published list is checked by others.", ...right.slice(0, 1)], right.slice(1)];
    const pages = bodies.map((body, index) => [
      { text: "Tolland Weavers Ltd", x: 50, y: 810, size: 8 },
      ...column(body, 50, 700),
      { text: `Modern slavery statement 2025 | ${index + 1}`, x: 50, y: 30, size: 8 },
      { text: String(index + 1), x: 500, y: 20, size: 8 },
    ]);
    const { text, pages: spans } = await read(pages);
    expect(text).toBe([...bodies[0]!, ...bodies[1]!, ...bodies[2]!].join(" "));
    expect(spans?.map(({ page, start, end }) => [page, text.slice(start, end).trim()])).toEqual([
      [1, bodies[0]!.join(" ")],
      [2, bodies[1]!.join(" ")],
      [3, bodies[2]!.join(" ")],
    ]);
  });

  it("keeps a line that only one page has at its edge", async () => {
    const { text } = await read([
      [{ text: "Signed by the board", x: 50, y: 40 }, ...column(left, 50, 700)],
      column(right, 50, 700),
    ]);
    expect(text).toContain("Signed by the board");
  });

  it("puts broken words together, and keeps the hyphen of compounds", async () => {
    const { text } = await read([
      column(
        [
          "Our board approved this state-",
          "ment and a long-",
          "term plan against child-la-",
          "bour; our co-operative agreed.",
        ],
        50,
        700,
      ),
    ]);
    expect(text).toBe(
      "Our board approved this statement and a long-term plan against child-labour; our co-operative agreed.",
    );
  });

  it("gives bullets and enumerated items paragraphs of their own", async () => {
    const { text } = await read([
      column(
        [
          "We commit to:",
          "\x95 train all of our buyers every year and",
          "publish how many were trained",
          "\x95 map our suppliers",
          "1. First step",
          "2. Second step",
        ],
        50,
        700,
      ),
    ]);
    expect(text.split("\n\n")).toEqual([
      "We commit to:",
      "• train all of our buyers every year and publish how many were trained",
      "• map our suppliers",
      "1. First step",
      "2. Second step",
    ]);
  });

  it("finds headings by size and by font", async () => {
    const { text, headings } = await read([
      [
        { text: "Modern slavery statement", x: 50, y: 760, size: 20 },
        { text: "1. Training", x: 50, y: 720, bold: true },
        ...column(left, 50, 700),
        { text: "Risk assessment", x: 50, y: 630, bold: true },
        ...column(right, 50, 612),
      ],
    ]);
    expect(headings?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Modern slavery statement",
      "1. Training",
      "Risk assessment",
    ]);
  });

  it.each([0, 90, 180, 270])("reads pages turned by %i degrees in their own direction", async (rotate) => {
    const { text } = await read([column(left, 50, 700)], { rotate });
    expect(text).toBe(left.join(" "));
  });

  it("leaves the marks of notes out of the words", async () => {
    const { text } = await read([
      [
        { text: "We follow the code", x: 50, y: 700 },
        { text: "12", x: 133, y: 704, size: 6 },
      ],
    ]);
    expect(text).toBe("We follow the code");
  });

  it("gives an empty span to an empty page", async () => {
    const { pages, text } = await read([column(left, 50, 700), [], column(right, 50, 700)]);
    expect(pages?.map(({ start, end }) => end > start)).toEqual([true, false, true]);
    expect(text.slice(pages![2]!.start, pages![2]!.end)).toBe(right.join(" "));
  });
});

describe("a PDF that cannot be read", () => {
  it("is refused when it is encrypted", async () => {
    const key = "00".repeat(32);
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${"11".repeat(16)}> <${"11".repeat(16)}>]`;
    expect(await reasonOf(pdfFile([column(left, 50, 700)], { trailer }))).toBe("encrypted");
  });

  const picture = stream(
    new Uint8Array(300),
    "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
  );
  const drawPicture = "q 500 0 0 700 50 50 cm /I1 Do Q";
  const resources = "/XObject << /I1 7 0 R >>";

  it("is refused when its pages are pictures", async () => {
    expect(await reasonOf(pdfOfContents([drawPicture], { resources }, [picture]))).toBe("image-only");
  });

  it("is refused when its pages are pictures with a stamp on them", async () => {
    const stamped = `${drawPicture} BT /F1 8 Tf 50 20 Td (Scanned 1) Tj ET`;
    expect(await reasonOf(pdfOfContents([stamped], { resources }, [picture]))).toBe("image-only");
  });

  it("is read when it only holds few words", async () => {
    expect((await read([[{ text: "Hello", x: 50, y: 700 }]])).text).toBe("Hello");
  });

  it.each([
    ["cut off", pdfFile([column(left, 50, 700)]).subarray(0, 300)],
    ["nothing but its first line", Buffer.from("%PDF-1.7\n")],
    ["filled with junk", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(50_000, 7)])],
  ])("is refused when it is %s", async (_, bytes) => {
    expect(await reasonOf(bytes)).toBe("malformed");
  });

  it("is refused when a stream unpacks to more than any honest one", async () => {
    expect(await reasonOf(pdfOfContents([Buffer.alloc(250_000_000, " ")], { deflate: true }))).toBe("hostile");
  });

  it("is refused when its streams together unpack to more, or are more than any honest PDF has", async () => {
    const packed = stream(deflateSync(Buffer.alloc(50_000_000)), "/Filter /FlateDecode");
    expect(await reasonOf(pdfOfContents(["BT ET"], {}, Array(7).fill(packed)))).toBe("hostile");
    const tiny = Buffer.from("6 0 obj<</Length 1>>stream\nq\nendstream endobj\n".repeat(210_000));
    expect(await reasonOf(Buffer.concat([pdfFile([column(left, 50, 700)]), tiny]))).toBe("hostile");
  });

  it("is refused when a page draws text without end", async () => {
    const letters = "BT /F1 10 Tf 1 0 0 1 50 700 Tm (a) Tj ET\n".repeat(300_000);
    expect(await reasonOf(pdfOfContents([letters], { deflate: true }))).toBe("hostile");
  });

  it("ends when a form draws itself", async () => {
    const itself = stream(
      Buffer.from("/X0 Do"),
      "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X0 7 0 R >> >>",
    );
    expect(await reasonOf(pdfOfContents(["/X0 Do"], { resources: "/XObject << /X0 7 0 R >>" }, [itself]))).toBe(
      "image-only",
    );
  });
});
