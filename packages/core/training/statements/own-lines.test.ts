import { expect, test } from "vitest";
import { SCORED } from "../../src/statement/reading/model/model-file.js";
import { readOwnLines } from "./own-lines.js";

const criteriaOf = (labels: Uint8Array | undefined) => SCORED.filter((_, c) => labels?.[c] === 1);

test("a line gives its sentence and the criteria before the first bar", () => {
  const [both, none] = readOwnLines("structure operations|We run 12 shops | all in Wales\n|Foreword\n");
  expect(both?.text).toBe("We run 12 shops | all in Wales");
  expect(criteriaOf(both?.labels)).toEqual(["structure", "operations"]);
  expect(none?.text).toBe("Foreword");
  expect(criteriaOf(none?.labels)).toEqual([]);
});

test.each(["We run 12 shops", "shops|We run 12 shops"])(
  "a line without a bar or with a criterion that none is, is refused: %s",
  (line) => {
    expect(() => readOwnLines(`${line}\n`)).toThrow(line);
  },
);
