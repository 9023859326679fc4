import type { DocumentWriter } from "../document-writer.js";
import { jointOf } from "./line-joint.js";
import { isMarkerAlone, plainBullet } from "./marker.js";
import type { Paragraph } from "./paragraph.js";

/** Writes a paragraph: broken words and lines joined, cells of a row parted by tabs, each letter on its page. */
export function writeParagraph(
  writer: DocumentWriter,
  { lines, isRow }: Paragraph,
  words: ReadonlySet<string>,
  isHeading: boolean,
): void {
  writer.paragraph(isHeading);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const text = index === 0 ? plainBullet(line.text) : line.text;
    writer.page(line.page);
    if (next === undefined) writer.write(text);
    else if (isRow) writer.write(`${text}\t`);
    else if (isMarkerAlone(line.text)) writer.write(`${text} `);
    else {
      const { cut, between } = jointOf(text, next.text, words);
      writer.write(text.slice(0, text.length - cut) + between);
    }
  }
}
