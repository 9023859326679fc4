/** One step of a phrase of cue words: a word, the start of one, or a gap. */
type Step = { readonly word: string; readonly open: boolean } | "gap";

interface CuePattern {
  readonly group: string;
  readonly steps: readonly Step[];
}

/** Finds which groups of cues a row of folded words holds. */
export interface CueIndex {
  groupsIn(words: readonly string[]): ReadonlySet<string>;
}

const LONGEST_GAP = 5;
const PREFIX = 3;
/** Longer "sentences" are tables or noise; their first words are enough to say what they are about. */
const MOST_WORDS = 600;

const nothing: ReadonlySet<string> = new Set();

const stepOf = (word: string): Step => {
  if (word === "..") return "gap";
  return word.endsWith("*") ? { word: word.slice(0, -1), open: true } : { word, open: false };
};

function continues(steps: readonly Step[], from: number, words: readonly string[], at: number): boolean {
  if (from === steps.length) return true;
  const step = steps[from]!;
  if (step !== "gap") {
    const word = words[at];
    if (word === undefined || !(step.open ? word.startsWith(step.word) : word === step.word)) return false;
    return continues(steps, from + 1, words, at + 1);
  }
  for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.length; skipped++) {
    if (continues(steps, from + 1, words, at + skipped)) return true;
  }
  return false;
}

/**
 * Builds an index of phrases of cue words: `train*` is any word that starts so, `..` lets up to five words in between. The
 * first word of a phrase leads to it, so that a sentence costs one look-up a word.
 */
export function cueIndex(groups: Readonly<Record<string, readonly string[]>>): CueIndex {
  const byWord = new Map<string, CuePattern[]>();
  const byPrefix = new Map<string, CuePattern[]>();
  for (const [group, phrases] of Object.entries(groups)) {
    for (const phrase of phrases) {
      const steps = phrase.split(" ").map(stepOf);
      const first = steps[0];
      if (first === undefined || first === "gap") continue;
      const [map, key] = first.open ? [byPrefix, first.word.slice(0, PREFIX)] : [byWord, first.word];
      const known = map.get(key);
      if (known) known.push({ group, steps });
      else map.set(key, [{ group, steps }]);
    }
  }
  const collect = (
    candidates: readonly CuePattern[] | undefined,
    words: readonly string[],
    at: number,
    found: Set<string>,
  ): void => {
    if (candidates === undefined) return;
    for (const { group, steps } of candidates) {
      if (continues(steps, 0, words, at) && !found.has(group)) found.add(group);
    }
  };
  return {
    groupsIn(words) {
      const found = new Set<string>();
      const count = Math.min(words.length, MOST_WORDS);
      for (let at = 0; at < count; at++) {
        const word = words[at]!;
        collect(byWord.get(word), words, at, found);
        if (word.length >= PREFIX) collect(byPrefix.get(word.slice(0, PREFIX)), words, at, found);
      }
      return found.size === 0 ? nothing : found;
    },
  };
}
