import { join } from "node:path";
import type { Example } from "./example.js";
import { sectionOf } from "./isic-divisions.js";
import { divisionsWithin, type Row, readRows } from "./read-published.js";

const here = import.meta.dirname;

/** Phrases written for this project for trades that published company texts leave out. */
export function readOwnPhrases(): Example[] {
  return readRows(join(here, "own-phrases.csv")).flatMap((row) =>
    withParts(row).map((text) => ownText(text, row, "own")),
  );
}

/** Profiles written for this project in the voices of suppliers and registers, in fifteen languages. */
export function readOwnProfiles(): Example[] {
  return readRows(join(here, "own-profiles.csv")).map((row) => ownText(row.text ?? "", row, "own profile"));
}

/** A phrase, and where it lists things, each of them alone. */
function withParts({ text = "" }: Row): string[] {
  const parts = text.split(/[,;:，] ?/);
  return parts.length < 3 ? [text] : [text, ...parts];
}

function ownText(text: string, { isic = "", text: whole = "" }: Row, kind: "own" | "own profile"): Example {
  return {
    text,
    kind,
    source: "written for this project",
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

/** Texts written for this project to test with, during development or at its end, and what would be right. */
export function readTestTexts(
  file: "unseen-profiles.csv" | "final-profiles.csv" | "short-phrases-held-out.csv",
): { text: string; sections: string[]; divisions: string[] }[] {
  return readRows(join(here, file)).map((row) => ({
    text: row.text ?? "",
    sections: row.sections?.split("|") ?? [],
    divisions: row.divisions?.split("|") ?? [],
  }));
}
