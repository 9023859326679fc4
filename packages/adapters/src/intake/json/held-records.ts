import { IntakeError } from "../intake-error.js";

/** What may be held together, in bytes: above any file that a tender brings, below what troubles a small machine. */
const mostHeld = 150_000_000;

/** What an entry costs beside its text. */
const entryCost = 64;

const slabSize = 4 * 1024 * 1024;
/** Places in one slab lie closer together than this. */
const slabStep = 2 ** 32;
/** A text begins with its length. */
const lengthBytes = 4;

/**
 * Records that refer to one another in any order, so that none can be let go before the input ends. Each is held as the
 * bytes of a short text, out of the way of the garbage collector, and made anew when it is asked for: as objects they
 * would take several times the memory.
 *
 * @throws IntakeError "too-large" where a record is added past the limit.
 */
export class HeldRecords<T extends object> {
  /** Where the text of an id begins: which slab, and where in it. */
  private readonly places = new Map<string, number>();
  private readonly slabs: Buffer[] = [];
  private filled = 0;
  private held = 0;

  /** @param most how many bytes may be held; those of records that were replaced or deleted count on. */
  constructor(private readonly most = mostHeld) {}

  /** Keeps a record in the place of an earlier one with its id. */
  set(id: string, record: T): void {
    const text = JSON.stringify(record);
    const length = Buffer.byteLength(text);
    this.hold(id.length + length);
    const slab = this.slabWithRoom(lengthBytes + length);
    this.places.set(id, (this.slabs.length - 1) * slabStep + this.filled);
    slab.writeUInt32LE(length, this.filled);
    slab.write(text, this.filled + lengthBytes);
    this.filled += lengthBytes + length;
  }

  private slabWithRoom(length: number): Buffer {
    const last = this.slabs.at(-1);
    if (last && this.filled + length <= last.length) return last;
    const slab = Buffer.allocUnsafeSlow(Math.max(slabSize, length));
    this.slabs.push(slab);
    this.filled = 0;
    return slab;
  }

  get(id: string): T | undefined {
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    const slab = this.slabs[Math.floor(place / slabStep)]!;
    const start = (place % slabStep) + lengthBytes;
    return JSON.parse(slab.toString("utf8", start, start + slab.readUInt32LE(start - lengthBytes))) as T;
  }

  delete(id: string): void {
    this.places.delete(id);
  }

  /** Counts what is held beside the records because of them. */
  hold(bytes: number): void {
    this.held += bytes + entryCost;
    if (this.held > this.most) {
      throw new IntakeError(
        "too-large",
        `What refers to one another in any order is held together, and here that is more than ${this.most} bytes; split the input, each owned organisation with its owners.`,
      );
    }
  }

  /** All records in the order in which their ids came first. */
  *[Symbol.iterator](): Generator<readonly [id: string, record: T]> {
    for (const id of this.places.keys()) yield [id, this.get(id)!];
  }
}
