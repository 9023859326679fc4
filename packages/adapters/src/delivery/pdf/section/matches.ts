import type { Assessment, ListMatch, NameReason } from "@manumit/core";
import { listingFacts } from "../../match/listing-facts.js";
import { listingWords } from "../../match/listing-words.js";
import { supplierFacts } from "../../match/supplier-facts.js";
import { say } from "../../text.js";
import { factList, list } from "../paper/list.js";
import type { Paper } from "../paper/paper.js";
import { colors, styles } from "../paper/styles.js";
import { heading } from "./heading.js";

const { reasons: sides, strength, strengths, matchedOn, decided, asDeclared } = listingWords;

const indent = 14;

const reasonList = (paper: Paper, label: string, reasons: readonly NameReason[]): void => {
  if (reasons.length === 0) return;
  const x = paper.left + indent;
  paper.room(40);
  paper.write(label, styles.columnHead, { tag: "P", x });
  paper.gap(2);
  list(
    paper,
    reasons.map(({ text }) => [{ text, style: styles.cell }]),
    { isNumbered: false, x },
  );
  paper.gap(2);
};

const match = (paper: Paper, found: ListMatch): void => {
  const { listing, decision, score, matchedOn: on, reasons, decidedBy } = found;
  const x = paper.left + indent;
  const width = paper.width - indent;
  paper.room(90);
  paper.gap(8);
  const { y } = paper;
  paper.write(listing.name, styles.heading, { tag: "H5", x, width });
  paper.write(`${strength(strengths[decision], score)}, ${matchedOn[on]}`, styles.small, { tag: "P", x, width });
  const bottom = paper.y;
  if (bottom > y) paper.ornament((doc) => doc.rect(paper.left, y, 3, bottom - y).fill(colors.severe));
  paper.gap(4);
  if (decidedBy) {
    const text = decided(decidedBy.verdict, decidedBy.by, decidedBy.at, decidedBy.reason);
    paper.write(text, styles.strong, { tag: "P", x, width });
    paper.gap(3);
  }
  reasonList(
    paper,
    sides.for,
    reasons.filter(({ weight }) => weight >= 0),
  );
  reasonList(
    paper,
    sides.against,
    reasons.filter(({ weight }) => weight < 0),
  );
  factList(paper, listingFacts(listing), x);
};

/**
 * The entries of lists that may be this supplier, each with what speaks for and against it and all that its list says,
 * beside what the supplier says of itself: enough to decide on paper.
 */
export const matchList = (paper: Paper, { matches, input }: Assessment): void => {
  if (matches.length === 0) return;
  heading(paper, say("matches.title"), say("matches.lead"));
  paper.write(asDeclared, styles.strong, { tag: "P" });
  paper.gap(2);
  factList(paper, supplierFacts(input));
  for (const each of matches) paper.within("Sect", () => match(paper, each));
};
