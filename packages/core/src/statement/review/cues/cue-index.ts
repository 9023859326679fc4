/** A phrase of cue words: `train*` ends early, `..` lets up to five words in between. */
interface CuePattern {
  readonly group: string;
  readonly words: readonly string[];
}

/** Finds which groups of cues a row of folded words holds. */
export interface CueIndex {
  groupsIn(words: readonly string[]): ReadonlySet<string>;
}

const GAP = "..";
const LONGEST_GAP = 5;
const PREFIX = 3;
/** Longer "sentences" are tables or noise; their first words are enough to say what they are about. */
const MOST_WORDS = 600;

const nothing: ReadonlySet<string> = new Set();

const isWord = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

function continues(pattern: readonly string[], step: number, words: readonly string[], at: number): boolean {
  if (step === pattern.length) return true;
  const next = pattern[step]!;
  if (next !== GAP) return isWord(next, words[at]) && continues(pattern, step + 1, words, at + 1);
  for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.length; skipped++) {
    if (continues(pattern, step + 1, words, at + skipped)) return true;
  }
  return false;
}

/** The first words of phrases lead to them, so that a sentence costs one look-up a word. */
export function cueIndex(groups: Readonly<Record<string, readonly string[]>>): CueIndex {
  const byWord = new Map<string, CuePattern[]>();
  const byPrefix = new Map<string, CuePattern[]>();
  for (const [group, phrases] of Object.entries(groups)) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const first = words[0]!;
      const [map, key] = first.endsWith("*") ? [byPrefix, first.slice(0, PREFIX)] : [byWord, first];
      const known = map.get(key);
      if (known) known.push({ group, words });
      else map.set(key, [{ group, words }]);
    }
  }
  return {
    groupsIn(words) {
      let found: Set<string> | undefined;
      const count = Math.min(words.length, MOST_WORDS);
      for (let at = 0; at < count; at++) {
        const word = words[at]!;
        for (const candidates of [byWord.get(word), byPrefix.get(word.slice(0, PREFIX))]) {
          if (candidates === undefined) continue;
          for (const { group, words: pattern } of candidates) {
            if (found?.has(group) || !continues(pattern, 0, words, at)) continue;
            found ??= new Set();
            found.add(group);
          }
        }
      }
      return found ?? nothing;
    },
  };
}
