import { readFileSync } from "node:fs";
import { compareNames, type NamedEntity, thresholds } from "../../src/names/index.js";

/** A labelled pair: `same` says whether the two are one organisation; the part `held` is not looked at while tuning. */
interface Pair {
  readonly kind: string;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
  readonly countryA?: string;
  readonly countryB?: string;
  readonly entityA?: NamedEntity;
  readonly entityB?: NamedEntity;
  readonly part: "tune" | "held";
}

const side = (entity: NamedEntity | undefined, name: string, country: string | undefined): NamedEntity =>
  entity ?? (country === undefined ? { name } : { name, country });

/** The labelled pairs with the score of each. */
export function scoredPairs(): (Pair & { score: number })[] {
  return readFileSync(new URL("pairs.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const pair: Pair = JSON.parse(line);
      const a = side(pair.entityA, pair.a, pair.countryA);
      const b = side(pair.entityB, pair.b, pair.countryB);
      return { ...pair, score: compareNames(a, b).score };
    });
}

/** Precision, recall and F1 of taking all pairs that score at least the threshold for one organisation. */
export function quality(pairs: readonly { same: boolean; score: number }[], threshold: number) {
  const taken = pairs.filter(({ score }) => score >= threshold);
  const right = taken.filter(({ same }) => same).length;
  const all = pairs.filter(({ same }) => same).length;
  const precision = taken.length === 0 ? 1 : right / taken.length;
  const recall = all === 0 ? 1 : right / all;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Prints accuracy on the labelled pairs: by part and threshold, and what fails by kind. */
export function reportAccuracy(): void {
  const pairs = scoredPairs();
  for (const part of ["tune", "held"] as const) {
    const some = pairs.filter((pair) => pair.part === part);
    for (const [name, threshold] of Object.entries(thresholds)) {
      const { precision, recall, f1 } = quality(some, threshold);
      console.log(
        `${part} (${some.length} pairs) at ${name} ${threshold}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
      );
    }
  }
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const some = pairs.filter((pair) => pair.kind === kind);
    const failed = some.filter(({ same, score }) => same !== score >= thresholds.match);
    const held = failed.filter(({ part }) => part === "held").length;
    console.log(
      `${kind}: ${some.length - failed.length} of ${some.length}${failed.length > 0 ? `, ${held} of the failures held out` : ""}`,
    );
    for (const { a, b, score, part } of failed)
      if (part === "tune" || process.argv.includes("--held")) console.log(`   ${score.toFixed(3)}  ${a} | ${b}`);
  }
}
