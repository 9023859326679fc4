import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("tells of the model that ships: the training wrote both", () => {
  const model = readFileSync(join(import.meta.dirname, "../../data/activity-model.json"));
  const report = readFileSync(join(import.meta.dirname, "cross-validation.md"), "utf8");
  expect(report).toContain(createHash("sha256").update(model).digest("hex"));
});
