import type { Good } from "@manumit/core";

/** The code of a good in one of the classifications that are understood. */
export type GoodCode = Pick<Good, "hs" | "unspsc" | "cpv">;

type Kind = keyof GoodCode;

/** Classifications by the names that documents give them: UNCL 7143 codes, the words themselves, national tariffs. */
export const classificationNames: Readonly<Record<string, Kind>> = {
  tst: "unspsc",
  unspsc: "unspsc",
  unspcs: "unspsc",
  sti: "cpv",
  cpv: "cpv",
  cpv2008: "cpv",
  hs: "hs",
  hscode: "hs",
  hts: "hs",
  srz: "hs",
  tsp: "hs",
  cn: "hs",
  taric: "hs",
  ncm: "hs",
  harmonizedsystem: "hs",
};

const patterns: Readonly<Record<Kind, RegExp>> = {
  unspsc: /^(?:[1-9]\d)(?:\d{2}|\d{4}|\d{6}|\d{8})$/,
  cpv: /^\d{8}(?:-\d)?$/,
  hs: /^\d{4}(?:\d{2}){0,3}$/,
};

/** What a classification with this name holds; undefined for one that is not understood, such as a buyer's own. */
export const kindOfList = (list: string | undefined): Kind | undefined =>
  list === undefined
    ? undefined
    : classificationNames[
        list
          .toLowerCase()
          .replace(/[^a-z0-9]/g, "")
          .replace(/v\d+$/, "")
      ];

/** A code as it is kept: without blanks and, for tariffs and UNSPSC, without the dots between its parts. */
const bare = (kind: Kind, code: string): string => code.replace(kind === "cpv" ? /\s+/g : /[\s.]+/g, "");

/**
 * The code of a good, where it is one of its classification: senders write "unknown", an article number or a word in the
 * place of codes.
 *
 * @example
 * ```ts
 * goodCode("TST", "43.21.15.03"); // { unspsc: "43211503" }
 * goodCode("UNSPSC", "unknown"); // undefined
 * goodCode("SRV", "09348023"); // undefined: an article number
 * ```
 */
export function goodCode(list: string | undefined, code: string | undefined): GoodCode | undefined {
  const kind = kindOfList(list);
  if (kind === undefined || code === undefined) return undefined;
  const value = bare(kind, code);
  return patterns[kind].test(value) ? { [kind]: value } : undefined;
}

/** A code that stands in a customs document without the name of its list. */
export const tariffCode = (code: string | undefined): GoodCode | undefined => goodCode("hs", code);
