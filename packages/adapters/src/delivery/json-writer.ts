import { ByteBlock } from "./byte-block.js";
import { RememberedItems } from "./remembered-items.js";
import { RememberedLists } from "./remembered-lists.js";

/** The lists whose items repeat from one assessment to the next, with the properties that tell their items apart best. */
const repeating: Readonly<Record<string, readonly [string, string]>> = {
  factors: ["why", "decibans"],
  gaps: ["question", "narrowsBy"],
  flags: ["text", "because"],
  nextSteps: ["action", "reason"],
};

/** The list whose items are the same objects in every assessment. */
const shared = "editions";

/**
 * Writes assessments as JSON, value for value what `JSON.stringify` gives, several times faster: most of an assessment
 * (reasons, questions, sources) is word for word what another one held, and its bytes are copied. One writer serves one delivery.
 */
export class JsonWriter {
  private readonly out = new ByteBlock();
  private readonly items = new RememberedItems();
  private readonly lists = new RememberedLists();
  private pending = "";

  /** Adds a text as it is, such as the line break between two values. */
  raw(text: string): void {
    this.pending += text;
  }

  /** Adds a value. */
  value(value: object): void {
    this.pending += "{";
    let separator = "";
    let plain: Record<string, unknown> | undefined;
    const flushPlain = (): void => {
      const text = plain === undefined ? "{}" : JSON.stringify(plain);
      plain = undefined;
      if (text === "{}") return;
      this.pending += separator + text.slice(1, -1);
      separator = ",";
    };
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue;
      if (Array.isArray(part) && part.length > 0 && (key === shared || Object.hasOwn(repeating, key))) {
        flushPlain();
        this.pending += `${separator}${JSON.stringify(key)}:`;
        separator = ",";
        if (key === shared) this.sharedList(part);
        else this.list(part, repeating[key]!);
      } else {
        plain ??= {};
        plain[key] = part;
      }
    }
    flushPlain();
    this.pending += "}";
  }

  /** The bytes written so far in whole blocks; with `all` every last one. */
  take(all = false): readonly Uint8Array[] {
    if (all) this.flush();
    return this.out.take(all);
  }

  private sharedList(items: readonly unknown[]): void {
    const bytes = this.lists.bytesOf(items);
    if (bytes === undefined) {
      this.pending += JSON.stringify(items);
      return;
    }
    this.flush();
    this.out.bytes(bytes);
  }

  private list(items: readonly unknown[], telling: readonly [string, string]): void {
    this.pending += "[";
    let first = true;
    for (const item of items) {
      const known = this.items.bytesOf(item, telling);
      if (known === undefined) {
        this.pending += `${first ? "" : ","}${JSON.stringify(item) ?? "null"}`;
      } else {
        this.flush();
        this.out.bytes(first ? known.first : known.further);
      }
      first = false;
    }
    this.pending += "]";
  }

  private flush(): void {
    if (this.pending === "") return;
    this.out.text(this.pending);
    this.pending = "";
  }
}
