import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assessment, assess } from "@manumit/core";
import { auc } from "./auc.js";
import { aucInterval } from "./bootstrap.js";
import { type BadLine, type Case, readCases } from "./cases.js";

/**
 * Does the score put suppliers with a known enforcement history above ordinary ones of the same countries?
 *
 *   tsx --conditions=@manumit/source packages/core/bench/backtest/run.ts [FILE]
 */

/** A country counts as low-risk when its own factors put it clearly below an average country: by a deciban or more. */
const lowRiskUpTo = -1;

interface Scored {
  readonly case: Case;
  readonly score: number;
  readonly country: number;
  readonly countryAndSector: number;
}

const file = process.argv[2] ?? fileURLToPath(new URL("cases.jsonl", import.meta.url));
const { cases, bad } = readCases(readFileSync(file, "utf8"));
const refused: BadLine[] = [...bad];
const scored = cases.flatMap(scoreOf);

for (const { line, reason } of refused.sort((a, b) => a.line - b.line)) console.error(`line ${line}: ${reason}`);
console.log(`${relative(process.cwd(), file)}: ${scored.length} cases, ${refused.length} lines refused`);
console.log(`low-risk: countries whose country factors sum to ${lowRiskUpTo} decibans or less`);
console.log("AUC with 95 % bootstrap interval (1,000 resamples, fixed seed)\n");
console.log(row("cases", "pos", "neg", "score", "country only", "country x sector"));
const lowRisk = (s: Scored) => s.country <= lowRiskUpTo;
const coded = (s: Scored) => s.case.supplier.activities !== undefined;
report("all", () => true);
report("  with isic", coded);
report("  without isic", (s) => !coded(s));
report("low-risk countries", lowRisk);
report("  with isic", (s) => lowRisk(s) && coded(s));
report("  without isic", (s) => lowRisk(s) && !coded(s));
report("other countries", (s) => !lowRisk(s));
process.exitCode = refused.length > 0 ? 1 : 0;

function scoreOf(one: Case): Scored[] {
  try {
    const assessment = assess(one.supplier);
    return [
      {
        case: one,
        score: assessment.score,
        country: sumOf(assessment, ["country"]),
        countryAndSector: sumOf(assessment, ["country", "sector"]),
      },
    ];
  } catch (error) {
    refused.push({ line: one.line, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function sumOf(assessment: Assessment, groups: readonly Assessment["factors"][number]["group"][]): number {
  return assessment.factors.filter((f) => groups.includes(f.group)).reduce((sum, f) => sum + f.decibans, 0);
}

function report(title: string, belongs: (one: Scored) => boolean): void {
  const positives = scored.filter((s) => belongs(s) && s.case.positive);
  const negatives = scored.filter((s) => belongs(s) && !s.case.positive);
  const figure = (value: (one: Scored) => number) => {
    const area = auc(positives.map(value), negatives.map(value));
    const interval = aucInterval(positives.map(value), negatives.map(value));
    if (area === undefined || interval === undefined) return "none to compare";
    return `${area.toFixed(3)} [${interval.map((bound) => bound.toFixed(3)).join(", ")}]`;
  };
  const figures = [figure((s) => s.score), figure((s) => s.country), figure((s) => s.countryAndSector)];
  console.log(row(title, positives.length, negatives.length, ...figures));
}

function row(title: string, positives: string | number, negatives: string | number, ...figures: string[]): string {
  const counts = [positives, negatives].map((count) => String(count).padStart(5)).join("");
  return `${title.padEnd(20)}${counts}  ${figures.map((figure) => figure.padEnd(22)).join("")}`.trimEnd();
}
