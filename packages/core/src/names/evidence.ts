import { resolveCountry } from "../reference/resolve-country.js";
import type { Identifier } from "../supplier/identifier.js";
import { foldName } from "./fold.js";
import { hashText } from "./hash.js";
import { splitWords } from "./words.js";

/** An organisation to look for or to be found. What is not known is left out. */
export interface NamedEntity {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** As people write it: "CN", "CHN", "China", "中国". */
  readonly country?: string;
  readonly address?: string;
  readonly identifiers?: readonly Identifier[];
}

/** What is known of an entity beside its names, made comparable. */
export interface Particulars {
  /** Alpha-2; empty if unknown. */
  readonly country: string;
  /** Hashes of the words of the address, sorted, at most sixteen. */
  readonly address: readonly number[];
  /** Hash of each scheme, then hash of scheme and value, in pairs. */
  readonly identifiers: readonly number[];
}

const mostAddressWords = 16;

/** Words that stand in any address. */
const everywhere = new Set(
  "road rd street st no number building bldg floor room unit block area district city county province zone industrial park lane ave avenue village town the of and p o box po near plot sector phase".split(
    " ",
  ),
);

function addressWords(address: string): number[] {
  const hashes = splitWords(foldName(address))
    .filter((word) => !everywhere.has(word))
    .map((word) => hashText(word));
  return [...new Set(hashes)].slice(0, mostAddressWords).sort((a, b) => a - b);
}

const plainValue = (value: string): string =>
  value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");

function identifierHashes(identifiers: readonly Identifier[]): number[] {
  const hashes: number[] = [];
  for (const { scheme, value } of identifiers) {
    const name = scheme.trim().toLowerCase();
    const plain = plainValue(value).replace(/^0+(?=.)/, "");
    if (plain !== "") hashes.push(hashText(name), hashText(`${name}:${plain}`));
  }
  return hashes;
}

/** Makes country, address and identifiers comparable. An unknown country text counts as not given. */
export function particularsOf(entity: NamedEntity): Particulars {
  return {
    country: entity.country === undefined ? "" : (resolveCountry(entity.country) ?? ""),
    address: entity.address === undefined ? [] : addressWords(entity.address),
    identifiers: entity.identifiers === undefined ? [] : identifierHashes(entity.identifiers),
  };
}

/** How two sets of particulars speak for or against one organisation. */
export interface Evidence {
  readonly country: "same" | "related" | "different" | "unknown";
  readonly identifier: "same" | "different" | "unknown";
  /** Share of the words of the shorter address that the other has; undefined if one is unknown. */
  readonly address: number | undefined;
}

/** Firms of these places are often given with China's code, and the other way round. */
const chinas = new Set(["CN", "HK", "MO", "TW"]);

function compareCountries(a: string, b: string): Evidence["country"] {
  if (a === "" || b === "") return "unknown";
  if (a === b) return "same";
  return chinas.has(a) && chinas.has(b) ? "related" : "different";
}

function compareIdentifiers(a: readonly number[], b: readonly number[]): Evidence["identifier"] {
  let different = false;
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      if (a[i + 1] === b[j + 1]) return "same";
      if (a[i] === b[j]) different = true;
    }
  }
  return different ? "different" : "unknown";
}

function compareAddresses(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.min(a.length, b.length);
}

/** Compares country, identifiers and address. */
export const compareParticulars = (a: Particulars, b: Particulars): Evidence => ({
  country: compareCountries(a.country, b.country),
  identifier: compareIdentifiers(a.identifiers, b.identifiers),
  address: compareAddresses(a.address, b.address),
});
