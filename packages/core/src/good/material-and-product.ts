import compounds from "../../data/goods-compounds.json";
import type { Words } from "../phrase/words.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { goodRecord } from "./good.js";
import { inputsOf } from "./good-relations.js";
import type { NamedGood } from "./named-good.js";
import { links, madeOfWords, plainWords } from "./word-context.js";

/** A good in its final reading. */
export interface ReadGood extends NamedGood {
  readonly role: "good" | "material";
}

/** Words that may stand between a material and its product that the vocabulary does not know: "cotton polyester shirts". */
const STRANGE_WORDS_BETWEEN = 1;
const LONGEST_GAP = 5;

const compoundOf = once(
  () => new Map(tableOf(compounds).map(({ material, product, good }) => [`${material}|${product}`, good])),
);

const inputNames = once(() => new Map<string, ReadonlySet<string>>());

function isMadeOf(product: string, material: string): boolean {
  const known = inputNames().get(product) ?? new Set(inputsOf(product).map(({ good }) => good));
  inputNames().set(product, known);
  return known.has(material);
}

/** The words between two goods of one phrase; undefined where a pause or too much stands between them. */
function gapBetween(words: Words, first: NamedGood, second: NamedGood): readonly string[] | undefined {
  if (second.from - first.to > LONGEST_GAP) return undefined;
  for (let at = first.to; at <= second.from; at++) if (words.pauseBefore[at]) return undefined;
  return words.word.slice(first.to, second.from);
}

/** "cotton shirts", "cotton ladies' shirts", "cotton and polyester shirts", but not "cotton and shirts". */
function leadsToProduct(gap: readonly string[]): boolean {
  const blended = gap.length === 2 && links().has(gap[0] ?? "");
  const strange = gap.slice(blended ? 1 : 0).filter((word) => !plainWords().has(word));
  return (
    strange.length <= STRANGE_WORDS_BETWEEN && !strange.some((word) => links().has(word) || madeOfWords().has(word))
  );
}

/** "shirts of pure cotton", "shirts 100% cotton". */
const leadsToMaterial = (gap: readonly string[]): boolean =>
  gap.length > 0 && gap.every((word) => madeOfWords().has(word) || plainWords().has(word));

/** The codes of a good that lie below those of one of its forms: cotton garments below shirts are 620520. */
function codesBelow(good: string, form: readonly string[] | undefined): readonly string[] | undefined {
  const codes = goodRecord(good)?.hs.filter((code) => form?.some((prefix) => code.startsWith(prefix))) ?? [];
  return codes.length === 0 ? undefined : codes;
}

/** The third good that a material and a product name together. */
function compound(material: NamedGood, product: NamedGood): ReadGood | undefined {
  const good = compoundOf().get(`${material.good}|${product.good}`);
  if (good === undefined) return undefined;
  const from = Math.min(material.from, product.from);
  const to = Math.max(material.to, product.to);
  return { good, hs: codesBelow(good, product.hs), shy: false, from, to, role: "good" };
}

/** The product and its material in their roles, or the compound they name; undefined where the two stand side by side. */
function together(words: Words, first: ReadGood, second: NamedGood): ReadGood[] | undefined {
  const gap = gapBetween(words, first, second);
  if (gap === undefined) return undefined;
  const product: ReadGood = { ...second, role: "good" };
  if (leadsToProduct(gap)) {
    const both = compound(first, second);
    if (both !== undefined) return [both];
    if (isMadeOf(second.good, first.good)) return [{ ...first, role: "material" }, product];
  }
  if (leadsToMaterial(gap)) {
    const both = compound(second, first);
    if (both !== undefined) return [both];
    if (gap.includes("made") || isMadeOf(first.good, second.good)) return [first, { ...product, role: "material" }];
  }
  return undefined;
}

/** Reads neighbouring goods of one phrase together: a material before or after its product is not sold by itself. */
export function readTogether(words: Words, named: readonly NamedGood[]): ReadGood[] {
  const read: ReadGood[] = [];
  for (const good of named) {
    const last = read.at(-1);
    const pair = last === undefined ? undefined : together(words, last, good);
    if (pair === undefined) read.push({ ...good, role: "good" });
    else read.splice(-1, 1, ...pair);
  }
  return read;
}
