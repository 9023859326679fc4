import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inferActivities } from "@manumit/core";
import { parse } from "csv-parse/sync";
import { isicSection } from "../src/reference/isic.js";

const SECONDS = 2;
const profiles = [
  "Tolland Weavers Ltd spins and weaves cotton and linen fabric for shirt makers in Europe. Founded in 1921, the company runs two mills and a dye house, and employs 340 people.",
  "Marrow Point is a user-centred design and software consultancy. We help central and local government to replace old systems, move to the cloud and keep citizens' data safe.",
  "Our crews pick, grade and pack strawberries, salad and apples for growers in three counties from April to November; transport and housing are arranged.",
  "Harlech Court offers residential and nursing care for up to sixty older people, with a unit for those who live with dementia, day care and respite stays.",
  "Frozen and canned seafood: shrimp, squid and tuna processed in our own plant and exported to supermarkets and food service in forty countries.",
];

/** What any reader of words must do: the named baseline. */
const tokenise = (text: string): number => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function perSecond(read: (text: string) => unknown): number {
  for (const text of profiles) read(text);
  const start = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let texts = 0;
  while (seconds() < SECONDS) {
    for (let i = 0; i < 100; i++) for (const text of profiles) read(text);
    texts += 100 * profiles.length;
  }
  return Math.round(texts / seconds());
}

const started = performance.now();
inferActivities("");
const unpacking = performance.now() - started;
const inferring = perSecond(inferActivities);
const tokenising = perSecond(tokenise);
console.log(
  `inferActivities  ${inferring} texts/s of processor time (model unpacked once in ${unpacking.toFixed(0)} ms)`,
);
console.log(`baseline: lower-casing and splitting into words  ${tokenising} texts/s`);
console.log(`ratio  ${(tokenising / inferring).toFixed(1)} times the cost of splitting\n`);

const training = join(import.meta.dirname, "../training/activities");

/** The shares of texts whose section and division come first or within three, and that are answered with nothing. */
function scored(file: string): string {
  const rows = parse(readFileSync(join(training, file)), { columns: true }) as Record<string, string>[];
  const share = (test: (row: Record<string, string>) => boolean) =>
    `${((100 * rows.filter(test).length) / rows.length).toFixed(1)} %`;
  const within = (row: Record<string, string>, column: "sections" | "divisions", places: number) =>
    likeliest(row.text ?? "", column)
      .slice(0, places)
      .some((code) => row[column]?.split("|").includes(code));
  const known = rows[0]?.sections !== undefined;
  const places = known
    ? (["sections", "divisions"] as const).flatMap((column) =>
        [1, 3].map((count) => share((row) => within(row, column, count))),
      )
    : ["", "", "", ""];
  const refused = share(({ text = "" }) => inferActivities(text).length === 0);
  return `| ${[file, rows.length, ...places, refused].join(" | ")} |`;
}

/** Sections or divisions by falling sum of what the answer gives them; a section alone names no division. */
function likeliest(text: string, column: "sections" | "divisions"): string[] {
  const shares = new Map<string, number>();
  for (const { isic, probability } of inferActivities(text)) {
    const code = column === "sections" ? (isicSection(isic) ?? "") : isic.slice(0, 2);
    shares.set(code, (shares.get(code) ?? 0) + probability);
  }
  return [...shares].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

console.log("Own texts that the model was not trained on, as inferActivities answers (a refusal counts as wrong)\n");
console.log(
  "| texts | number | section 1st | in 3 | division 1st | in 3 | refused |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const file of ["unseen-profiles", "final-profiles", "short-phrases-held-out", "contentless-held-out"])
  console.log(scored(`${file}.csv`));
console.log("\nCross-validation of the training, by kind of text\n");
console.log(readFileSync(join(training, "cross-validation.md"), "utf8"));
