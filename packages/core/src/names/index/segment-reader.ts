import { once } from "../../reference/once.js";
import type { Particulars } from "../evidence.js";
import { consonantsOnly } from "../fold.js";
import { finishHash, hashOn, hashSeed } from "../hash.js";
import { type NameReading, type NameToken, newToken } from "../name-token.js";
import { asAside, tokenOf } from "../token-of.js";
import { unitAt } from "../unit-at.js";
import { WordKind } from "../weights.js";
import { type ConsonantTable, consonantTable } from "./consonant-table.js";
import { asideBit, bucketOf, kindIn, type Segment, tagOf, weightIn } from "./segment.js";
import { textOfUnits } from "./units.js";

const consonantsOnlyUnit = consonantsOnly.charCodeAt(0);

/** How many tokens are kept made, so that frequent words are not put together again for every name. */
const tokensKept = 1 << 14;

/** Puts words and names of a segment back together. */
export class SegmentReader {
  private readonly keptWords = new Int32Array(tokensKept).fill(-1);
  private readonly keptTokens: (NameToken | undefined)[] = [];

  /** Does any word come from a script without vowels? */
  readonly hasAbjad: boolean;

  /** Words by their consonants: wanted only where a query is in a script without vowels, so made when the first is. */
  readonly byConsonants: () => ConsonantTable;

  constructor(readonly segment: Segment) {
    const { wordUnits, wordStarts } = segment;
    let hasAbjad = false;
    for (let word = 0; word + 1 < wordStarts.length && !hasAbjad; word++)
      hasAbjad = wordUnits[wordStarts[word] ?? 0] === consonantsOnlyUnit;
    this.hasAbjad = hasAbjad;
    this.byConsonants = once(() => consonantTable(segment));
  }

  /** Could a word have a key with this hash? */
  mayHaveKey(hash: number): boolean {
    const { wordSlots } = this.segment;
    const mask = wordSlots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = wordSlots[slot] ?? 0;
      if (row === 0) return false;
      if ((row & 0xff000000) >>> 0 === tagOf(hash)) return true;
    }
  }

  /** Could a name write neighbouring words that make a word with this hash, or have it for its initials or letters? */
  mayHaveRun(hash: number): boolean {
    const { runs, runStarts } = this.segment;
    const bucket = bucketOf(hash, runStarts);
    const end = runStarts[bucket + 1] ?? 0;
    for (let i = runStarts[bucket] ?? 0; i < end; i++)
      if (((runs[i] ?? 0) & 0xff000000) >>> 0 === tagOf(hash)) return true;
    return false;
  }

  /** The token of a word. */
  tokenAt(word: number): NameToken {
    const slot = word & (tokensKept - 1);
    const kept = this.keptTokens[slot];
    if (kept !== undefined && this.keptWords[slot] === word) return kept;
    const token = this.makeToken(word);
    this.keptWords[slot] = word;
    this.keptTokens[slot] = token;
    return token;
  }

  private makeToken(word: number): NameToken {
    const { wordUnits, wordStarts, wordTraits } = this.segment;
    const text = textOfUnits(wordUnits, wordStarts[word] ?? 0, wordStarts[word + 1] ?? 0);
    const end = text.indexOf("\0");
    if (end >= 0) return tokenOf(text.slice(0, end), text.slice(end + 1));
    const traits = wordTraits[word] ?? 0;
    // an unknown word is all that is kept of it, so that the tables need not be asked
    return kindIn(traits) === WordKind.brand
      ? newToken(text, hashOn(hashSeed, text), WordKind.brand, weightIn(traits))
      : tokenOf(text);
  }

  /** A name as it was read when it was added. */
  readingAt(name: number): NameReading {
    const { nameStarts, nameWords, nameForms, namePlains, nameExacts, nameLetters } = this.segment;
    const tokens: NameToken[] = [];
    const end = nameStarts[name + 1] ?? 0;
    for (let i = nameStarts[name] ?? 0; i < end; i++) {
      const word = nameWords[i] ?? 0;
      const token = this.tokenAt(word & ~asideBit);
      tokens.push((word & asideBit) === 0 ? token : asAside(token));
    }
    return {
      tokens,
      form: nameForms[name] ?? 0,
      plain: namePlains[name] ?? 0,
      exact: nameExacts[name] ?? 0,
      letters: nameLetters[name] ?? 0,
    };
  }
}

const none: readonly number[] = [];

const slice = (starts: Uint32Array, values: Uint32Array, row: number): readonly number[] =>
  starts.length === 0 ? none : Array.from(values.subarray(starts[row], starts[row + 1]));

/** Country, address and identifiers of an entity. */
export function particularsAt(segment: Segment, entity: number): Particulars {
  const country = segment.entityCountries[entity] ?? 0;
  return {
    country: country === 0 ? "" : String.fromCharCode(country >>> 8, country & 0xff),
    address: slice(segment.addressStarts, segment.addressWords, entity),
    identifiers: slice(segment.identifierStarts, segment.identifiers, entity),
  };
}

const decoder = new TextDecoder();

/** The caller's id of an entity. */
export function idAt({ idBytes, idStarts }: Segment, entity: number): string {
  const start = idStarts[entity] ?? 0;
  const end = idStarts[entity + 1] ?? 0;
  let id = "";
  for (let i = start; i < end; i++) {
    const byte = idBytes[i] ?? 0;
    if (byte > 0x7f) return decoder.decode(idBytes.subarray(start, end));
    id += String.fromCharCode(byte);
  }
  return id;
}

/** How many entities a segment holds. */
export const sizeOf = (segment: Segment): number => segment.entityCountries.length;

function isKey({ wordUnits, wordStarts }: Segment, word: number, key: string): boolean {
  const start = wordStarts[word] ?? 0;
  const end = wordStarts[word + 1] ?? 0;
  const { length } = key;
  if (end - start < length) return false;
  for (let i = 0; i < length; i++) if (wordUnits[start + i] !== unitAt(key, i)) return false;
  return end - start === length || wordUnits[start + length] === 0;
}

const noWords: number[] = [];

/** The words that have a key: at most one in Latin, and one for each native writing. */
export function wordsWithKey(
  segment: Segment,
  key: string,
  hash: number = finishHash(hashOn(hashSeed, key)),
): number[] {
  let found = noWords;
  const { wordSlots } = segment;
  const mask = wordSlots.length - 1;
  const tag = tagOf(hash);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = wordSlots[slot] ?? 0;
    if (row === 0) return found;
    if ((row & 0xff000000) >>> 0 !== tag) continue;
    const word = (row & 0xffffff) - 1;
    if (!isKey(segment, word, key)) continue;
    if (found === noWords) found = [word];
    else found.push(word);
  }
}
