import { unitAt } from "../unit-at.js";

/** The typed arrays that grow here. */
type Values = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/**
 * The class of typed arrays of a kind that grow. A class of its own for each kind, not one for all: code that meets only
 * one kind of array runs twice as fast.
 */
const growing = <Kind extends Values>(kind: new (length: number) => Kind) =>
  class {
    values: Kind;
    length = 0;

    constructor(capacity = 1024) {
      this.values = new kind(capacity);
    }

    /** Makes room for so many values more. */
    reserve(more: number): void {
      if (this.length + more <= this.values.length) return;
      const larger = new kind(Math.max(this.values.length * 2, this.length + more));
      larger.set(this.values);
      this.values = larger;
    }

    push(value: number): void {
      if (this.length === this.values.length) this.reserve(1);
      this.values[this.length++] = value;
    }

    at(i: number): number {
      return this.values[i] ?? 0;
    }

    /** What was pushed, cut to size. */
    finished(): Kind {
      return this.values.slice(0, this.length) as Kind;
    }
  };

export class GrowingUint8 extends growing<Uint8Array<ArrayBuffer>>(Uint8Array) {
  /** Appends a text in UTF-8. */
  pushText(text: string): void {
    const { length } = text;
    this.reserve(length * 3);
    for (let i = 0; i < length; i++) {
      const unit = unitAt(text, i);
      if (unit > 0x7f) {
        this.length += encoder.encodeInto(text.slice(i), this.values.subarray(this.length)).written;
        return;
      }
      this.values[this.length++] = unit;
    }
  }
}

const encoder = new TextEncoder();

export class GrowingUint16 extends growing<Uint16Array<ArrayBuffer>>(Uint16Array) {
  /** Appends the units of a text. */
  pushText(text: string): void {
    const { length } = text;
    this.reserve(length);
    for (let i = 0; i < length; i++) this.values[this.length++] = unitAt(text, i);
  }

  /** Do the units from a place on read as a text? */
  holds(text: string, start: number): boolean {
    const { length } = text;
    for (let i = 0; i < length; i++) if (this.values[start + i] !== unitAt(text, i)) return false;
    return true;
  }
}

export class GrowingUint32 extends growing<Uint32Array<ArrayBuffer>>(Uint32Array) {}
