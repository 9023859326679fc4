import type { Particulars } from "../evidence.js";
import type { NameReading } from "../name-token.js";
import { bucketed } from "./buckets.js";
import { GrowingUint8, GrowingUint16, GrowingUint32 } from "./growing.js";
import { packRoles, roleOf } from "./roles.js";
import { asideBit, firstMark, kindIn, mostRows, type Segment, secondMark, weightIn } from "./segment.js";
import { addRunHashes, HashList, lettersHash } from "./variants.js";
import { WordTable } from "./word-table.js";

/** Takes entities with their readings and makes a segment of them. */
export class SegmentBuilder {
  private readonly words = new WordTable();
  private readonly nameStarts = new GrowingUint32();
  private readonly nameWords = new GrowingUint32();
  private readonly nameEntities = new GrowingUint32();
  private readonly nameForms = new GrowingUint8();
  private readonly namePlains = new GrowingUint32();
  private readonly nameExacts = new GrowingUint16();
  private readonly nameLetters = new GrowingUint32();
  private readonly runHashes = new GrowingUint32();
  private readonly runNames = new GrowingUint32();
  private readonly entityNames = new GrowingUint32();
  private readonly countries = new GrowingUint16();
  private readonly ids = new GrowingUint8();
  private readonly idStarts = new GrowingUint32();
  private readonly found = new HashList();
  private readonly addressStarts = new GrowingUint32();
  private readonly addressWords = new GrowingUint32();
  private readonly identifierStarts = new GrowingUint32();
  private readonly identifiers = new GrowingUint32();

  /** How many entities were added. */
  get size(): number {
    return this.idStarts.length;
  }

  /** Adds an entity. Throws a `RangeError` beyond sixteen million names or words. */
  add(id: string, readings: readonly NameReading[], particulars: Particulars): void {
    const entity = this.size;
    this.idStarts.push(this.ids.length);
    this.ids.pushText(id);
    this.entityNames.push(this.nameEntities.length);
    this.countries.push(
      particulars.country === "" ? 0 : particulars.country.charCodeAt(0) * 256 + particulars.country.charCodeAt(1),
    );
    this.addressStarts.push(this.addressWords.length);
    for (const word of particulars.address) this.addressWords.push(word);
    this.identifierStarts.push(this.identifiers.length);
    for (const hash of particulars.identifiers) this.identifiers.push(hash);
    for (const reading of readings) this.addName(entity, reading);
  }

  private addName(entity: number, reading: NameReading): void {
    const name = this.nameEntities.length;
    if (name >= mostRows || this.words.size >= mostRows - 64)
      throw new RangeError("An index holds at most 16 million names.");
    this.nameStarts.push(this.nameWords.length);
    for (const token of reading.tokens) {
      this.nameWords.push(this.words.idOf(token) | (token.isAside === true ? asideBit : 0));
    }
    this.nameEntities.push(entity);
    this.nameForms.push(reading.form);
    this.namePlains.push(reading.plain);
    this.nameExacts.push(reading.exact);
    this.nameLetters.push(reading.letters);
    const { found } = this;
    found.length = 0;
    addRunHashes(found, reading.tokens);
    found.push(lettersHash(reading.plain));
    for (let i = 0; i < found.length; i++) {
      this.runHashes.push(found.values[i] ?? 0);
      this.runNames.push(name);
    }
  }

  /** The segment of all that was added. */
  finish(): Segment {
    const { size } = this;
    this.nameStarts.push(this.nameWords.length);
    this.entityNames.push(this.nameEntities.length);
    this.addressStarts.push(this.addressWords.length);
    this.identifierStarts.push(this.identifiers.length);
    const words = this.words.finish();
    const nameStarts = this.nameStarts.finished();
    const nameWords = this.nameWords.finished();
    const runs = bucketed(this.runHashes, this.runNames);
    this.idStarts.push(this.ids.length);
    const nothing = new Uint32Array(0);
    const hasAddresses = this.addressWords.length > 0;
    const hasIdentifiers = this.identifiers.length > 0;
    return {
      ...words,
      ...finishPostings(nameStarts, nameWords, words.wordTraits),
      runStarts: runs.starts,
      runs: runs.entries,
      nameStarts,
      nameWords,
      nameEntities: this.nameEntities.finished(),
      nameForms: this.nameForms.finished(),
      namePlains: this.namePlains.finished(),
      nameExacts: this.nameExacts.finished(),
      nameLetters: new Int32Array(this.nameLetters.finished().buffer),
      entityNames: this.entityNames.finished(),
      entityCountries: this.countries.finished(),
      idBytes: this.ids.finished(),
      idStarts: this.idStarts.finished(),
      addressStarts: hasAddresses ? this.addressStarts.finished() : nothing,
      addressWords: this.addressWords.finished(),
      identifierStarts: hasIdentifiers ? this.identifierStarts.finished() : nothing,
      identifiers: this.identifiers.finished(),
      ...this.finishRegistrations(size),
    };
  }

  private finishRegistrations(size: number) {
    const rows: [number, number][] = [];
    for (let entity = 0; entity < size; entity++) {
      for (let i = this.identifierStarts.at(entity); i < this.identifierStarts.at(entity + 1); i += 2) {
        rows.push([this.identifiers.at(i + 1), entity]);
      }
    }
    rows.sort(([a], [b]) => a - b);
    return {
      registrations: Uint32Array.from(rows, ([hash]) => hash),
      registrants: Uint32Array.from(rows, ([, entity]) => entity),
    };
  }
}

function finishPostings(nameStarts: Uint32Array, nameWords: Uint32Array, wordTraits: Uint8Array) {
  const words = wordTraits.length;
  const postingStarts = new Uint32Array(words + 1);
  for (const word of nameWords) postingStarts[(word & ~asideBit) + 1]! += 1;
  for (let i = 1; i <= words; i++) postingStarts[i]! += postingStarts[i - 1]!;
  const next = postingStarts.slice();
  const postings = new Uint32Array(nameWords.length);
  const postingMarks = new Uint32Array(nameWords.length * 2);
  const postingRoles = new Uint16Array(nameWords.length);
  const weights = [0, 0, 0, 0];
  for (let name = 0; name + 1 < nameStarts.length; name++) {
    const start = nameStarts[name]!;
    const end = nameStarts[name + 1]!;
    let first = 0;
    let second = 0;
    weights.fill(0);
    for (let i = start; i < end; i++) {
      const row = nameWords[i]!;
      const traits = wordTraits[row & ~asideBit]!;
      first |= firstMark(row & ~asideBit);
      second |= secondMark(row & ~asideBit);
      weights[roleOf(kindIn(traits))]! += (row & asideBit) === 0 ? weightIn(traits) : weightIn(traits) / 2;
    }
    const roles = packRoles(weights);
    for (let i = start; i < end; i++) {
      const at = next[nameWords[i]! & ~asideBit]!++;
      postings[at] = name;
      postingMarks[at * 2] = first;
      postingMarks[at * 2 + 1] = second;
      postingRoles[at] = roles;
    }
  }
  return { postingStarts, postings, postingMarks, postingRoles };
}
