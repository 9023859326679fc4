import { deflateSync } from "node:zlib";

/** A line to draw: baseline at `y` from the bottom of an A4 page, in points. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

const FIRST_FREE = 5;

/** A PDF of A4 pages with the given lines in Helvetica; `extra` objects and trailer entries make it special. */
export function pdfFile(
  pages: readonly (readonly Drawn[])[],
  { trailer = "", rotate = 0, deflate = false } = {},
): Uint8Array {
  const contents = pages.map((lines) => lines.map(drawing).join("\n"));
  return pdfOfContents(contents, { trailer, rotate, deflate });
}

/** A PDF whose pages are the given content streams. */
export function pdfOfContents(
  contents: readonly (string | Uint8Array)[],
  { trailer = "", rotate = 0, deflate = false, resources = "" } = {},
  objects: readonly (string | Uint8Array)[] = [],
): Uint8Array {
  const pageNumbers = contents.map((_, index) => FIRST_FREE + 2 * index);
  const bodies: (string | Uint8Array)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ];
  for (const [index, content] of contents.entries()) {
    const number = pageNumbers[index]!;
    bodies.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${resources} >> >>`,
    );
    bodies.push(
      stream(
        deflate ? deflateSync(content) : Buffer.from(content as string, "latin1"),
        deflate ? "/Filter /FlateDecode" : "",
      ),
    );
  }
  bodies.push(...objects);
  return assembled(bodies, trailer);
}

/** A stream object's body. */
export const stream = (bytes: Uint8Array, dictionary = ""): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);

function assembled(bodies: readonly (string | Uint8Array)[], trailer: string): Uint8Array {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = pieces[0]!.length;
  const add = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === "string" ? Buffer.from(piece, "latin1") : Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const [index, body] of bodies.entries()) {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    add(body);
    add("\nendobj\n");
  }
  const start = length;
  add(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

const drawing = ({ text, x, y, size = 10, bold = false }: Drawn): string =>
  `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;

/** Lines of running text below each other. */
export const column = (lines: readonly string[], x: number, y: number, { size = 10, leading = 12 } = {}): Drawn[] =>
  lines.map((text, index) => ({ text, x, y: y - index * leading, size }));
