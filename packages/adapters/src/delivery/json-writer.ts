import { ByteBlock } from "./byte-block.js";

/**
 * The lists whose items repeat from one assessment to the next, each with the properties that tell its items apart best.
 * What is remembered under them is compared in full before it is used, so a poor choice costs time, never correctness.
 */
const telling: Readonly<Record<string, readonly [string, string]>> = {
  factors: ["why", "decibans"],
  gaps: ["question", "narrowsBy"],
  flags: ["text", "because"],
  nextSteps: ["action", "reason"],
  editions: ["dataset", "edition"],
};

/** Past this many items nothing more is remembered: a delivery of any length keeps its memory. */
const maxRemembered = 20_000;

/** An item with its bytes, as the first of a list and, after a comma, as a further one. */
interface Remembered {
  /** The object itself: one that is shared between assessments needs no comparing. */
  readonly original: object;
  readonly item: object;
  readonly first: Uint8Array;
  readonly further: Uint8Array;
}

/** Whether two values are the same, or lists of the very same items. */
const alike = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => item === b[at]));

/** Whether two objects hold alike values under the same keys in the same order. */
function same(a: object, b: object): boolean {
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return false;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key !== others[at]) return false;
    if (!alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/**
 * Writes assessments as JSON, value for value what `JSON.stringify` gives, several times faster: most of an assessment
 * (reasons, questions, sources) is word for word what another one held, and its bytes are copied. One writer serves one delivery.
 */
export class JsonWriter {
  private readonly out = new ByteBlock();
  private readonly remembered = new Map<unknown, Map<unknown, Remembered>>();
  private count = 0;
  private readonly keys = new Map<string, string>();
  private pending = "";

  /** Adds a text as it is, such as the line break between two values. */
  raw(text: string): void {
    this.pending += text;
  }

  /** Adds a value. */
  value(value: object): void {
    let separator = "{";
    for (const key in value) {
      const part = (value as Record<string, unknown>)[key];
      if (part === undefined) continue;
      this.pending += separator;
      this.pending += this.keyText(key);
      separator = ",";
      const tell = telling[key];
      if (tell !== undefined && Array.isArray(part)) this.list(part, tell);
      else this.pending += this.plain(part);
    }
    this.pending += separator === "{" ? "{}" : "}";
  }

  /** The bytes written so far in whole blocks; with `all` every last one. */
  take(all = false): readonly Uint8Array[] {
    if (all) this.flush();
    return this.out.take(all);
  }

  private list(items: readonly unknown[], tell: readonly [string, string]): void {
    this.pending += "[";
    let first = true;
    for (const item of items) {
      const known = this.known(item, tell);
      if (known === undefined) {
        this.pending += first ? this.plain(item) : `,${this.plain(item)}`;
      } else {
        this.flush();
        this.out.bytes(first ? known.first : known.further);
      }
      first = false;
    }
    this.pending += "]";
  }

  /** The bytes of an item, from memory where its like came before; undefined for an item that is not worth remembering. */
  private known(item: unknown, [first, second]: readonly [string, string]): Remembered | undefined {
    if (typeof item !== "object" || item === null) return undefined;
    const { [first]: one, [second]: other } = item as Record<string, unknown>;
    const alikeOnes = this.remembered.get(one);
    const known = alikeOnes?.get(other);
    if (known !== undefined && (known.original === item || same(known.item, item))) return known;
    if (known === undefined && ++this.count > maxRemembered) return undefined;
    const further = Buffer.from(`,${JSON.stringify(item)}`);
    const made = { original: item, item: { ...item }, first: further.subarray(1), further };
    if (alikeOnes === undefined) this.remembered.set(one, new Map([[other, made]]));
    else alikeOnes.set(other, made);
    return made;
  }

  private keyText(key: string): string {
    let text = this.keys.get(key);
    if (text === undefined) {
      text = `${JSON.stringify(key)}:`;
      this.keys.set(key, text);
    }
    return text;
  }

  private plain(part: unknown): string {
    if (typeof part === "number" && Number.isFinite(part)) return `${part}`;
    if (Array.isArray(part) && part.length === 0) return "[]";
    return JSON.stringify(part) ?? "null";
  }

  private flush(): void {
    if (this.pending === "") return;
    this.out.text(this.pending);
    this.pending = "";
  }
}
