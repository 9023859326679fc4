/** Edit distance with neighbouring letters swapped counted once (optimal string alignment), for short keys. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
};

/**
 * The known key that a misspelt one most probably means, or undefined where none is near.
 *
 * @example
 * ```ts
 * nearestKey("countrry", ["country", "name"]); // "country"
 * ```
 */
export const nearestKey = (key: string, known: readonly string[]): string | undefined => {
  const asked = key.toLowerCase().slice(0, 60);
  let best: string | undefined;
  // Of a short key two letters are half, and half of any key is in some other.
  let least = (asked.length <= 4 ? 1 : Math.max(2, Math.floor(asked.length / 3))) + 1;
  for (const candidate of known) {
    const d = distance(asked, candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
};
