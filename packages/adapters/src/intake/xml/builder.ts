import { SaxesParser, type SaxesTagNS } from "saxes";
import { IntakeError } from "../intake-error.js";
import type { Limits } from "../limits.js";
import type { Position } from "../row.js";
import { attributesOf, lengthOf } from "./attributes.js";
import { checkDoctype } from "./doctype.js";
import { pathOf, type XmlElement } from "./element.js";
import { canonicalName, isEnvelope, isEnvelopeHeader } from "./namespaces.js";
import type { XmlShape } from "./shape.js";

/** What is held of a document at a time, in characters; an element counts for `elementCost` beside its text. */
const mostHeld = 32_000_000;
const elementCost = 32;

/** The longest attachment that is passed over, in characters. */
const longestDropped = 64_000_000;

/** Written at a time, so that a text without end is noticed early. */
const sliceLength = 32_768;

interface OpenElement {
  readonly element: XmlElement;
  counts: Map<string, number> | undefined;
  /** What was held before it began. */
  readonly heldBefore: number;
}

/** The usual cause, of which the parser says little. */
const ampersand = '; an "&" in a text is written "&amp;"';

/** How many children of a name an element has by now, with one more. */
const counted = (outer: OpenElement, name: string): number => {
  outer.counts ??= new Map();
  const nth = (outer.counts.get(name) ?? 0) + 1;
  outer.counts.set(name, nth);
  return nth;
};

/**
 * Builds elements from the text of a document as it comes. Records are handed over as soon as they end and are not kept,
 * so that a catalogue of any length is read in bounded memory. Nothing is expanded or fetched.
 */
export class XmlBuilder {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: OpenElement[] = [];
  private finished: XmlElement[] = [];
  /** Depth at which an element that is dropped began; 0 where none is open. */
  private droppedAt = 0;
  private recordAt = 0;
  /** How deep within the document; the envelope of a message is not counted. */
  private depth = 0;
  private inEnvelope = false;
  private rooted = false;
  private held = 0;
  private sinceEvent = 0;
  private doctypes = 0;

  constructor(
    private readonly shape: XmlShape,
    private readonly limits: Limits,
  ) {
    // With more than six handlers V8 keeps the parser as a dictionary, and it takes four times as long: none for comments
    // and processing instructions, which are told from endless ones by what stands around them.
    this.parser.on("error", (error) => this.malformed(error.message));
    this.parser.on("doctype", (doctype) => this.doctype(doctype));
    this.parser.on("opentag", (tag) => this.begin(tag));
    this.parser.on("closetag", () => this.end());
    this.parser.on("text", (text) => this.text(text));
    this.parser.on("cdata", (text) => this.text(text));
  }

  /** Reads on. @throws IntakeError. */
  write(text: string): void {
    for (let at = 0; at < text.length; at += sliceLength) {
      const slice = text.slice(at, at + sliceLength);
      this.sinceEvent += slice.length;
      this.parser.write(slice);
      if (this.sinceEvent > sliceLength + (this.droppedAt > 0 ? longestDropped : this.limits.fieldLength))
        this.tooLong();
    }
  }

  /** The document is over. @throws IntakeError "malformed" where it is not. */
  close(): void {
    this.parser.close();
    if (!this.rooted) throw new IntakeError("malformed", "The envelope holds no document.", this.at);
  }

  /** The elements finished since the last call: records, and at the very end the root. */
  take(): XmlElement[] {
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  private get at(): Position {
    const path = pathOf(this.open.at(-1)?.element);
    return { line: this.parser.line, ...(path !== "" && { path }) };
  }

  private malformed(message: string): never {
    const reason = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (reason === "undefined entity") {
      throw new IntakeError("hostile", "The document uses an entity that XML does not know.", this.at);
    }
    throw new IntakeError(
      "malformed",
      `The document is not well-formed XML: ${reason}${/entity/.test(reason) ? ampersand : ""}.`,
      this.at,
    );
  }

  private tooLong(): never {
    throw new IntakeError("too-large", `A text is longer than ${this.limits.fieldLength} characters.`, this.at);
  }

  private doctype(doctype: string): void {
    this.sinceEvent = 0;
    if (++this.doctypes > 1) throw new IntakeError("hostile", "The document has more than one DOCTYPE.", this.at);
    checkDoctype(doctype, this.shape.doctype, this.at);
  }

  private hold(length: number): void {
    this.held += length;
    if (this.held > mostHeld) {
      throw new IntakeError("too-large", `A part of the document holds more than ${mostHeld} characters.`, this.at);
    }
  }

  private begin(tag: SaxesTagNS): void {
    this.sinceEvent = 0;
    const name = canonicalName(tag.uri, tag.local);
    if (this.depth === 0 && !this.inEnvelope && isEnvelope(name)) {
      this.inEnvelope = true;
      return;
    }
    if (++this.depth > this.limits.depth) {
      throw new IntakeError("too-deep", `The document nests deeper than ${this.limits.depth} elements.`, this.at);
    }
    if (this.droppedAt > 0) return;
    if (this.depth === 1 && this.inEnvelope && isEnvelopeHeader(name)) {
      this.droppedAt = this.depth;
      return;
    }
    if (this.depth === 1 && this.rooted) {
      throw new IntakeError("malformed", "The envelope holds more than one document.", this.at);
    }
    this.rooted = true;
    if (this.depth === 1 && !this.shape.accepts(name)) {
      throw new IntakeError(
        "unknown-format",
        `The root of the document is ${name}, which this format does not have.`,
        this.at,
      );
    }
    if (this.shape.drops(name)) {
      this.droppedAt = this.depth;
      return;
    }
    if (this.recordAt === 0 && this.shape.isRecord(name, this.depth)) this.recordAt = this.depth;
    const outer = this.open.at(-1);
    const nth = outer ? counted(outer, name) : 1;
    const attributes = attributesOf(tag);
    const element = { name, attributes, children: [], text: "", parent: outer?.element, nth, line: this.parser.line };
    if (outer && this.recordAt !== this.depth) outer.element.children.push(element);
    this.open.push({ element, counts: undefined, heldBefore: this.held });
    this.hold(elementCost + lengthOf(attributes));
  }

  private end(): void {
    this.sinceEvent = 0;
    if (this.depth === 0) return;
    const depth = this.depth--;
    if (this.droppedAt > 0) {
      if (this.droppedAt === depth) this.droppedAt = 0;
      return;
    }
    const { element, heldBefore } = this.open.pop()!;
    if (this.recordAt === depth) {
      this.recordAt = 0;
      this.held = heldBefore;
      this.finished.push(element);
    } else if (depth === 1) this.finished.push(element);
  }

  private text(text: string): void {
    this.sinceEvent = 0;
    const element = this.open.at(-1)?.element;
    if (element === undefined || this.droppedAt > 0) return;
    // Blanks between the lines of a long document add up to a text that nobody wrote.
    if (element.text === "" && !/\S/.test(text)) return;
    element.text += text;
    if (element.text.length > this.limits.fieldLength) this.tooLong();
    this.hold(text.length);
  }
}
