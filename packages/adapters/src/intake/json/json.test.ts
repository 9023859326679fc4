import { describe, expect, it } from "vitest";
import { collected, inChunks } from "../../testing/collected.js";
import { read } from "../../testing/read.js";
import { intake } from "../intake.js";

const alpha = { id: "a", name: "Alpha", country: "Viet Nam", goods: [{ name: "cotton", origin: "Türkiye" }] };
const beta = { id: "b", name: 'Beta [x] {y} \\ "z"' };

describe("a JSON document", () => {
  it.each([
    ["one supplier", JSON.stringify(alpha), 1],
    ["a list", JSON.stringify([alpha, beta]), 2],
    [
      "a list under suppliers",
      JSON.stringify({ exported: "2026-11-24", by: { name: ["x"] }, suppliers: [alpha, beta], end: [] }),
      2,
    ],
    ["values after one another", `${JSON.stringify(alpha)}\n${JSON.stringify(beta, null, 2)}`, 2],
    ["an empty list", "[ ]", 0],
  ])("may be %s", async (_, text, count) => {
    for (const size of [1, 7, 100_000]) {
      expect(await collected(intake(inChunks(text, size), { format: "json" }))).toHaveLength(count);
    }
  });

  it("has its countries understood", async () => {
    const { suppliers } = await read(JSON.stringify([alpha]));
    expect(suppliers).toEqual([{ ...alpha, country: "VN", goods: [{ name: "cotton", origin: "TR" }] }]);
  });

  it("is strict: what the schema does not know is refused with path, line and the nearest known key", async () => {
    const { suppliers, refused } = await read(
      `[\n${JSON.stringify({ ...beta, countrry: "GB" })},\n${JSON.stringify({ ...beta, workforce: { migrantShare: 7 } })},\n${JSON.stringify({ ...beta, sites: [{ country: "UK" }, { country: "Narnia" }] })},\n{"id":"c","name":},\n7,\n${JSON.stringify(beta)}]`,
    );
    expect(suppliers).toEqual([beta]);
    expect(refused.map(({ at, field }) => [at.line, at.path, field])).toEqual([
      [2, "[0].countrry", "countrry"],
      [3, "[1].workforce.migrantShare", "workforce.migrantShare"],
      [4, "[2].sites[1].country", "sites[1].country"],
      [5, "[3]", undefined],
      [6, "[4]", undefined],
    ]);
    expect(refused[0]?.reason).toMatch(/did you mean "country"/);
  });

  it("does no harm with __proto__", async () => {
    const { refused } = await read('[{"id":"a","name":"A","__proto__":{"polluted":true}}]');
    expect(refused).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(['[{"id":"a","name":"A"},{"id":', '{"suppliers":[', '[{"id":"a"}]]', '[{"id":"a"]', "7", '"text"', "{} x"])(
    "that is broken as a whole, %s, ends with an IntakeError",
    async (text) => {
      await expect(read(text, { format: "json" })).rejects.toMatchObject({ reason: "malformed" });
    },
  );

  it("gives the records before the break", async () => {
    const rows: unknown[] = [];
    const reading = (async () => {
      for await (const row of intake(inChunks('[{"id":"a","name":"A"},{"id":', 10))) rows.push(row);
    })();
    await expect(reading).rejects.toMatchObject({ reason: "malformed" });
    expect(rows).toHaveLength(1);
  });

  it("has a record refused that is too long, and the next is read", async () => {
    const long = JSON.stringify({ id: "l", name: "L", description: "x".repeat(5_000) });
    const rows = await collected(
      intake(inChunks(`[${long},${JSON.stringify(beta)}]`, 50), { limits: { fieldLength: 100 } }),
    );
    expect(rows).toMatchObject([{ kind: "refused" }, { kind: "supplier", supplier: { name: beta.name } }]);
  });
});

describe("NDJSON", () => {
  it("is read line by line; a line that is no JSON is refused and the rest goes on", async () => {
    const { suppliers, refused } = await read(`${JSON.stringify(alpha)}\r\n\n{"id":"x"\n${JSON.stringify(beta)}`);
    expect(suppliers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(refused).toMatchObject([{ at: { line: 3 }, reason: expect.stringMatching(/not valid JSON/) }]);
  });

  it("has a line refused that is too long, wherever chunks end", async () => {
    const long = JSON.stringify({ id: "l", name: "L", description: "x".repeat(5_000) });
    const text = `${JSON.stringify(alpha)}\n${long}\n${JSON.stringify(beta)}\n`;
    for (const size of [1, 64, 100_000]) {
      const rows = await collected(intake(inChunks(text, size), { format: "ndjson", limits: { fieldLength: 100 } }));
      expect(rows.map(({ kind, at }) => [kind, at.line])).toEqual([
        ["supplier", 1],
        ["refused", 2],
        ["supplier", 3],
      ]);
    }
  });

  it.each([
    ["half a character", String.raw`[{"id":"a","name":"Alpha","sites":[{"name":"\ud83d mill"}]}]`, "[0].sites[0].name"],
    ["a null character", String.raw`[{"id":"a\u0000","name":"Alpha"}]`, "[0].id"],
  ])("has a row refused where a text holds %s, with its path", async (_, text, path) => {
    expect((await read(text)).refused).toMatchObject([
      { at: { path }, reason: expect.stringMatching(/half a character/) },
    ]);
  });

  it("may write whole characters as pairs of halves", async () => {
    const { suppliers } = await read(String.raw`[{"id":"a","name":"Alpha \ud83d\ude42"}]`);
    expect(suppliers[0]?.name).toBe("Alpha 🙂");
  });
});
