import { consonantsOnly } from "../fold.js";
import { finishHash, hashSeed, hashText, hashUnit } from "../hash.js";
import { initialsOf, joinedHash, joinSizes } from "../joined-words.js";
import type { NameToken } from "../name-token.js";
import { consonantsOf, soundHash } from "../sound.js";
import { writingsOf } from "../vocabulary.js";
import { hasDigit } from "../word-similarity.js";

const soundSeed = 0x5bd1e995;
const consonantSeed = 0x1b873593;
const initialsSeed = 0x2545f491;

const none: readonly string[] = [];

/** Shorter words have no neighbours by one letter, see `nearness`. */
const shortestVaried = 4;

/** Adds the hashes of a word and of the word less any one letter: two words one slip apart share one of them. */
function addSlips(hashes: number[], key: string): void {
  if (key.length < shortestVaried || key.length > 40 || hasDigit(key)) return;
  hashes.push(hashText(key));
  let before = hashSeed;
  for (let skipped = 0; skipped < key.length; skipped++) {
    const unit = key.charCodeAt(skipped);
    if (skipped === 0 || unit !== key.charCodeAt(skipped - 1)) {
      let hash = before;
      for (let i = skipped + 1; i < key.length; i++) hash = hashUnit(hash, key.charCodeAt(i));
      hashes.push(finishHash(hash));
    }
    before = hashUnit(before, unit);
  }
}

/** Adds the hash that words with the same consonants share, whatever their script. */
function addConsonants(hashes: number[], key: string): void {
  const consonants = consonantsOf(key);
  if (consonants.length >= 3) hashes.push(hashText(consonants, consonantSeed));
}

/**
 * Adds all hashes by which a word can be found other than by itself. Consonants alone matter only where one side has no
 * vowels; only words that the tables know have spellings.
 */
export function addVariantHashes(hashes: number[], key: string, isKnown: boolean, byConsonants = true): void {
  const abjad = key.startsWith(consonantsOnly);
  if (!abjad) {
    const spellings = isKnown ? writingsOf(key) : none;
    if (spellings.length > 1) for (const spelling of spellings) addSlips(hashes, spelling);
    else addSlips(hashes, key);
    if (key.length >= shortestVaried && !hasDigit(key)) hashes.push(soundHash(key, soundSeed));
  }
  if (byConsonants || abjad) addConsonants(hashes, key);
}

/** The hash of initials. */
export const initialsHash = (initials: string): number => hashText(initials, initialsSeed);

/**
 * All hashes by which a name can be found other than by its words: neighbours joined (by the hash of the word that they
 * make), and initials.
 */
export function runHashes(tokens: readonly NameToken[]): number[] {
  const hashes: number[] = [];
  for (const count of joinSizes) {
    for (let i = 0; i + count <= tokens.length; i++) {
      const joined = joinedHash(tokens, i, count);
      if (joined !== undefined) hashes.push(joined);
    }
  }
  const initials = initialsOf(tokens);
  if (initials !== "") hashes.push(initialsHash(initials));
  return hashes;
}
