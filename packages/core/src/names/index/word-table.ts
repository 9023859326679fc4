import { finishHash } from "../hash.js";
import { addToFilter } from "../hash-filter.js";
import type { NameToken } from "../name-token.js";
import { bucketed, powerOfTwo } from "./buckets.js";
import { GrowingUint8, GrowingUint16, GrowingUint32 } from "./growing.js";
import { tagOf, traitsOf } from "./segment.js";
import { addVariantHashes, HashList } from "./variants.js";

/** How the text of a word with its native writing is kept: the key, a zero, the writing. */
const textOf = ({ key, native }: NameToken): string => (native === undefined ? key : `${key}\0${native}`);

/** Gives each different word of the names that are added a number, once. Texts are kept as units, not as strings. */
export class WordTable {
  private slots = new Uint32Array(1 << 12);
  private readonly units = new GrowingUint16();
  private readonly starts = new GrowingUint32();
  private readonly hashes = new GrowingUint32();
  private readonly traits = new GrowingUint8();
  private readonly variantHashes = new GrowingUint32();
  private readonly variantWords = new GrowingUint32();
  private readonly found = new HashList();

  get size(): number {
    return this.traits.length;
  }

  /** Kind and weight of a word, as a segment holds them. */
  traitsAt(word: number): number {
    return this.traits.at(word);
  }

  /** The number of a word; a new one if it was not met before. */
  idOf(token: NameToken): number {
    const mask = this.slots.length - 1;
    const hash = finishHash(token.hash);
    const tag = tagOf(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot] ?? 0;
      if (row === 0) return this.learn(token, slot, tag);
      if ((row & 0xff000000) >>> 0 !== tag) continue;
      const id = (row & 0xffffff) - 1;
      if (this.isAt(id, token)) return id;
    }
  }

  private isAt(id: number, token: NameToken): boolean {
    const start = this.starts.at(id);
    const end = id + 1 < this.size ? this.starts.at(id + 1) : this.units.length;
    const text = textOf(token);
    return end - start === text.length && this.units.holds(text, start);
  }

  private learn(token: NameToken, slot: number, tag: number): number {
    const id = this.size;
    this.starts.push(this.units.length);
    this.units.pushText(textOf(token));
    this.hashes.push(token.hash);
    this.traits.push(traitsOf(token.kind, token.isAside === true ? token.weight * 2 : token.weight));
    this.slots[slot] = tag | (id + 1);
    if (this.size * 2 > this.slots.length) this.grow();
    this.learnVariants(token, id);
    return id;
  }

  private learnVariants(token: NameToken, id: number): void {
    const { found } = this;
    found.length = 0;
    addVariantHashes(found, token, false);
    for (let i = 0; i < found.length; i++) {
      this.variantHashes.push(found.values[i] ?? 0);
      this.variantWords.push(id);
    }
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      const hash = finishHash(this.hashes.at(id));
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = tagOf(hash) | (id + 1);
    }
  }

  /** The words as a segment holds them. */
  finish() {
    this.starts.push(this.units.length);
    const hashes = this.variantHashes;
    const variants = bucketed(hashes, this.variantWords);
    // eight to sixteen bits a hash
    const variantBits = new Uint32Array(Math.max(1, powerOfTwo(hashes.length) / 2));
    for (let i = 0; i < hashes.length; i++) addToFilter(variantBits, hashes.at(i));
    return {
      wordUnits: this.units.finished(),
      wordStarts: this.starts.finished(),
      wordTraits: this.traits.finished(),
      wordSlots: this.slots,
      variantStarts: variants.starts,
      variants: variants.entries,
      variantBits,
    };
  }
}
