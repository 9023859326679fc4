import { ByteBlock } from "./byte-block.js";
import { fixedBytes } from "./fixed-bytes.js";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isListOfObjects = (value: unknown): value is readonly unknown[] => Array.isArray(value) && isObject(value[0]);

/**
 * Writes values as JSON, byte for byte what `JSON.stringify` gives, and assessments several times faster: most items of
 * their lists (reasons, questions, sources) are frozen and shared with others, and the bytes of such an item are copied.
 */
export class JsonWriter {
  private readonly out = new ByteBlock();
  private readonly keys = new Map<string, string>();

  /** Adds a text as it is, such as the line break between two values. */
  raw(text: string): void {
    this.out.text(text);
  }

  /** Adds a value. */
  value(value: object): void {
    const { out } = this;
    let separator = "{";
    for (const key of Object.keys(value)) {
      const part: unknown = value[key as keyof typeof value];
      const list = isListOfObjects(part);
      const text = list ? "" : JSON.stringify(part);
      if (text === undefined) continue;
      out.text(separator);
      out.text(this.quoted(key));
      if (list) this.list(part);
      else out.text(text);
      separator = ",";
    }
    out.text(separator === "{" ? "{}" : "}");
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
    let separator = "[";
    for (const item of items) {
      out.text(separator);
      const bytes = isObject(item) ? fixedBytes(item) : undefined;
      if (bytes === undefined) out.text(JSON.stringify(item) ?? "null");
      else out.bytes(bytes);
      separator = ",";
    }
    out.text("]");
  }

  private quoted(key: string): string {
    let quoted = this.keys.get(key);
    if (quoted === undefined) {
      quoted = `${JSON.stringify(key)}:`;
      this.keys.set(key, quoted);
    }
    return quoted;
  }
}
