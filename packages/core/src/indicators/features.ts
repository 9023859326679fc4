import { once } from "../reference/once.js";
import { conceptNumber } from "./concepts.js";
import { signsIn } from "./signs.js";
import type { Told } from "./told.js";

/** Features live in this many addresses. */
export const ADDRESSES = 1 << 18;

/** How telling a kind of feature is taken to be before training: what generalises counts more than single words. */
export const kinds = {
  stem: 0.6,
  stemPair: 0.4,
  stemSkip: 0.25,
  deniedStem: 0.6,
  concept: 1,
  conceptPair: 1,
  conceptSkip: 0.6,
  conceptTriple: 0.7,
  conceptWord: 0.5,
  denied: 1.2,
  affirmed: 0.8,
  framed: 1,
  contrast: 1,
  number: 0.8,
  shape: 1,
  frame: 2,
  sign: 1.5,
  anySign: 1.5,
  signFrame: 1.2,
} as const;
export type Kind = keyof typeof kinds;
const numbers = Object.fromEntries(Object.keys(kinds).map((kind, i) => [kind, i + 1])) as Record<Kind, number>;

/** Concepts that say how a thing is told rather than what is done. */
const frameNames = [
  "not",
  "no-finding",
  "free",
  "require",
  "train",
  "ask",
  "imagine",
  "remedied",
  "control",
  "say",
  "but",
  "until",
  "because",
  "goods",
  "technical",
];
const framing = once(() => ({
  frames: new Set(frameNames.map(conceptNumber)),
  not: conceptNumber("not"),
  noFinding: conceptNumber("no-finding"),
  but: conceptNumber("but"),
}));

const negations = new Set("not no never none nobody nothing without cannot neither nor cant dont didnt".split(" "));

/** How far a negation reaches, in words. */
const REACH = 5;
/** Sentences are read up to this word: longer ones are tables or noise. */
const MOST_WORDS = 120;

const hashes = new Map<string, number>();
const hashOf = (stem: string): number => {
  let hash = hashes.get(stem);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
    if (hashes.size >= 20_000) hashes.clear();
    hashes.set(stem, hash);
  }
  return hash;
};

