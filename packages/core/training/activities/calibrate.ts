import { atTemperature, byKind, EVIDENCE_FROM_CONFIDENCE, probabilityOfRight, type Reading } from "./measure.js";
import type { Calibration } from "./train-model.js";

/**
 * The share of own phrases that may be taken to tell nothing: the shortest texts, in the most languages, and so the hardest
 * to tell from those that do. Of every other kind fewer are refused.
 */
const REFUSED_OWN_PHRASES = 0.048;
const TINY = 1e-9;

/** Temperatures and the least evidence, from readings of texts that the reading model had not seen. */
export function calibrate(unseen: readonly Reading[]): Calibration {
  const kinds = byKind(unseen).map(([, readings]) => readings);
  const division = lowest((temperature) =>
    mean(
      kinds.map((readings) =>
        mean(readings.map((reading) => -Math.log(probabilityOfRight(atTemperature(reading, temperature)) + TINY))),
      ),
    ),
  );
  const evidence = unseen
    .filter(({ kind }) => kind === "own")
    .map((reading) => atTemperature(reading, division).evidence)
    .sort((a, b) => a - b);
  const least = evidence[Math.floor(REFUSED_OWN_PHRASES * evidence.length)] ?? 0;
  const withClass = unseen.filter(({ classes }) => classes.logits.length > 1 && classes.right >= 0);
  const classTemperature = lowest((temperature) =>
    mean(withClass.map(({ classes }) => -Math.log(shareOf(classes.logits, classes.right, temperature) + TINY))),
  );
  return {
    temperature: { division: rounded(division), class: rounded(classTemperature) },
    evidence: { least: rounded(least), confidence: EVIDENCE_FROM_CONFIDENCE },
  };
}

/** The share of one of several logits. */
export function shareOf(logits: readonly number[], at: number, temperature: number): number {
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp((logit - highest) / temperature));
  return (odds[at] ?? 0) / odds.reduce((a, b) => a + b, 0);
}

/** The temperature, in steps of 0.05, where a loss is lowest. */
function lowest(loss: (temperature: number) => number): number {
  const temperatures = Array.from({ length: 31 }, (_, i) => 0.5 + i * 0.05);
  const losses = temperatures.map(loss);
  return temperatures[losses.indexOf(Math.min(...losses))] ?? 1;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const rounded = (value: number): number => Number(value.toFixed(2));
