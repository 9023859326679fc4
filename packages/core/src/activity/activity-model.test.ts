import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("ships in less than 1.6 MB, since every import of the library reads over it", () => {
  expect(statSync(join(import.meta.dirname, "../../data/activity-model.json")).size).toBeLessThan(1_600_000);
});
