import { describe, expect, it } from "vitest";
import { precision, recall } from "../statement-facts/tally.js";
import { measureOwn, type OwnFact, ownFacts } from "./measure-own.js";
import { readOwnTruth } from "./own-truth.js";

// What is measured today less a little, so that a change which loses a whole shape of statement is seen.
const floors: Readonly<Record<OwnFact, readonly [number, number]>> = {
  "financial year": [0.96, 0.9],
  "approval body": [0.96, 0.92],
  "approval date": [0.97, 0.94],
  "signatory name": [0.97, 0.96],
  "signatory role": [0.97, 0.96],
  "signature date": [0.97, 0.95],
  entities: [0.94, 0.9],
};

describe("the formal facts of our own statements", () => {
  const statements = readOwnTruth();
  const { tallies } = measureOwn(statements);

  it("were read by hand in more than a hundred", () => {
    expect(statements.length).toBeGreaterThan(100);
  });

  it.each(ownFacts)("%s is read with the precision and the recall that it had", (fact) => {
    const [leastPrecision, leastRecall] = floors[fact];
    expect(precision(tallies[fact])).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(tallies[fact])).toBeGreaterThanOrEqual(leastRecall);
  });
});
