import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { isOfficial } from "./balance.js";
import { calibrate } from "./calibrate.js";
import { contentlessTexts } from "./contentless-texts.js";
import type { Example } from "./example.js";
import { foldOf } from "./folds.js";
import { divisions } from "./isic-divisions.js";
import { atTemperature, type Question, type Reading, readings } from "./measure.js";
import { readContentless, readOwnPhrases, readOwnProfiles, readTestTexts } from "./read-own.js";
import { readPublished, readPurchases, readRows } from "./read-published.js";
import { scoreTable } from "./scores.js";
import { trainModel, uncalibrated } from "./train-model.js";

const { values } = parseArgs({
  options: { data: { type: "string" }, cpv: { type: "string" }, folds: { type: "string", default: "3" } },
});
if (values.data === undefined || values.cpv === undefined)
  throw new Error("say where the data are: --data <folder of sector data> --cpv <table of the procurement vocabulary>");
const folds = Number(values.folds);

const candidates = readRows(join(import.meta.dirname, "group-candidates.csv"));
const examples = [
  ...readPublished(values.data, candidates),
  ...readPurchases(values.cpv),
  ...readOwnPhrases(),
  ...readOwnProfiles(),
];
const sentences = readContentless("contentless.csv");

const asked = ({ text, kind, source, section, divisions: allowed, isicClass }: Example): Question => ({
  text,
  kind: isOfficial({ kind, source }) ? "profile with official code" : kind,
  sections: [section],
  divisions: allowed.length === 1 ? [divisions[allowed[0] ?? 0] ?? ""] : [],
  isicClass,
});
const silent = (text: string, kind: string): Question => ({ text, kind, sections: [], divisions: [], isicClass: "" });

const telling: Reading[] = [];
const contentless: Reading[] = [];
for (let fold = 0; fold < folds; fold++) {
  console.log(`fold ${fold + 1} of ${folds}`);
  const outside = (group: string) => foldOf(group, folds) !== fold;
  const seen = sentences.filter(outside);
  const model = trainModel(
    examples.filter(({ group }) => outside(group)),
    seen,
    uncalibrated,
  );
  telling.push(...readings(model, examples.filter(({ group }) => !outside(group)).map(asked)));
  const unseen = sentences.filter((sentence) => !outside(sentence));
  contentless.push(
    ...readings(
      model,
      contentlessTexts(unseen, 200).map((text) => silent(text, "contentless")),
    ),
  );
}
const calibration = calibrate(telling);
const model = trainModel(examples, sentences, calibration);
const held = [
  ...readTestTexts("unseen-profiles.csv").map(
    (profile): Question => ({ ...profile, kind: "own test, used in development", isicClass: "" }),
  ),
  ...readTestTexts("final-profiles.csv").map(
    (profile): Question => ({ ...profile, kind: "own test, written last", isicClass: "" }),
  ),
  ...readTestTexts("short-phrases-held-out.csv").map(
    (phrase): Question => ({ ...phrase, kind: "own test, short phrases", isicClass: "" }),
  ),
  ...readContentless("contentless-held-out.csv").map((text) => silent(text, "contentless, own test")),
];
const cooled = [...telling, ...contentless].map((reading) => atTemperature(reading, calibration.temperature.division));
const file = `${JSON.stringify(model)}\n`;
const table = scoreTable([...cooled, ...readings(model, held)], calibration);
console.log(table);
console.log(
  JSON.stringify(calibration),
  `${model.rows} rows, ${file.length} bytes, ${gzipSync(file).length} compressed`,
);
const sha256 = createHash("sha256").update(file).digest("hex");
writeFileSync(join(import.meta.dirname, "../../data/activity-model.json"), file);
writeFileSync(
  join(import.meta.dirname, "cross-validation.md"),
  `${table}\n\n${folds} folds; evidence of at least ${calibration.evidence.least}. activity-model.json, sha256 ${sha256}\n`,
);
