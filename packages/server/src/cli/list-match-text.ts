import { type Fact, listingFacts } from "@manumit/adapters";
import type { Listing, MatchDecision, NameReason } from "@manumit/core";
import { words } from "../words/en.js";
import { displayWidth, fit, oneLine, wrap } from "./terminal-text.js";

const { facts, reasons: sides } = words.listing;

const labelWidth = Math.max(...Object.values(facts).map(displayWidth));

/** A label and its text beside it, over as many lines as it takes. */
const labelled = (label: string, text: string, width: number, indent: string): string[] => {
  const beside = " ".repeat(indent.length + labelWidth + 2);
  const [first = "", ...others] = wrap(text, width, beside);
  return [`${indent}${fit(label, labelWidth)}  ${first.slice(beside.length)}`, ...others];
};

/** Facts as lines. A link is never broken: it must stay whole to be followed. */
export const factLines = (given: readonly Fact[], width: number, indent: string): string[] =>
  given.flatMap(({ label, text, isLink }) =>
    isLink ? [`${indent}${fit(label, labelWidth)}  ${oneLine(text)}`] : labelled(label, text, width, indent),
  );

const signOf = ({ weight }: NameReason) => (weight < 0 ? "−" : "+");

/** A listing as lines that a person can decide by: what the list says, and what speaks for and against its being the same. */
export const listMatchText = (
  { listing, reasons }: Readonly<{ listing: Listing; reasons: readonly NameReason[] }>,
  width: number,
  indent: string,
): string[] => {
  const reasonLines = (label: string, given: readonly NameReason[]) =>
    given.flatMap((reason, place) =>
      labelled(place === 0 ? label : "", `${signOf(reason)} ${reason.text}`, width, indent),
    );
  return [
    ...reasonLines(
      sides.for,
      reasons.filter(({ weight }) => weight >= 0),
    ),
    ...reasonLines(
      sides.against,
      reasons.filter(({ weight }) => weight < 0),
    ),
    ...factLines(listingFacts(listing), width, indent),
  ];
};

/** What a person decided about a match. */
export const decisionText = ({ verdict, by, at, reason }: MatchDecision): string =>
  words.listing.decided(verdict, by, at, reason);
