import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNotes, signLines } from "./notes-input.js";

const stdin = (async function* () {})();

test("the signs in a file of notes are read, each shown with its sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "manumit-notes-"));
  try {
    const file = join(folder, "visit.txt");
    await writeFile(file, "The canteen was clean.\nWe have not been paid\nfor three months.\n");
    const readings = await readNotes(file, { stdin });
    expect(readings.map(({ indicator }) => indicator)).toEqual(["wages"]);
    expect(signLines(readings)).toEqual([expect.stringContaining("“We have not been paid for three months.”")]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("no notes hold no signs", async () => {
  expect(await readNotes(undefined, { stdin })).toEqual([]);
});
