import { headSize } from "../source.js";
import { addNote } from "../summary.js";
import { mimeHead } from "./mime-head.js";
import { transferDecoder } from "./transfer-encoding.js";
import type { Wrapping } from "./wrapping.js";

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

const startOf = (head: Uint8Array): string => latin1(head.subarray(0, headSize));

const attachmentsNote = (count: number): string =>
  count === 1 ? "One attachment of the message was not read." : `${count} attachments of the message were not read.`;

const timesIn = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * A MIME message as cXML with attachments comes: the first part that is XML is the document. It has to begin within the
 * start of the message, where the secret of its sender is looked for.
 */
export const mimeMessage: Wrapping = {
  name: "a MIME message",
  headWithin(head) {
    const text = startOf(head);
    const found = mimeHead(text);
    if (!found) return undefined;
    const end = text.indexOf(found.boundary, found.start - 1);
    const content = text.slice(found.start, end === -1 ? undefined : end);
    return Buffer.from(transferDecoder(found.encoding)(content, end !== -1), "latin1");
  },
  async *open(head, bytes, { summary }) {
    const found = mimeHead(startOf(head));
    if (!found) return;
    const { boundary } = found;
    const decode = transferDecoder(found.encoding);
    let attachments = found.passed;
    let skip = found.start;
    // The line break before the content, which a boundary that follows at once begins with.
    let text = "\n";
    let from = 1;
    let ended = false;
    for await (const chunk of bytes) {
      text += latin1(chunk.subarray(skip));
      skip = Math.max(0, skip - chunk.length);
      if (!ended) {
        const end = text.indexOf(boundary);
        ended = end !== -1;
        const keep = ended ? end : Math.max(from, text.length - boundary.length);
        yield Buffer.from(decode(text.slice(from, keep), ended), "latin1");
        text = text.slice(keep);
        from = 0;
        if (ended) attachments--;
      }
      if (ended) {
        attachments += timesIn(text, boundary);
        text = text.slice(1 - boundary.length);
      }
    }
    if (!ended) yield Buffer.from(decode(text.slice(from), true), "latin1");
    if (attachments > 0) addNote(summary, attachmentsNote(attachments));
  },
};
