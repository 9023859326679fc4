import { ByteBlock } from "./byte-block.js";
import { fixedBytes } from "./fixed-bytes.js";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isListOfObjects = (value: unknown): value is readonly unknown[] => Array.isArray(value) && isObject(value[0]);

/** So many different keys are kept; a value with more of them comes from no program of ours. */
const keysKept = 1_000;

/**
 * Writes values as JSON, byte for byte what `JSON.stringify` gives, and assessments several times faster: most items of
 * their lists (reasons, questions, steps, sources) are frozen and shared with others, and the bytes of such an item are
 * copied.
 */
export class JsonWriter {
  private readonly out = new ByteBlock();
  private readonly keys = new Map<string, Uint8Array>();

  /** Adds a text as it is, such as the line break between two values. */
  raw(text: string): void {
    this.out.text(text);
  }

  /** Adds a value. Each part and each item is written with a comma behind it, and the last comma turned into the end. */
  value(value: object): void {
    const { out } = this;
    out.text("{");
    let empty = true;
    for (const key of Object.keys(value)) {
      const part: unknown = value[key as keyof typeof value];
      if (isListOfObjects(part)) {
        out.bytes(this.quoted(key));
        this.list(part);
      } else {
        const text = JSON.stringify(part);
        if (text === undefined) continue;
        out.bytes(this.quoted(key));
        out.text(text);
      }
      out.text(",");
      empty = false;
    }
    if (empty) out.text("}");
    else out.turnLast("}");
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
    out.text("[");
    for (const item of items) {
      const bytes = isObject(item) ? fixedBytes(item) : undefined;
      if (bytes !== undefined) out.bytes(bytes);
      else {
        out.text(JSON.stringify(item) ?? "null");
        out.text(",");
      }
    }
    out.turnLast("]");
  }

  /** A key as it stands in an object. */
  private quoted(key: string): Uint8Array {
    let quoted = this.keys.get(key);
    if (quoted === undefined) {
      quoted = Buffer.from(`${JSON.stringify(key)}:`);
      if (this.keys.size >= keysKept) this.keys.clear();
      this.keys.set(key, quoted);
    }
    return quoted;
  }
}
