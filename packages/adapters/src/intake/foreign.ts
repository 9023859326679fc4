import { xmlRoot } from "./xml/root.js";

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/**
 * What an input is that is known but not read, in words for an error: a workbook renamed to .csv must not be read as text.
 */
export function foreignContent(head: Uint8Array, text: string): string | undefined {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return "a zip package, perhaps an Excel workbook; save it as CSV";
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return "an old Excel or Word file; save it as CSV";
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return "a PDF";
  if (startsWith(head, 0x1f, 0x8b)) return "a gzip file; unpack it first";
  const start = text.trimStart();
  if (start.startsWith("<")) {
    const root = xmlRoot(start);
    return root ? `XML or HTML whose root is ${root.name}` : "XML or HTML";
  }
  if (/^(?:UNA.{6}|UNB\+)/s.test(start)) return "an EDIFACT message";
  if (/^ISA[^\w\s]/.test(start)) return "an X12 message";
  return undefined;
}

/** Whether a text is none: more control characters than stray ones in a text file. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character < 9 || (character > 13 && character < 32 && character !== 27)) controls++;
  }
  return controls > text.length / 10;
}
