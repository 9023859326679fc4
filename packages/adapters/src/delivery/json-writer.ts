import { ByteBlock } from "./byte-block.js";
import { fixedBytes } from "./fixed-bytes.js";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A number as JSON: the engine remembers the digits of numbers that it has written lately, JSON.stringify asks it for none. */
const numberText = (value: number): string => (Number.isFinite(value) ? `${value}` : "null");

const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Writes values as JSON, byte for byte what `JSON.stringify` gives, and assessments several times faster: most items of
 * their lists (reasons, questions, sources) are frozen and shared with others, and the bytes of such an item are copied.
 */
export class JsonWriter {
  private readonly out = new ByteBlock();
  private readonly names = new Map<string, string>();

  /** Adds a text as it is, such as the line break between two values. */
  raw(text: string): void {
    this.out.text(text);
  }

  /** Adds a value. */
  value(value: object): void {
    const { out } = this;
    let first = true;
    for (const key of Object.keys(value)) {
      const part: unknown = value[key as keyof typeof value];
      const isList = Array.isArray(part);
      const text = isList ? "" : typeof part === "number" ? numberText(part) : JSON.stringify(part);
      if (text === undefined) continue;
      const named = this.named(key);
      out.text(first ? `{${named.slice(1)}` : named);
      if (isList) this.list(part);
      else out.text(text);
      first = false;
    }
    out.text(first ? "{}" : "}");
  }

  /** The bytes written so far in whole blocks; with `all` every last one. */
  take(all = false): readonly Uint8Array[] {
    return this.out.take(all);
  }

  /** All bytes written so far, in one piece. */
  copied(): Uint8Array<ArrayBuffer> {
    return this.out.copied();
  }

  private list(items: readonly unknown[]): void {
    const { out } = this;
    let before = openBracket;
    for (const item of items) {
      out.byte(before);
      const bytes = isObject(item) ? fixedBytes(item) : undefined;
      if (bytes !== undefined) out.bytes(bytes);
      else out.text(typeof item === "number" ? numberText(item) : (JSON.stringify(item) ?? "null"));
      before = comma;
    }
    if (before === openBracket) out.byte(openBracket);
    out.byte(closeBracket);
  }

  /** The name of a further property: `,"tier":`. */
  private named(key: string): string {
    let named = this.names.get(key);
    if (named === undefined) {
      named = `,${JSON.stringify(key)}:`;
      this.names.set(key, named);
    }
    return named;
  }
}
