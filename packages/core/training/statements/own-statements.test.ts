import { expect, test } from "vitest";
import { readOwnStatements } from "./own-statements.js";

test("each statement of our own tells its country, is long enough to be one and gives evidence", () => {
  for (const { id, set, texts, labels } of readOwnStatements()) {
    expect(["own-uk", "own-ca", "own-au"], id).toContain(set);
    expect(texts.length, id).toBeGreaterThan(20);
    expect(
      texts.filter((text) => text.trim() !== text || text === ""),
      id,
    ).toEqual([]);
    expect(labels.filter((row) => row.includes(1)).length, id).toBeGreaterThan(5);
  }
});
