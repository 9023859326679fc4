import { shareOf } from "./calibrate.js";
import { divisions, sections } from "./isic-divisions.js";
import { byKind, type Reading, ranked, sectionShares } from "./measure.js";
import type { Calibration } from "./train-model.js";

const CLEAR = 0.75;
const BINS = 10;

/** One line a kind of text: accuracy of sections and divisions, refusals, calibration, and how often a clear class is right. */
export function scoreTable(calibrated: readonly Reading[], calibration: Calibration): string {
  const head =
    "| kind | texts | section 1st | in 3 | division 1st | in 3 | ECE | refused | class given | right |\n|---|---|---|---|---|---|---|---|---|---|";
  const lines = byKind(calibrated).map(([kind, readings]) => line(kind, readings, calibration));
  return [head, ...lines].join("\n");
}

function line(kind: string, readings: readonly Reading[], { temperature, evidence }: Calibration): string {
  const bySection = readings
    .filter(({ rightSections }) => rightSections.length > 0)
    .map((reading) => placeOf(ranked(sectionShares(reading.divisions), sections), reading.rightSections));
  const withDivision = readings.filter(({ rightDivisions }) => rightDivisions.length > 0);
  const byDivision = withDivision.map((reading) =>
    placeOf(ranked(reading.divisions, divisions), reading.rightDivisions),
  );
  const withClass = readings.filter(({ classes }) => classes.logits.length > 1 && classes.right >= 0);
  const clear = withClass.filter(
    ({ classes }) => shareOf(classes.logits, likeliest(classes.logits), temperature.class) >= CLEAR,
  );
  const cells = [
    kind,
    readings.length,
    percent(bySection, (place) => place < 1),
    percent(bySection, (place) => place < 3),
    percent(byDivision, (place) => place < 1),
    percent(byDivision, (place) => place < 3),
    withDivision.length === 0 ? "" : calibrationError(withDivision).toFixed(3),
    percent(readings, (reading) => reading.evidence < evidence.least),
    withClass.length === 0 ? "" : `${((100 * clear.length) / withClass.length).toFixed(1)} %`,
    percent(clear, ({ classes }) => likeliest(classes.logits) === classes.right),
  ];
  return `| ${cells.join(" | ")} |`;
}

const likeliest = (logits: readonly number[]): number => logits.indexOf(Math.max(...logits));
const placeOf = (names: readonly string[], right: readonly string[]): number =>
  names.findIndex((name) => right.includes(name));
const percent = <T>(items: readonly T[], test: (item: T) => boolean): string =>
  items.length === 0 ? "" : `${((100 * items.filter(test).length) / items.length).toFixed(1)} %`;

/** Expected calibration error of the likeliest division: confidence against how often it is right, in ten bins. */
function calibrationError(readings: readonly Reading[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const reading of readings) {
    const confidence = Math.max(...reading.divisions);
    const first = divisions[reading.divisions.indexOf(confidence)] ?? "";
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    if (reading.rightDivisions.includes(first)) bin.right++;
  }
  return bins.reduce((total, bin) => total + Math.abs(bin.confidence - bin.right), 0) / readings.length;
}
