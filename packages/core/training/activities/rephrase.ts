import type { Example } from "./example.js";
import { pickFrom, seededRandom } from "./seeded-random.js";

const subjects = [
  "The company",
  "It",
  "We",
  "The group, together with its subsidiaries,",
  "The firm, through its subsidiaries,",
  "Our company",
  "This family business",
  "The business",
];
const makes = [
  "manufactures",
  "designs, manufactures, and sells",
  "is a manufacturer of",
  "produces",
  "makes",
  "develops, manufactures, and markets",
  "engages in the manufacture and sale of",
  "manufactures and distributes",
];
const trades = [
  "distributes",
  "is a distributor of",
  "engages in the wholesale distribution of",
  "is a wholesaler of",
  "imports and supplies",
  "markets and distributes",
];
const sells = [
  "retails",
  "operates as a specialty retailer of",
  "engages in the retail sale of",
  "operates stores that sell",
];
const does = [
  "provides",
  "offers",
  "is a provider of",
  "specialises in",
  "engages in",
  "is engaged in",
  "operates in the field of",
  "is a leading supplier of",
  "delivers",
];

/** How index entries and titles mark what is done with a good, and how a company would say it. */
const marks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.*?)\s*\((?:manufacture|mfg)[^)]*\)$/i, makes],
  [/^(.*?),? manufacturing$/i, makes],
  [/^manufactur(?:e|ing) of (.*)$/i, makes],
  [/^(.*?)\s*\((?:wholesale|agents?)[^)]*\)$/i, trades],
  [/^(.*?),? merchant wholesalers$/i, trades],
  [/^wholesale of (.*)$/i, trades],
  [/^(.*?)\s*\(retail[^)]*\)$/i, sells],
  [/^retail sale of (.*)$/i, sells],
  [/^(.*?) (?:retailers|stores|shops)$/i, sells],
];
const EXCEPTIONS = /\((?:except|excl|not)[^)]*\)|,? (?:except|excluding|n\.?e\.?c\.?|not elsewhere classified)\b.*$/gi;
const FOREIGN = /\((de|fr|it|es|pt|vi)\)|NAF/;

/**
 * Index entries in the sentences of a company profile, among sentences that say nothing: teaches that those say nothing,
 * and how farms, care homes or cleaners would write, of whom there are no published profiles.
 */
export function rephrase(examples: readonly Example[], fillers: readonly string[], share: number): Example[] {
  const random = seededRandom(99);
  const filler = () => (random() < 0.6 ? pickFrom(fillers, random) : "");
  return examples.flatMap((example) => {
    const entry = example.kind === "phrase" && !FOREIGN.test(example.source);
    if (!(entry || example.kind === "own") || random() > (entry ? share : 1)) return [];
    const before = random() < 0.3 ? `${filler()} ` : "";
    const said = entry ? `${pickFrom(subjects, random)} ${asPredicate(example.text, random)}` : example.text;
    return [{ ...example, kind: "rephrased" as const, text: `${before}${said}. ${filler()} ${filler()}`.trim() }];
  });
}

function asPredicate(entry: string, random: () => number): string {
  const plain = entry.replace(EXCEPTIONS, "").trim();
  for (const [pattern, verbs] of marks) {
    const good = pattern.exec(plain)?.[1];
    if (good) return `${pickFrom(verbs, random)} ${good.toLowerCase()}`;
  }
  return `${pickFrom(does, random)} ${plain.toLowerCase()}`;
}
