import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fakeIo } from "./fake-io.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-lists-"));
afterAll(() => rmSync(folder, { recursive: true }));

const manumit = async (...args: string[]) => {
  const { io, out } = fakeIo({ env: { MANUMIT_HOME: join(folder, "home") } });
  return { code: await run(args, io), ...out };
};
const header =
  "Effective Date,Calendar Year,Country Code,Country,Merchandise,WRO/Finding,Industry,Status,Press Release,Entity,Remarks";
const dataset = (name: string, entries: readonly string[]) => {
  const rows = entries.map((entity) => `9/14/2026,2026,CN,China,Cotton,WRO,Apparel,Active,,"${entity}",`);
  writeFileSync(join(folder, name), `${[header, ...rows].join("\r\n")}\r\n`);
  return join(folder, name);
};
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => `Brindlecote Mills ${String.fromCharCode(65 + (i % 26))}${i}`);
const sentinel = "Xinjiang Production and Construction Corporation (XPCC)";

test("an edition from a saved file is checked, kept with its file, used, and can be gone back from", async () => {
  const file = dataset("cbp.csv", [sentinel, "Quorrimere Fibre Works", ...many(118)]);
  const updated = await manumit("lists", "update", "us-cbp-wro", "--from", file);
  expect(updated).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("edition 2026-09-14 with 120 entries is in use"),
  });
  expect(updated.stdout).toContain("  + Quorrimere Fibre Works");
  expect(updated.stdout).toMatch(/^ {2}- /m);
  const kept = readdirSync(join(folder, "home", "lists", "us-cbp-wro"));
  expect(kept.filter((name) => /^2026-09-14-[0-9a-f]{16}\.(?:raw|json)$/.test(name))).toHaveLength(2);

  expect((await manumit("match", "Quorrimere Fibre Works Ltd")).stdout).toContain("Quorrimere Fibre Works");

  expect((await manumit("lists", "rollback", "us-cbp-wro")).stdout).toContain("the edition that ships is in use again");
  expect((await manumit("match", "Quorrimere Fibre Works Ltd")).stdout).toContain("nothing");
  expect((await manumit("lists", "rollback", "us-cbp-wro")).code).toBe(2);
});

test("an edition that shrinks is refused, what is held stays, and a person can take it upon themselves", async () => {
  const small = dataset("small.csv", [sentinel, ...many(69)]);
  const refused = await manumit("lists", "update", "us-cbp-wro", "--from", small);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("stays in use") });
  expect(refused.stderr).toContain("[count] It has 70 entries where the held edition has");
  expect((await manumit("lists", "update", "us-cbp-wro", "--from", small, "--force")).code).toBe(0);
  await manumit("lists", "rollback", "us-cbp-wro");
});

test.each([
  [["lists", "update", "nowhere"], "there are us-uflpa-entity-list"],
  [["lists", "update", "--from", "x.csv"], "--from needs the name"],
  [["lists", "update", "us-cbp-wro", "--from", "nowhere.csv"], "there is no file"],
])("%j says what is wrong", async (args, message) => {
  expect(await manumit(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});
