/** Thai consonants as they begin a syllable, and as they end one, in the Royal Thai transcription. */
const begins: Readonly<Record<string, string>> = {};
const ends: Readonly<Record<string, string>> = {};
for (const [letters, start, end] of [
  ["ก", "k", "k"],
  ["ขฃคฅฆ", "kh", "k"],
  ["ง", "ng", "ng"],
  ["จ", "ch", "t"],
  ["ฉชฌ", "ch", "t"],
  ["ซศษส", "s", "t"],
  ["ญ", "y", "n"],
  ["ย", "y", "i"],
  ["ดฎ", "d", "t"],
  ["ตฏ", "t", "t"],
  ["ถฐทฑฒธ", "th", "t"],
  ["นณ", "n", "n"],
  ["บ", "b", "p"],
  ["ป", "p", "p"],
  ["ผพภ", "ph", "p"],
  ["ฝฟ", "f", "p"],
  ["ม", "m", "m"],
  ["ร", "r", "n"],
  ["ลฬ", "l", "n"],
  ["ว", "w", "o"],
  ["หฮ", "h", ""],
  ["อ", "", ""],
] as const)
  for (const letter of letters) {
    (begins as Record<string, string>)[letter] = start;
    (ends as Record<string, string>)[letter] = end;
  }

const consonant = "[ก-ฮ]";
/** One consonant or two that are spoken together; a mute ห or อ before another gives only the tone. */
const onset = `(?:[กขคตปพผท][รลว](?=[ะ-ู็เ-ไ]|${consonant})|ห[งญนมยรลว]|${consonant})`;
/** A consonant that ends the syllable: none that a vowel sign follows. */
const coda = `(?:(${consonant})(?![ะ-ู็อ]))?(?![ะ-ู็])`;
const must = `(${consonant})(?![ะ-ู็อ])`;

/** Syllables by their vowel, longest writing first: the sound between what begins and what ends it. */
const syllables: readonly (readonly [RegExp, string])[] = (
  [
    [`เ(${onset})ียะ?${coda}`, "ia"],
    [`เ(${onset})ือะ?${coda}`, "uea"],
    [`เ(${onset})าะ`, "o"],
    [`เ(${onset})า`, "ao"],
    [`เ(${onset})อ${coda}`, "oe"],
    [`เ(${onset})ิ${must}`, "oe"],
    [`เ(${onset})[็ะ]?${coda}`, "e"],
    [`แ(${onset})[็ะ]?${coda}`, "ae"],
    [`โ(${onset})ะ?${coda}`, "o"],
    [`[ใไ](${onset})ย?(?![ะ-ู็])`, "ai"],
    [`(${onset})ัว${coda}`, "ua"],
    [`(${onset})ั${must}`, "a"],
    [`(${onset})ำ`, "am"],
    [`(${onset})า${coda}`, "a"],
    [`(${onset})ะ`, "a"],
    [`(${onset})[ิี]${coda}`, "i"],
    [`(${onset})ือ`, "ue"],
    [`(${onset})[ึื]${coda}`, "ue"],
    [`(${onset})[ุู]${coda}`, "u"],
    [`(${onset})รร${must}`, "a"],
    [`(${onset})รร`, "an"],
    [`(${onset})อ${coda}`, "o"],
    [`(${onset})ว${must}`, "ua"],
    [`(${onset})${must}`, "o"],
    [`(${onset})`, "a"],
  ] as const
).map(([pattern, vowel]) => [new RegExp(pattern, "y"), vowel]);

/** Tone marks, and a letter that is written but mute. */
const unspoken = /[ก-ฮ][ิุ]?\u0e4c|[\u0e48-\u0e4b\u0e4d\u0e4e]/g;

function started(onset: string): string {
  const mute = onset.length > 1 && onset.startsWith("ห");
  let latin = "";
  for (const letter of mute ? onset.slice(1) : onset) latin += begins[letter] ?? "";
  return latin;
}

/** Is it a Thai letter or sign? */
export const isThai = (unit: number): boolean => unit >= 0x0e00 && unit <= 0x0e7f;

/** Words of Sanskrit that many names hold and that are not read as written. */
const irregular: readonly (readonly [string, string])[] = Object.entries({
  เพชร: "phet",
  พร: "phon",
  พรหม: "phrom",
  ทรัพย์: "sap",
  ทราย: "sai",
  สุวรรณ: "suwan",
  วรรณ: "wan",
  สมุทร: "samut",
  สาคร: "sakhon",
  นคร: "nakhon",
  นว: "nawa",
  ชล: "chon",
  ธน: "thana",
  ทวี: "thawi",
  พล: "phon",
  มงคล: "mongkhon",
  ศรี: "si",
  ศักดิ์: "sak",
  สิทธิ์: "sit",
  ภัทร: "phat",
  จักร: "chak",
  สมบัติ: "sombat",
  พัฒน์: "phat",
  พัฒนา: "phatthana",
  วัฒนา: "watthana",
  เจริญ: "charoen",
  บูรพา: "burapha",
  อุตสาหะ: "utsaha",
  ไพศาล: "phaisan",
  ประเสริฐ: "prasoet",
  สามารถ: "samat",
  มิตร: "mit",
  บุตร: "but",
  สมพร: "somphon",
  ราช: "rat",
  วิจิตร: "wichit",
  สยาม: "siam",
  กรุงเทพ: "krungthep",
  สกล: "sakon",
  กมล: "kamon",
  อนันต์: "anan",
  จันทร์: "chan",
  อินทร์: "in",
}).sort(([a], [b]) => b.length - a.length);

const irregularAt = (run: string, at: number): readonly [string, string] | undefined =>
  irregular.find(([written]) => run.startsWith(written, at));

/** A run of Thai in the Royal Thai General System of Transcription, as far as rules without a dictionary give it (ทะเลทอง → thalethong). */
export function thaiInLatin(run: string): string {
  let latin = "";
  let rest = run;
  for (let at = 0; at < run.length; at++) {
    const word = irregularAt(run, at);
    if (word === undefined) continue;
    latin += bySyllables(run.slice(run.length - rest.length, at)) + word[1];
    rest = run.slice(at + word[0].length);
    at += word[0].length - 1;
  }
  return latin + bySyllables(rest);
}

function bySyllables(run: string): string {
  const spoken = run.replace(unspoken, "");
  let latin = "";
  for (let at = 0; at < spoken.length; ) {
    let size = 0;
    for (const [pattern, vowel] of syllables) {
      pattern.lastIndex = at;
      const found = pattern.exec(spoken);
      if (found === null) continue;
      latin += started(found[1] ?? "") + vowel + (ends[found[2] ?? ""] ?? "");
      size = found[0].length;
      break;
    }
    at += size || 1;
  }
  return latin;
}

/** What firms write otherwise than the Royal System does, each everywhere in a name or nowhere. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/w/g, "v"],
  [/ch/g, "j"],
  [/phon/g, "phorn"],
  [/si(?=[a-z])/g, "sri"],
  [/siam/g, "sayam"],
  [/([ptk])h/g, "$1"],
];

/** The spellings that Thai firms use besides the Royal System: without the h of aspiration, v for w, j for ch … */
export function thaiSpellings(run: string): string[] {
  let spellings = [thaiInLatin(run)];
  for (const [from, to] of otherwise)
    spellings = [...new Set([...spellings, ...spellings.map((each) => each.replace(from, to))])];
  return spellings;
}
