import { expect, it } from "vitest";
import { read } from "../testing/read.js";

const noted = async (ids: readonly string[]) => {
  const { summary } = await read(`ID,Supplier\n${ids.map((id) => `${id},Example Mills ${id}\n`).join("")}`);
  return summary.notes.filter((note) => note.startsWith("More than one"));
};

it("the summary names the ids that several suppliers bear, each once and at most five", async () => {
  expect(await noted(["1", "2", "3"])).toEqual([]);
  expect(await noted(["7", "8", "7", "7"])).toEqual(['More than one supplier has the id "7".']);
  const six = ["1", "2", "3", "4", "5", "6"];
  expect(await noted([...six, ...six])).toEqual([
    'More than one supplier has the id "1", "2", "3", "4", "5" and others.',
  ]);
});
