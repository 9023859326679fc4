import { type Firm, makeFirm, nameOf, siblingOf } from "./corpus.js";
import { noises } from "./noise.js";
import { seeded } from "./random.js";

/** A name to look for: the place of the firm meant in the list, or undefined if the firm is not listed. */
export interface Question {
  readonly name: string;
  readonly country: string;
  readonly want: number | undefined;
  readonly kind: string;
}

export interface ListedFirm {
  readonly name: string;
  readonly country: string;
}

const joined = (brand: string): string => brand.toLowerCase().replace(/ /g, "");

/**
 * A made-up list and questions about it: half about listed firms, each named in one of thirteen ways other than listed,
 * half about unlisted ones, of which half share place, trade and form with a listed firm. Same seed, same corpus.
 */
export function makeCorpus(
  size: number,
  questions: number,
  seed: number,
): { listed: ListedFirm[]; questions: Question[] } {
  const random = seeded(seed);
  const firms: Firm[] = [];
  const seen = new Set<string>();
  while (firms.length < size) {
    const firm = makeFirm(random);
    const name = nameOf(firm);
    if (seen.has(name)) continue;
    seen.add(name);
    firms.push(firm);
  }
  const brands = new Set(firms.map(({ brand }) => joined(brand)));
  const kinds = Object.keys(noises);
  const asked: Question[] = [];
  while (asked.length < questions) {
    const want = random.below(size);
    const firm = firms[want] as Firm;
    const kind = random.pick(kinds);
    const name = noises[kind]?.(firm, random);
    if (name !== undefined) asked.push({ name, country: firm.country, want, kind });
    const other = random.chance(0.5) ? makeFirm(random) : siblingOf(random.pick(firms), random);
    if (!brands.has(joined(other.brand)))
      asked.push({ name: nameOf(other), country: other.country, want: undefined, kind: "unlisted" });
  }
  return { listed: firms.map((firm) => ({ name: nameOf(firm), country: firm.country })), questions: asked };
}
