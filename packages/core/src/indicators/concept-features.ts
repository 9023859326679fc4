import { type Give, hashOf, MOST_WORDS } from "./feature-address.js";
import { framing } from "./framing-concepts.js";
import type { Told } from "./told.js";

/** How far a negation reaches, in words. */
const REACH = 5;
/** What the concepts of a sentence tell: each, denied or not, framed or not, and with its neighbours, in order. */
export const conceptFeatures = ({ stems, items }: Told, give: Give): void => {
  const count = Math.min(stems.length, MOST_WORDS);
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
};
