import { decidingWords } from "../because.js";
import type { Criterion } from "../criterion.js";
import { isBareItem } from "../evidence/evidence-status.js";
import { plansAbove } from "../evidence/plans-above.js";
import { consultationScore } from "../rules/consultation.js";
import { reportingEntityScore } from "../rules/reporting-entity.js";
import { RULE_THRESHOLD, type RuleScore } from "../rules/rule-score.js";
import type { Sentence } from "../sentence.js";
import type { SentenceReading } from "../sentence-reading.js";
import { linearReader } from "./linear-reader.js";
import { unpackWeights, WIDTH } from "./linear-weights.js";
import { CRITERIA, SCORED, type StatementModelFile } from "./model-file.js";
import { linearScores, readParts } from "./statement-scores.js";
import { surroundingsCount, surroundingsOf } from "./surroundings.js";
import { treeScorer } from "./trees.js";

type Because = SentenceReading["because"][number];

/** Reads the sentences of a statement with one model. Training measures models through this: what is measured ships. */
export interface SentenceClassifier {
  /** Final scores before calibration: sentence by sentence, its nine scored criteria. */
  scores(texts: readonly string[]): Float64Array;
  classify(sentences: readonly (string | Sentence)[]): SentenceReading[];
}

export function sentenceClassifier(file: StatementModelFile): SentenceClassifier {
  const reader = linearReader(unpackWeights(file));
  const words = decidingWords(reader);
  const addTrees = treeScorer(file.trees);

  /** Final scores by sentence, what its own words gave, and what the rules say of it. */
  function score(texts: readonly string[], alone = texts) {
    const { parts, cues, evidence, trace } = readParts(reader, texts, alone);
    const linear = linearScores(parts, file);
    const around = surroundingsOf(
      linear,
      Uint32Array.from(texts, (text) => text.length),
      cues,
    );
    const described = new Float64Array(surroundingsCount());
    const grown = new Float64Array(CRITERIA);
    const shares = texts.length < SHORTEST_CONTEXT ? NO_SHARES : file.treeShares;
    const final = new Float64Array(texts.length * CRITERIA);
    for (let i = 0; i < texts.length; i++) {
      if (shares !== NO_SHARES) {
        around.describe(i, described);
        addTrees(described, grown);
      }
      for (let c = 0; c < CRITERIA; c++) {
        const share = shares[c] ?? 0;
        final[i * CRITERIA + c] = (1 - share) * (linear[c]?.[i] ?? 0) + share * (grown[c] ?? 0);
      }
    }
    return { final, parts, evidence, trace };
  }

  function classify(sentences: readonly (string | Sentence)[]): SentenceReading[] {
    const texts = sentences.map((sentence) => (typeof sentence === "string" ? sentence : sentence.text));
    const glued = sentences.map((sentence, i) => withHeading(sentence, texts[i - 1]));
    const { final, parts, evidence, trace } = score(glued, texts);
    const underPlans = plansAbove(sentences);
    return texts.map((text, i) => {
      const because: Because[] = [];
      const criteria = {} as SentenceReading["criteria"];
      SCORED.forEach((criterion, c) => {
        const { slope = 1, offset = 0, threshold = 0.5 } = file.calibration[c] ?? {};
        const value = final[i * CRITERIA + c] ?? 0;
        const probability = 1 / (1 + Math.exp(-(slope * value + offset)));
        const decision = probability >= threshold;
        criteria[criterion] = { probability: Math.round(probability * 1e4) / 1e4, decision };
        if (!decision) return;
        for (const { feature, weight } of words(trace, i, glued[i] ?? "", c))
          because.push({ feature, weight, criterion });
        const own = (parts[i * WIDTH + c] ?? 0) + (file.bias[c] ?? 0);
        const around = Math.round((value - own) * 1000) / 1000;
        if (around > 0.2) because.push({ feature: "the sentences around it and its place", weight: around, criterion });
      });
      addRule("reportingEntity", reportingEntityScore(text), criteria, because);
      addRule("consultation", consultationScore(text), criteria, because);
      const { status, vague } = evidence[i] ?? { status: "none", vague: [] };
      const isPlan = underPlans[i] === true && (status === "none" || status === "implemented") && isBareItem(text);
      return { criteria, status: isPlan ? "planned" : status, vague: [...vague], because };
    });
  }

  return { scores: (texts) => score(texts).final, classify };
}

/** Texts shorter than this have no surroundings to speak of. */
const SHORTEST_CONTEXT = 4;
const NO_SHARES: readonly number[] = [];

/** The first sentence under a heading is read together with it, as headings stand in the labelled statements. */
function withHeading(sentence: string | Sentence, before: string | undefined): string {
  if (typeof sentence === "string" || sentence.heading === undefined)
    return typeof sentence === "string" ? sentence : sentence.text;
  return before === sentence.heading ? `${sentence.heading} ${sentence.text}` : sentence.text;
}

function addRule(
  criterion: Criterion,
  { probability, words }: RuleScore,
  criteria: SentenceReading["criteria"],
  because: Because[],
): void {
  const decision = probability >= RULE_THRESHOLD;
  criteria[criterion] = { probability, decision };
  if (decision) because.push({ feature: words, weight: probability, criterion });
}
