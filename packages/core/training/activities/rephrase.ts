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

const makers = ["manufacturer", "factory", "producer", "production", "supplier", "maker"];
const traders = ["wholesaler", "distributor", "importer", "exporter", "supplier", "merchant", "trading"];
const sellers = ["shop", "retailer", "store", "sales"];

interface Mark {
  readonly pattern: RegExp;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}
const manufacture = { verbs: makes, nouns: makers };
const wholesale = { verbs: trades, nouns: traders };
const retail = { verbs: sells, nouns: sellers };

/** How index entries and titles mark what is done with a good, and how a company or a buyer would say it. */
const marks: readonly Mark[] = [
  { pattern: /^(.*?)\s*\((?:manufacture|mfg)[^)]*\)$/i, ...manufacture },
  { pattern: /^(.*?),? manufacturing$/i, ...manufacture },
  { pattern: /^manufactur(?:e|ing) of (.*)$/i, ...manufacture },
  { pattern: /^(.*?)\s*\((?:wholesale|agents?)[^)]*\)$/i, ...wholesale },
  { pattern: /^(.*?),? merchant wholesalers$/i, ...wholesale },
  { pattern: /^wholesale of (.*)$/i, ...wholesale },
  { pattern: /^(.*?)\s*\((?:retail)[^)]*\)$/i, ...retail },
  { pattern: /^retail sale of (.*)$/i, ...retail },
  { pattern: /^(.*?) (?:retailers|stores|shops)$/i, ...retail },
];
const EXCEPTIONS = /\((?:except|excl|not)[^)]*\)|,? (?:except|excluding|n\.?e\.?c\.?|not elsewhere classified)\b.*$/gi;
const FOREIGN = /\((de|fr|it|es|pt|vi)\)|NAF/;

/**
 * Index entries in the sentences of a company profile, among sentences that say nothing: teaches that those say nothing,
 * and how farms, care homes or cleaners would write, of whom there are no published profiles. Entries of goods also as
 * the two or three words that a buyer types.
 */
export function rephrase(examples: readonly Example[], fillers: readonly string[], share: number): Example[] {
  const random = seededRandom(99);
  const filler = () => (random() < 0.6 ? pickFrom(fillers, random) : "");
  return examples.flatMap((example) => {
    const entry = example.kind === "phrase" && !FOREIGN.test(example.source);
    const own = example.kind === "own" || example.kind === "own profile";
    if (!(entry || own) || random() > (entry ? share : 1)) return [];
    const before = random() < 0.3 ? `${filler()} ` : "";
    const said = entry ? `${pickFrom(subjects, random)} ${asPredicate(example.text, random)}` : example.text;
    const sentence = {
      ...example,
      kind: "rephrased" as const,
      text: `${before}${said}. ${filler()} ${filler()}`.trim(),
    };
    const brief = entry ? asTrade(example.text, random) : undefined;
    return brief === undefined ? [sentence] : [sentence, { ...sentence, text: brief }];
  });
}

function goodOf(entry: string): { good: string; mark: Mark } | undefined {
  for (const mark of marks) {
    const good = mark.pattern.exec(entry)?.[1];
    if (good) return { good: good.toLowerCase(), mark };
  }
  return undefined;
}

function asPredicate(entry: string, random: () => number): string {
  const plain = entry.replace(EXCEPTIONS, "").trim();
  const found = goodOf(plain);
  return found
    ? `${pickFrom(found.mark.verbs, random)} ${found.good}`
    : `${pickFrom(does, random)} ${plain.toLowerCase()}`;
}

function asTrade(entry: string, random: () => number): string | undefined {
  const found = goodOf(entry.replace(EXCEPTIONS, "").trim());
  return found && `${found.good} ${pickFrom(found.mark.nouns, random)}`;
}
