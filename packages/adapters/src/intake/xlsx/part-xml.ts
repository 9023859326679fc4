import { SaxesParser } from "saxes";
import { IntakeError } from "../intake-error.js";
import { type Limits, recordLength } from "../limits.js";
import { hostile } from "./workbook-package.js";

/** What is done with the elements of a part, which go by their local names: workbooks choose their own prefixes. */
export interface PartHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deeper than any part: the furthest are drawings within extensions within alternatives. */
const deepest = 64;

/** Written at a time, so that a text without end is noticed early. */
const sliceLength = 65_536;

const localName = (name: string): string => {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
};

/** Reads the XML of a part as it comes. Nothing is expanded or fetched; depth and the length of texts are bounded. */
class PartParser {
  private readonly parser = new SaxesParser();
  private depth = 0;
  private sinceEvent = 0;

  constructor(
    handler: PartHandler,
    private readonly limits: Limits,
  ) {
    // With more than six handlers V8 keeps the parser as a dictionary, and it takes four times as long.
    this.parser.on("error", ({ message }) => {
      const reason = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
      throw new IntakeError("malformed", `The workbook cannot be read: ${reason}.`);
    });
    this.parser.on("doctype", () => {
      throw hostile("holds a document type definition");
    });
    this.parser.on("opentag", ({ name, attributes }) => {
      this.sinceEvent = 0;
      if (++this.depth > deepest) {
        throw new IntakeError("too-deep", `The workbook nests deeper than ${deepest} elements.`);
      }
      handler.open(localName(name), attributes);
    });
    this.parser.on("closetag", ({ name }) => {
      this.sinceEvent = 0;
      this.depth--;
      handler.close?.(localName(name));
    });
    const text = (piece: string) => handler.text?.(piece);
    this.parser.on("text", text);
    this.parser.on("cdata", text);
  }

  write(text: string): void {
    const most = sliceLength + recordLength(this.limits);
    for (let at = 0; at < text.length; at += sliceLength) {
      const slice = text.slice(at, at + sliceLength);
      this.sinceEvent += slice.length;
      this.parser.write(slice);
      if (this.sinceEvent > most) {
        throw new IntakeError(
          "too-large",
          `A text of the workbook is longer than ${recordLength(this.limits)} characters.`,
        );
      }
    }
  }

  end(): void {
    this.parser.close();
  }
}

/** Reads a part to its end, or until who reads it has enough: gives control back after every piece. */
export async function* readPieces(
  bytes: AsyncIterable<Uint8Array>,
  handler: PartHandler,
  limits: Limits,
): AsyncGenerator<void> {
  const parser = new PartParser(handler, limits);
  const decoder = new TextDecoder();
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.end();
  yield;
}

/** Reads a part to its end. */
export async function readPart(bytes: AsyncIterable<Uint8Array>, handler: PartHandler, limits: Limits): Promise<void> {
  for await (const _ of readPieces(bytes, handler, limits));
}
