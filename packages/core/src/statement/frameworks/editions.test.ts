import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { referenceEditions } from "../../reference/editions.js";
import { frameworkRecords } from "./frameworks.js";

const edition = (dataset: string) => referenceEditions().find((one) => one.dataset === dataset);

it("the frameworks, the model and the words by which statements are judged stand among the datasets, with licence and edition", () => {
  const requirements = frameworkRecords().flatMap(({ requirements }) => requirements);
  expect(edition("statement-frameworks")?.rows).toBe(requirements.length);
  expect(edition("statement-phrases")?.licence).toBe("Apache-2.0");
  expect(edition("statement-model")?.licence).toContain("CC BY 4.0");
});

it("the model's entry says what the model card says of its data", () => {
  const card = readFileSync(join(import.meta.dirname, "../../../data/statement-model-card.md"), "utf8");
  const counts = /\(([\d,]+) and ([\d,]+) sentences\)/
    .exec(card)
    ?.slice(1)
    .map((count) => Number(count.replace(",", "")));
  expect(edition("statement-model")?.rows).toBe((counts?.[0] ?? 0) + (counts?.[1] ?? 0));
  expect(card).toContain("CC-BY-4.0");
});

it("the checked date of every framework is that of the edition", () => {
  for (const { id, checked } of frameworkRecords())
    expect(checked, id).toBe(edition("statement-frameworks")?.retrieved);
});
