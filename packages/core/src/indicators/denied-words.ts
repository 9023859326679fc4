const negations = new Set("not no never none nobody nothing without cannot neither nor cant dont didnt".split(" "));

/** How far a negation reaches, in words. */
const REACH = 5;

/** Which words stand close behind a negation. */
export const deniedWords = (stems: readonly string[]): boolean[] => {
  let reach = 0;
  return stems.map((stem) => {
    const isDenied = reach > 0;
    reach = negations.has(stem) ? REACH : reach - 1;
    return isDenied;
  });
};