const mixed = (a: number, b: number): number => {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Words for small numbers; larger ones come as digits. */
const spelled = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** A number by its size, since what matters of "14 hours" is that it is many; 0 for a word that is no number. */
const sizeOf = (stem: string): number => {
  const value = spelled.get(stem) ?? (/^\d{1,6}/.test(stem) ? Number.parseInt(stem, 10) : undefined);
  if (value === undefined) return 0;
  const steps = [4, 8, 10, 12, 17, 25, 49, 60, 100, 1000];
  const at = steps.findIndex((step) => value < step);
  return at < 0 ? steps.length + 1 : at + 1;
};

const addressOf = (kind: Kind, a: number, b = 0, c = 0): number =>
  (mixed(mixed(mixed(numbers[kind], a), b), c) >>> 0) % ADDRESSES;

/** Where the weight of a stem lives: as it stands, or behind a negation. */
export const addressOfStem = (kind: "stem" | "deniedStem", stem: string): number => addressOf(kind, hashOf(stem));

/** The stems of a sentence that are read, and whether each stands behind a negation. */
export const readStems = ({ stems }: Told): { stem: string; denied: boolean }[] => {
  let reach = 0;
  return stems.slice(0, MOST_WORDS).map((stem) => {
    const denied = reach > 0;
    reach = negations.has(stem) ? REACH : reach - 1;
    return { stem, denied };
  });
};

/** Calls back with each feature of a sentence: its address and its kind. The same feature may come twice. */
export const eachFeature = (told: Told, found: (address: number, kind: Kind) => void): void => {
  const { stems, items, pauseBefore, text } = told;
  const count = Math.min(stems.length, MOST_WORDS);
  const give = (kind: Kind, a: number, b = 0, c = 0): void => found(addressOf(kind, a, b, c), kind);
  for (const { stem, denied } of readStems(told)) if (denied) give("deniedStem", hashOf(stem));

  for (let i = 0; i < count; i++) {
    const size = sizeOf(stems[i]!);
    const here = size === 0 ? hashOf(stems[i]!) : size;
    give("stem", here);
    if (i + 1 < count && pauseBefore[i + 1] !== 2) {
      give("stemPair", here, hashOf(stems[i + 1]!));
      if (i + 2 < count) give("stemSkip", here, hashOf(stems[i + 2]!));
    }
    if (size > 0) {
      for (let j = i + 1; j < Math.min(i + 4, count); j++) give("number", size, hashOf(stems[j]!));
      if (i > 0) give("number", size, hashOf(stems[i - 1]!), 1);
    }
  }

  const { frames, not, noFinding, but } = framing();
  const named = items.filter(({ concepts, from }) => concepts.length > 0 && from < count);
  let contrast = false;
  const frameBefore = new Set<number>();
  named.forEach((item, at) => {
    const next = named[at + 1];
    const third = named[at + 2];
    const negator = named.findLast(
      ({ concepts, from }) =>
        from < item.from && item.from - from <= REACH && (concepts.includes(not) || concepts.includes(noFinding)),
    );
    for (const concept of item.concepts) {
      give("concept", concept);
      if (contrast) give("contrast", concept, negator === undefined ? 0 : 1);
      if (!frames.has(concept)) {
        give(negator === undefined ? "affirmed" : "denied", concept);
        for (const frame of frameBefore) give("framed", frame, concept);
      }
      if (next !== undefined && next.from - item.to <= 6) {
        for (const other of next.concepts) {
          give("conceptPair", concept, other);
          if (third !== undefined && third.from - item.to <= 8) {
            for (const last of third.concepts) give("conceptTriple", concept, other, last);
          }
        }
      }
      if (third !== undefined && third.from - item.to <= 9) {
        for (const other of third.concepts) give("conceptSkip", concept, other);
      }
      if (item.to < count) give("conceptWord", concept, hashOf(stems[item.to]!));
      if (item.from > 0) give("conceptWord", concept, hashOf(stems[item.from - 1]!), 1);
    }
    for (const concept of item.concepts) {
      if (frames.has(concept)) frameBefore.add(concept);
      if (concept === but && at > 0) contrast = true;
    }
  });

  const isFramed = new Set<number>();
  for (const { concepts } of named) for (const concept of concepts) if (frames.has(concept)) isFramed.add(concept);
  const says = new Set<number>();
  for (const { indicator, said, strength, sign } of signsIn(told)) {
    const status = said ? 1 : 0;
    const force = strength === "strong" ? 3 : strength === "medium" ? 2 : 1;
    give("sign", indicator, status);
    give("sign", sign, status, 1);
    give("anySign", force, status, 9);
    says.add(status);
    for (const frame of isFramed) give("signFrame", indicator, status, frame);
    if (isFramed.size === 0) give("signFrame", status, force, 99);
  }
  for (const status of says) {
    give("anySign", status, says.size);
    for (const frame of isFramed) give("anySign", status, frame, 1);
  }
  if (says.size === 0) give("anySign", 3);

  for (const frame of told.frames) {
    give("frame", frame);
    for (const other of told.frames) if (other > frame) give("frame", frame, other, 1);
  }
  if (told.frames.size === 0) {
    give("frame", 90);
    if (says.has(1)) give("frame", 91);
    if (says.has(0)) give("frame", 92, says.size);
  } else if (contrast) give("frame", 93);

  const start = stems[0];
  if (start !== undefined) give("shape", 1, hashOf(start));
  if (/\?\s*["”')]?\s*$/.test(text)) give("shape", 2);
  if (named[0] !== undefined) for (const concept of named[0].concepts) give("shape", 3, concept);
  give("shape", 4, Math.min(6, Math.floor(count / 6)));
  if (/[“"‘]/.test(text)) give("shape", 5);
};
