import { abbreviationsOf } from "../abbreviations.js";
import { skeletonsOf } from "../consonants.js";
import { hasConsonantsOnly } from "../fold.js";
import { finishHash, hashOn, hashSeed, hashText, hashUnit, hashWithout } from "../hash.js";
import { initialsOf, joinedHash, joinSizes } from "../joined-words.js";
import { looksOf, mayBeMisread } from "../look-alike.js";
import type { NameToken } from "../name-token.js";
import { hasDigit } from "../numbers.js";
import { otherReadings } from "../romanised.js";
import { soundHash } from "../sound.js";
import { unitAt } from "../unit-at.js";
import { latinSpellings, mayBeShortened, nativeSpellings } from "../word-similarity.js";

const soundSeed = 0x5bd1e995;
const consonantSeed = 0x1b873593;
const initialsSeed = 0x2545f491;
const lettersSeed = 0x7feb352d;

/** Shorter words have no neighbours by one letter, see `nearness`. */
const shortestVaried = 4;
const longestVaried = 40;

/** Hashes put together for one look-up, in a room that is used again. */
export class HashList {
  values = new Int32Array(64);
  length = 0;

  push(hash: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = hash;
  }
}

/** Adds the hashes of a word and of the word less any one letter: two words one slip apart share one of them. */
function addSlips(hashes: HashList, key: string, hash: number): void {
  const { length } = key;
  if (length < shortestVaried || length > longestVaried || hasDigit(key)) return;
  hashes.push(finishHash(hash));
  let before = hashSeed;
  let previous = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(key, i);
    const upTo = hashUnit(before, unit);
    if (unit !== previous) hashes.push(finishHash(hashWithout(hash, before, upTo, length - 1 - i)));
    before = upTo;
    previous = unit;
  }
}

/** Adds the slips of a spelling, and what it is if a scanner misread it. */
function addSpelling(hashes: HashList, spelling: string, hash: number): void {
  addSlips(hashes, spelling, hash);
  if (!mayBeMisread(spelling)) return;
  for (const look of looksOf(spelling)) if (look !== spelling) hashes.push(hashText(look));
}

/** Adds the hashes that words with the same consonants share, whatever their script. */
export function addConsonantHashes(hashes: HashList, key: string): void {
  for (const skeleton of skeletonsOf(key)) hashes.push(hashText(skeleton, consonantSeed));
}

function addSound(hashes: HashList, spelling: string): void {
  if (spelling.length >= shortestVaried && !hasDigit(spelling)) hashes.push(soundHash(spelling, soundSeed));
}

/**
 * Adds all hashes by which a word can be found other than by itself. Consonants alone matter only where one side has no
 * vowels: a word that has them is found by them if that is asked for; known words and those in their own script have several spellings, and known ones are shortened.
 */
export function addVariantHashes(hashes: HashList, token: NameToken, byConsonants: boolean): void {
  const { key, hash, native } = token;
  const abjad = hasConsonantsOnly(key);
  if (!abjad) {
    const spellings = latinSpellings(token);
    if (spellings === undefined) addSpelling(hashes, key, hash);
    else for (const spelling of spellings) addSpelling(hashes, spelling, hashOn(hashSeed, spelling));
    if (native === undefined) for (const spelling of spellings ?? [key]) addSound(hashes, spelling);
    else {
      for (const spelling of nativeSpellings(native)) addSound(hashes, spelling);
      for (const reading of otherReadings(native)) hashes.push(hashText(reading));
    }
    if (key.length < shortestVaried) hashes.push(finishHash(hash));
    if (mayBeShortened(token)) for (const short of abbreviationsOf(key)) hashes.push(hashText(short));
  }
  if (byConsonants || abjad) addConsonantHashes(hashes, key);
}

/** The hash of initials. */
export const initialsHash = (initials: string): number => hashText(initials, initialsSeed);

/** The hash by which names of the same letters are found, from that of their letters. */
export const lettersHash = (plain: number): number => finishHash(plain ^ lettersSeed);

/**
 * Adds all hashes by which a name can be found other than by its words: neighbours joined (by the hash of the word that they
 * make), and initials.
 */
export function addRunHashes(hashes: HashList, tokens: readonly NameToken[]): void {
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const joined = joinedHash(tokens, i, count);
      if (joined !== undefined) hashes.push(joined);
    }
  }
  const initials = initialsOf(tokens);
  if (initials !== "") hashes.push(initialsHash(initials));
}
