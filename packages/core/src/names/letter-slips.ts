/** Letters that look or sound alike, or stand side by side on a keyboard: a slip takes one of them for another. */
const groups =
  "aeiouy fil bpvfw dt gkqcx szcx mn lr lij uvw nhr hb ft ce oc gq bvn as er rt ty ui io op sd df fg gh hj jk kl qw we zx xc cv".split(
    " ",
  );

const firstLetter = 97;

/** For each letter, bits for those that it is mistaken for. */
const mistakenFor = new Uint32Array(26);
for (const group of groups) {
  for (let i = 0; i < group.length; i++)
    for (let j = 0; j < group.length; j++)
      mistakenFor[group.charCodeAt(i) - firstLetter]! |= 1 << (group.charCodeAt(j) - firstLetter);
}

/** Does a slip readily take the one letter, as a UTF-16 unit, for the other? */
export const areMistaken = (a: number, b: number): boolean =>
  (((mistakenFor[a - firstLetter] ?? 0) >>> (b - firstLetter)) & 1) === 1;
