import { join } from "node:path";
import type { Example } from "./example.js";
import { sectionOf } from "./isic-divisions.js";
import { divisionsWithin, type Row, readRows } from "./read-published.js";

const here = import.meta.dirname;

/** Phrases written for this project for trades that published company texts leave out. */
export function readOwnPhrases(): Example[] {
  return readRows(join(here, "own-phrases.csv")).flatMap((row) => withParts(row).map((text) => ownPhrase(text, row)));
}

/** A phrase, and where it lists things, each of them alone. */
function withParts({ text = "" }: Row): string[] {
  const parts = text.split(/[,;:，] ?/);
  return parts.length < 3 ? [text] : [text, ...parts];
}

function ownPhrase(text: string, { isic = "", text: whole = "" }: Row): Example {
  return {
    text,
    kind: "own",
    source: "own phrases",
    section: sectionOf(isic),
    divisions: divisionsWithin(isic),
    isicClass: isic.length === 4 ? isic : "",
    group: `own ${whole}`,
    weight: 1,
  };
}

/** Sentences written for this project that tell nothing of an activity: to train with, and to test with. */
export function readContentless(file: "contentless.csv" | "contentless-held-out.csv"): string[] {
  return readRows(join(here, file)).map(({ text = "" }) => text);
}

/** Profiles and phrases written for this project to test with, during development or at its end, and what would be right. */
export function readOwnProfiles(
  file: "unseen-profiles.csv" | "final-profiles.csv" | "short-phrases-held-out.csv",
): { text: string; sections: string[]; divisions: string[] }[] {
  return readRows(join(here, file)).map((row) => ({
    text: row.text ?? "",
    sections: row.sections?.split("|") ?? [],
    divisions: row.divisions?.split("|") ?? [],
  }));
}
