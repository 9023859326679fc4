import * as z from "zod/mini";
import shipped from "../../../data/statement-model.json";
import { once } from "../../reference/once.js";
import { parseWith } from "../../supplier/issues.js";
import { decidingWords } from "./because.js";
import type { Criterion } from "./criterion.js";
import { evidenceStatus, speaksOfPlans } from "./evidence/evidence-status.js";
import { vaguePatterns } from "./evidence/vague-patterns.js";
import { linearReader, unpackWeights, WIDTH } from "./model/linear-scores.js";
import { CRITERIA, SCORED, type StatementModelFile } from "./model/model-file.js";
import { linearScores, readParts } from "./model/statement-scores.js";
import { surroundingsCount, surroundingsOf } from "./model/surroundings.js";
import { treeScorer } from "./model/trees.js";
import { consultationScore } from "./rules/consultation.js";
import { reportingEntityScore } from "./rules/reporting-entity.js";
import { RULE_THRESHOLD, type RuleScore } from "./rules/rule-score.js";
import { Sentence } from "./sentence.js";
import type { SentenceReading } from "./sentence-reading.js";

type Because = SentenceReading["because"][number];

/** Reads the sentences of a statement with one model. Training measures models through this: what is measured ships. */
export interface SentenceClassifier {
  /** Final scores of the nine scored criteria: by sentence, then criterion. Before calibration. */
  scores(texts: readonly string[]): Float64Array[];
  classify(sentences: readonly (string | Sentence)[]): SentenceReading[];
}

export function sentenceClassifier(file: StatementModelFile): SentenceClassifier {
  const reader = linearReader(unpackWeights(file));
  const addTrees = treeScorer(file.trees);

  /** Linear and final scores, the latter by sentence. */
  function score(texts: readonly string[]): { linear: Float64Array[]; final: Float64Array[]; parts: Float32Array } {
    const { parts, cues } = readParts(reader, texts);
    const linear = linearScores(parts, file);
    const around = surroundingsOf(
      linear,
      Uint32Array.from(texts, (text) => text.length),
      cues,
    );
    const described = new Float64Array(surroundingsCount());
    const grown = new Float64Array(CRITERIA);
    const share = texts.length < SHORTEST_CONTEXT ? 0 : file.treeShare;
    const final = texts.map((_, i) => {
      if (share > 0) {
        around.describe(i, described);
        addTrees(described, grown);
      }
      return Float64Array.from(linear, (values, c) => (1 - share) * (values[i] ?? 0) + share * (grown[c] ?? 0));
    });
    return { linear, final, parts };
  }

  function classify(sentences: readonly (string | Sentence)[]): SentenceReading[] {
    const texts = sentences.map((sentence) => (typeof sentence === "string" ? sentence : sentence.text));
    const glued = sentences.map((sentence, i) => withHeading(sentence, texts[i - 1]));
    const { final, parts } = score(glued);
    const underPlans = plansAbove(sentences);
    return texts.map((text, i) => {
      const because: Because[] = [];
      const criteria = {} as SentenceReading["criteria"];
      let isRead = false;
      SCORED.forEach((criterion, c) => {
        const { slope = 1, offset = 0, threshold = 0.5 } = file.calibration[c] ?? {};
        const value = final[i]?.[c] ?? 0;
        const probability = 1 / (1 + Math.exp(-(slope * value + offset)));
        const decision = probability >= threshold;
        criteria[criterion] = { probability: Math.round(probability * 1e4) / 1e4, decision };
        if (!decision) return;
        if (!isRead) reader.read(glued[i] ?? "");
        isRead = true;
        for (const word of decidingWords(reader, glued[i] ?? "", c)) because.push({ ...word, criterion });
        const own = (parts[i * WIDTH + c] ?? 0) + (file.bias[c] ?? 0);
        const around = Math.round((value - own) * 1000) / 1000;
        if (around > 0.2) because.push({ feature: "the sentences around it and its place", weight: around, criterion });
      });
      addRule("reportingEntity", reportingEntityScore(text), criteria, because);
      addRule("consultation", consultationScore(text), criteria, because);
      return { criteria, status: evidenceStatus(text, underPlans[i] ?? false), vague: vaguePatterns(text), because };
    });
  }

  return { scores: (texts) => score(texts).final, classify };
}

/** Texts shorter than this have no surroundings to speak of. */
const SHORTEST_CONTEXT = 4;

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

const OPENS_LIST = /(?::|\b(?:following|include|includes|including|to)\s*:?)\s*$/i;
const IS_SENTENCE = /\b(?:we|our|it|they|is|are|was|were|has|have|had|will)\b/i;

/** For each sentence whether it is an item of a list of plans, or stands under a heading of plans. */
function plansAbove(sentences: readonly (string | Sentence)[]): boolean[] {
  let opened = false;
  return sentences.map((sentence) => {
    const text = typeof sentence === "string" ? sentence : sentence.text;
    const heading = typeof sentence === "string" ? undefined : sentence.heading;
    const above = opened || (heading !== undefined && speaksOfPlans(heading));
    if (OPENS_LIST.test(text.slice(-40)) || (text.length < 60 && !/[.!?]$/.test(text)))
      opened = speaksOfPlans(text) || (opened && !OPENS_LIST.test(text.slice(-40)));
    else if (IS_SENTENCE.test(text.slice(0, 400))) opened = false;
    return above;
  });
}

const embedded = once(() => sentenceClassifier(shipped as StatementModelFile));

const Sentences = z.array(z.union([z.string(), Sentence]));

/**
 * Reads the sentences of one statement, in order: which of the eleven disclosure criteria each gives evidence of, whether
 * it tells of something done, planned or denied, which empty phrases it holds, and what decided.
 *
 * Give whole statements: neighbours, headings and the place in the statement are context; a sentence alone is read by its
 * own words. Nine criteria come from a linear model with a small second stage, trained on sentences of UK and Canadian
 * statements that experts labelled; `reportingEntity` and `consultation` come from rules. English only. The scores and
 * limits are in `data/statement-model-card.md`. Throws `InvalidInput` for anything but strings and sentences.
 *
 * @example
 * const [reading] = classifySentences(["This statement was approved by the Board of Acme Foods Limited on 12 May 2026."]);
 * reading?.criteria.approval.decision; // true
 */
export function classifySentences(sentences: readonly (string | Sentence)[]): SentenceReading[] {
  return embedded().classify(parseWith(Sentences, sentences));
}
