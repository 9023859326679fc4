import { finishHash } from "../hash.js";
import { addToFilter } from "../hash-filter.js";
import type { NameToken } from "../name-token.js";
import { bucketed, powerOfTwo } from "./buckets.js";
import { GrowingUint32 } from "./growing.js";
import { kindIn, traitsOf, weightIn } from "./segment.js";
import { addVariantHashes, HashList } from "./variants.js";

/** Gives each different word of the names that are added a number, once. */
export class WordTable {
  private slots = new Uint32Array(1 << 12);
  private readonly keys: string[] = [];
  private readonly natives: (string | undefined)[] = [];
  private readonly hashes = new GrowingUint32();
  readonly traits: number[] = [];

  get size(): number {
    return this.keys.length;
  }

  /** The number of a word; a new one if it was not met before. */
  idOf(token: NameToken): number {
    const mask = this.slots.length - 1;
    for (let slot = finishHash(token.hash) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.slots[slot] ?? 0) - 1;
      if (id < 0) return this.learn(token, slot);
      if (this.keys[id] === token.key && this.natives[id] === token.native) return id;
    }
  }

  private learn(token: NameToken, slot: number): number {
    const id = this.keys.length;
    this.keys.push(token.key);
    this.natives.push(token.native);
    this.hashes.push(token.hash);
    this.traits.push(traitsOf(token.kind, token.isAside === true ? token.weight * 2 : token.weight));
    this.slots[slot] = id + 1;
    if (this.keys.length * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.keys.length; id++) {
      let slot = finishHash(this.hashes.at(id)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id + 1;
    }
  }

  /** The words as a segment holds them. */
  finish() {
    const wordStarts = new Uint32Array(this.size + 1);
    const texts = this.keys.map((key, id) => {
      const native = this.natives[id];
      return native === undefined ? key : `${key}\0${native}`;
    });
    let units = 0;
    texts.forEach((text, id) => {
      wordStarts[id] = units;
      units += text.length;
    });
    wordStarts[this.size] = units;
    const wordUnits = new Uint16Array(units);
    texts.forEach((text, id) => {
      const start = wordStarts[id] ?? 0;
      for (let i = 0; i < text.length; i++) wordUnits[start + i] = text.charCodeAt(i);
    });
    return {
      wordUnits,
      wordStarts,
      wordTraits: Uint8Array.from(this.traits),
      wordSlots: this.slots,
      ...this.finishVariants(),
    };
  }

  private finishVariants() {
    const hashes = new GrowingUint32();
    const ids = new GrowingUint32();
    const found = new HashList();
    for (let id = 0; id < this.size; id++) {
      found.length = 0;
      const traits = this.traits[id] ?? 0;
      addVariantHashes(found, {
        key: this.keys[id] ?? "",
        hash: this.hashes.at(id) | 0,
        kind: kindIn(traits),
        weight: weightIn(traits),
        native: this.natives[id],
      });
      for (let i = 0; i < found.length; i++) {
        hashes.push(found.values[i] ?? 0);
        ids.push(id);
      }
    }
    const variants = bucketed(hashes, ids);
    // eight to sixteen bits a hash
    const variantBits = new Uint32Array(Math.max(1, powerOfTwo(hashes.length) / 2));
    for (let i = 0; i < hashes.length; i++) addToFilter(variantBits, hashes.at(i));
    return { variantStarts: variants.starts, variants: variants.entries, variantBits };
  }
}
