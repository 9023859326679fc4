/** Letters that PDF extraction is known to drop, longest first: they count as absent everywhere, so that damage changes nothing. */
const LOST = ["ffi", "ffl", "tti", "ff", "fi", "fl", "ti", "tt"].map((letters) =>
  Array.from(letters, (letter) => letter.charCodeAt(0)),
);
const SHORTEST_DAMAGED = 5;

/**
 * Removes ligature letters from a folded word in place and returns its new end: "identified" and "identied" become one
 * word, likewise "operations" and "operaons". Short words keep theirs, else "time" would become "me".
 */
export function withoutLigatures(letters: Uint8Array, start: number, end: number): number {
  if (end - start < SHORTEST_DAMAGED) return end;
  let to = start;
  for (let from = start; from < end; ) {
    const lost = lengthOfLost(letters, from, end);
    if (lost > 0) from += lost;
    else letters[to++] = letters[from++] ?? 0;
  }
  return to;
}

function lengthOfLost(letters: Uint8Array, at: number, end: number): number {
  const first = letters[at];
  if (first !== F && first !== T) return 0;
  for (const lost of LOST) {
    if (at + lost.length <= end && lost.every((letter, i) => letters[at + i] === letter)) return lost.length;
  }
  return 0;
}

const F = 0x66;
const T = 0x74;
