import { finishHash, hashSeed, hashText, hashUnit } from "../hash.js";
import { initialsOf, joinedWord, joinSizes } from "../joined-words.js";
import type { NameToken } from "../name-token.js";
import { consonantsOf, soundOf } from "../sound.js";
import { writingsOf } from "../vocabulary.js";

const soundSeed = 0x5bd1e995;
const consonantSeed = 0x1b873593;
const initialsSeed = 0x2545f491;

/** Shorter words have no neighbours by one letter, see `nearness`. */
const shortestVaried = 4;

const hasDigit = (key: string): boolean => /\d/.test(key);

/** The hashes of a word and of the word less any one letter: two words one slip apart share one of them. */
export function slipHashes(key: string): number[] {
  if (key.length < shortestVaried || key.length > 40 || hasDigit(key)) return [];
  const hashes = [hashText(key)];
  let before = hashSeed;
  for (let skipped = 0; skipped < key.length; skipped++) {
    const unit = key.charCodeAt(skipped);
    if (unit !== key.charCodeAt(skipped - 1)) {
      let hash = before;
      for (let i = skipped + 1; i < key.length; i++) hash = hashUnit(hash, key.charCodeAt(i));
      hashes.push(finishHash(hash));
    }
    before = hashUnit(before, unit);
  }
  return hashes;
}

/** The hash that words of one sound share. */
export const soundHash = (key: string): number | undefined =>
  key.length < shortestVaried || hasDigit(key) ? undefined : hashText(soundOf(key), soundSeed);

/** The hash that words with the same consonants share, whatever their script. */
export function consonantHash(key: string): number | undefined {
  const consonants = consonantsOf(key);
  return consonants.length < 3 ? undefined : hashText(consonants, consonantSeed);
}

/** All hashes by which a word can be found other than by itself. Consonants alone matter only where one side has no vowels. */
export function variantHashes(key: string, byConsonants = true): number[] {
  const abjad = key.startsWith("^");
  const spellings = writingsOf(key);
  const hashes = abjad ? [] : spellings.length > 1 ? spellings.flatMap(slipHashes) : slipHashes(key);
  const sound = abjad ? undefined : soundHash(key);
  const consonants = byConsonants || abjad ? consonantHash(key) : undefined;
  if (sound !== undefined) hashes.push(sound);
  if (consonants !== undefined) hashes.push(consonants);
  return hashes;
}

/** The hash of a name's neighbours written as one word. */
export const runHash = (joined: string): number => hashText(joined);

/** The hash of initials. */
export const initialsHash = (initials: string): number => hashText(initials, initialsSeed);

/** All hashes by which a name can be found other than by its words: neighbours joined, and initials. */
export function runHashes(tokens: readonly NameToken[]): number[] {
  const hashes: number[] = [];
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const joined = joinedWord(tokens, i, count);
      if (joined !== "") hashes.push(runHash(joined));
    }
  }
  const initials = initialsOf(tokens);
  if (initials !== "") hashes.push(initialsHash(initials));
  return hashes;
}
