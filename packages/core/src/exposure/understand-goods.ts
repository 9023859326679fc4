import { findGoods, goodsOfCode, goodsOfHs } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Good, Supplier } from "../supplier/index.js";
import { rememberSome } from "./remember.js";

/** How a good came to be considered. */
export type How = "given" | "fromText" | "asInput";

/** A good of the vocabulary that the supplier deals in; `times` scales its weight by how surely it does. */
export interface Candidate {
  readonly good: string;
  readonly origin: string | undefined;
  readonly how: How;
  readonly times: number;
}

/** What a supplier deals in, before any place is considered. */
export interface GoodsUnderstood {
  readonly candidates: readonly Candidate[];
  /** Origins of all its goods, in the vocabulary or not. */
  readonly origins: readonly string[];
  /** `partial`: a good is recognised, its origin is not given. */
  readonly state: "known" | "partial" | "unknown";
  /** Goods are given and none could be recognised. */
  readonly unreadable: boolean;
}

const nothing: GoodsUnderstood = { candidates: [], origins: [], state: "unknown", unreadable: false };

/** A buyer's file says the same few goods again and again. */
const namedIn = rememberSome((name: string) => [...new Set(findGoods(name, "name").map(({ good }) => good))], 2_000);

/** The goods of the vocabulary that a declared good is, by its name and codes. */
export const goodsNamed = ({ name, hs, unspsc, cpv }: Good): readonly string[] => {
  const named = name === undefined ? [] : namedIn(name);
  if (hs === undefined && unspsc === undefined && cpv === undefined) return named;
  const coded = [
    ...(hs === undefined ? [] : goodsOfHs(hs)),
    ...(unspsc === undefined ? [] : goodsOfCode("unspsc", unspsc)),
    ...(cpv === undefined ? [] : goodsOfCode("cpv2008", cpv)),
  ];
  return [...new Set([...named, ...coded])];
};

const declared = (goods: readonly Good[], asInput: number): GoodsUnderstood => {
  const candidates: Candidate[] = [];
  const origins: string[] = [];
  const collect = (list: readonly Good[], times: number, how: How) => {
    for (const good of list) {
      if (good.origin !== undefined && !origins.includes(good.origin)) origins.push(good.origin);
      for (const name of goodsNamed(good)) candidates.push({ good: name, origin: good.origin, how, times });
      if (good.inputs) collect(good.inputs, times * asInput, "asInput");
    }
  };
  collect(goods, 1, "given");
  const located = candidates.some(({ origin }) => origin !== undefined);
  return {
    candidates,
    origins,
    state: located ? "known" : candidates.length > 0 ? "partial" : "unknown",
    unreadable: candidates.length === 0,
  };
};

const fromText = (description: string, times: number): readonly Candidate[] => {
  const named = new Set(findGoods(description).map(({ good }) => good));
  return [...named].map((good) => ({ good, origin: undefined, how: "fromText", times }));
};

/** Goods as declared, with their inputs; where none are, or none can be recognised, those that the description names. */
export const understandGoods = ({ goods, description }: Supplier, { good: method }: Methodology): GoodsUnderstood => {
  const given = goods === undefined || goods.length === 0 ? nothing : declared(goods, method.asInput);
  if (given.candidates.length > 0 || description === undefined) return given;
  const candidates = fromText(description, method.fromText);
  return candidates.length === 0 ? given : { ...given, candidates, state: "partial", unreadable: false };
};
