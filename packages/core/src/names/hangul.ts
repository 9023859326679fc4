const initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ").map((each) => (each === "-" ? "" : each));
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
/** A final as it stands before a consonant, and as it is carried over to a syllable that begins with a vowel. */
const finals = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const carried = "- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -".split(" ");

const first = 0xac00;
const last = 0xd7a3;

/** Is it a syllable of Hangul? */
export const isHangul = (unit: number): boolean => unit >= first && unit <= last;

/** Which spelling of the letters: those of the Revised Romanisation, or those that firms and the older system use. */
interface Usage {
  readonly hardStart: boolean;
  readonly eoAs: string;
  readonly uAs: string;
  readonly euAs: string;
  /** Do sounds change where syllables meet? Names of several words that are written as one keep theirs. */
  readonly assimilated?: boolean;
}

const revised: Usage = { hardStart: false, eoAs: "eo", uAs: "u", euAs: "eu" };

const hard: Readonly<Record<string, string>> = { g: "k", d: "t", b: "p", j: "ch" };

/** A final and the initial after it, as they are spoken together. */
function joined(final: string, initial: string): string {
  const nasal = initial === "n" || initial === "m";
  if (final === "k" && nasal) return `ng${initial}`;
  if (final === "t" && nasal) return `n${initial}`;
  if (final === "p" && nasal) return `m${initial}`;
  if ((final === "n" && initial === "r") || (final === "l" && (initial === "n" || initial === "r"))) return "ll";
  if ((final === "m" || final === "ng") && initial === "r") return `${final}n`;
  return final + initial;
}

function written(run: string, { hardStart, eoAs, uAs, euAs, assimilated = true }: Usage): string {
  let latin = "";
  let final = 0;
  for (let i = 0; i < run.length; i++) {
    const place = run.charCodeAt(i) - first;
    const initial = initials[Math.floor(place / 588)] ?? "";
    const vowel = vowels[Math.floor((place % 588) / 28)] ?? "";
    if (i === 0) latin += hardStart ? (hard[initial] ?? initial) : initial;
    else if (final === 0) latin += initial;
    else if (initial === "") latin += carried[final]?.replace("-", "") ?? "";
    else latin += assimilated ? joined(finals[final] ?? "", initial) : (finals[final] ?? "") + initial;
    latin += vowel === "u" && initial === "" ? uAs : vowel === "eu" ? euAs : vowel.replace("eo", eoAs);
    final = place % 28;
  }
  return final === 0 ? latin : latin + finals[final];
}

/** A run of Hangul in the Revised Romanisation, sounds assimilated as it asks (신라 → silla). */
export const hangulInLatin = (run: string): string => written(run, revised);

/**
 * The spellings of a run of Hangul that Latin names use besides: the first letter hard (Kyung-, Pu-), ㅓ as o, ㅜ as woo,
 * and no vowel where Hangul writes ㅡ between the consonants of a foreign word (미르나, Mirna).
 * Spellings that only sound alike (eo, u) are left to the comparison by sound.
 */
export function hangulSpellings(run: string): string[] {
  const spellings: string[] = [];
  for (const hardStart of [false, true])
    for (const eoAs of ["eo", "o"])
      for (const uAs of ["u", "woo"])
        for (const euAs of ["eu", ""]) spellings.push(written(run, { hardStart, eoAs, uAs, euAs }));
  return [...new Set(spellings)];
}

/** The spellings of a run of Hangul syllable by syllable, as names of several words sound (한빛누리 → hanbitnuri), and those of `hangulSpellings`. */
export const syllableSpellings = (run: string): string[] => [
  ...new Set(
    [
      ...["u", "woo"].flatMap((uAs) =>
        ["eo", "u", "o"].map((eoAs) => written(run, { hardStart: false, eoAs, uAs, euAs: "eu", assimilated: false })),
      ),
      ...hangulSpellings(run),
    ].flatMap((each) => [each, each.replaceAll("oe", "oi"), each.replaceAll("r", "l")]),
  ),
];
