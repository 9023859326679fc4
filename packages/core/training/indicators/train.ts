/**
 * Trains the two models that read indicators, prints how well they read sentences that they have not seen, and writes
 * `data/indicators/model.json` and `net.json`: `npm run train:indicators`. The same sentences give the same bytes.
 *
 * `--dry` writes nothing; `--errors` names what was read wrong in cross-validation; `--held-out` measures the sentences
 * kept apart, by whose totals settings were chosen, `--last` those written last; `--vectors <file>` first makes the kinds of
 * words anew from published vectors of words.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type IndicatorId, indicatorIds } from "../../src/indicators/indicator-id.js";
import type { LinearModelFile } from "../../src/indicators/linear-model.js";
import { indicatorModel } from "../../src/indicators/model.js";
import type { NetFile } from "../../src/indicators/net.js";
import { reportedBy } from "../../src/indicators/read-sentence.js";
import { toldBy } from "../../src/indicators/told.js";
import { deriveWordKinds } from "./derive-word-kinds.js";
import { type LabelledSentence, sentencesIn, trainingSentences } from "./labelled-sentence.js";
import { measured } from "./measure.js";
import { minimalPairs } from "./minimal-pairs.js";
import { packModel } from "./pack-model.js";
import { type Lesson, lessonOf, trainModel } from "./train-model.js";
import { trainNet } from "./train-net.js";

const FOLDS = 5;
/** Neighbours in a file are alike: they are held out together. */
const TOGETHER = 6;
/** A sentence of a minimal pair is plainer than those that people write. */
const PAIR_WEIGHT = 0.7;

const { values } = parseArgs({
  options: {
    dry: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    "held-out": { type: "boolean", default: false },
    last: { type: "boolean", default: false },
    vectors: { type: "string" },
  },
});

const written = trainingSentences();
if (values.vectors !== undefined) {
  deriveWordKinds(values.vectors, new Set(written.flatMap(({ text }) => toldBy(text).stems)));
}
const lessons = written.map((sentence) => lessonOf(sentence));
const pairs = minimalPairs().map((sentence) => lessonOf(sentence, PAIR_WEIGHT));

/** Both models that read together. */
interface Models {
  readonly linear: LinearModelFile;
  readonly net: NetFile;
}

const modelsOf = (from: readonly Lesson[]): Models => ({ linear: packModel(trainModel(from)), net: trainNet(from) });

const reader = ({ linear, net }: Models): ((sentence: LabelledSentence) => IndicatorId[]) => {
  const model = indicatorModel(linear, net);
  return ({ text }) => reportedBy(toldBy(text), model).map(({ indicator }) => indicatorIds[indicator]!);
};

const placeInVoice = new Map<string, number>();
const folds = written.map(({ voice }) => {
  const place = placeInVoice.get(voice) ?? 0;
  placeInVoice.set(voice, place + 1);
  return Math.floor(place / TOGETHER) % FOLDS;
});
const found: IndicatorId[][] = written.map(() => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const read = reader(modelsOf([...lessons.filter((_, at) => folds[at] !== fold), ...pairs]));
  written.forEach((sentence, at) => {
    if (folds[at] === fold) found[at] = read(sentence);
  });
}
console.log(measured("Cross-validation", written, found));
if (values.errors) {
  written.forEach(({ text, reported }, at) => {
    const wrong = indicatorIds.filter((id) => reported.includes(id) !== found[at]!.includes(id));
    if (wrong.length > 0) console.log(`${wrong.map((id) => (reported.includes(id) ? `-${id}` : `+${id}`))}\t${text}`);
  });
}

const whole = modelsOf([...lessons, ...pairs]);
const keptApart = [
  ...(values["held-out"]
    ? [
        ["Held out", "held-out.txt"],
        ["Held out, another style", "blind.txt"],
        ["Held out, a third style", "blind-two.txt"],
      ]
    : []),
  ...(values.last
    ? [
        ["Last, in the voices of the lessons", "last-voices.txt"],
        ["Last, in other styles", "last-styles.txt"],
      ]
    : []),
] as const;
if (keptApart.length > 0) {
  const read = reader(whole);
  for (const [title = "", name = ""] of keptApart) {
    const kept = sentencesIn(join(import.meta.dirname, name), title);
    console.log(measured(title, kept, kept.map(read)));
  }
}
if (!values.dry) {
  for (const [name, model] of [
    ["model.json", whole.linear],
    ["net.json", whole.net],
  ] as const) {
    const json = JSON.stringify(model, undefined, 1);
    console.log(`${name}: ${json.length} bytes`);
    writeFileSync(join(import.meta.dirname, "../../data/indicators", name), `${json}\n`);
  }
}
