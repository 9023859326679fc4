import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fakeIo } from "../../fake-io.js";
import { run } from "../../run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-questionnaire-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const manumit = async (args: readonly string[], given: Parameters<typeof fakeIo>[0] = {}) => {
  const { io, out } = fakeIo(given);
  return { code: await run(args, io), ...out };
};
const questionnaire = (...args: string[]) => manumit(["questionnaire", ...args]);

const written = (name: string, ...answers: object[]): string => {
  const whole = {
    questionnaire: "supplier",
    edition: "2026-11",
    supplier: "Example Mills",
    supplierId: "s-1",
    answeredOn: "2026-11-01",
    answers: answers.map((answer) => ({ status: "declared", ...answer })),
  };
  writeFileSync(inFolder(name), JSON.stringify(whole));
  return inFolder(name);
};
const proof = (date: string) => ({
  status: "verified",
  by: "Example Auditors",
  evidence: { document: "policy.pdf", date },
});

describe("manumit questionnaire", () => {
  test("exports what is asked, in the form that the file's name says, and answers in either form are the same", async () => {
    const json = written("answers.json", { question: "policy", value: "yes" }, { question: "workers", value: 240 });
    const { code, stderr } = await questionnaire("export", "--answers", json, "--out", inFolder("answers.xlsx"));
    expect([code, stderr]).toEqual([0, `Wrote ${inFolder("answers.xlsx")}\n`]);
    expect(readFileSync(inFolder("answers.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const reviews = await Promise.all(
      [json, inFolder("answers.xlsx")].map((file) => questionnaire("review", file, "--format", "json")),
    );
    expect(reviews[0]!.stdout).toBe(reviews[1]!.stdout);
    expect(JSON.parse(reviews[0]!.stdout)).toMatchObject({
      asOf: "2026-11-24",
      earns: [{ id: "policy", status: "declared", decibans: expect.any(Number) }],
      supplier: { workforce: { workers: 240 } },
    });
  });

  test("names whom it asks, and pipes as JSON", async () => {
    const { code, stdout } = await questionnaire(
      "export",
      "--format",
      "json",
      "--supplier",
      "Example Mills",
      "--id",
      "s-1",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ supplier: "Example Mills", supplierId: "s-1", answeredOn: null });
  });

  test("says what answers earn, what has expired, what to do, and who may need help before all else", async () => {
    const file = written(
      "review.json",
      { question: "policy", value: "yes", ...proof("2020-01-01") },
      { question: "documents-held", value: true },
      { question: "training", value: "no" },
    );
    const { code, stdout } = await questionnaire("review", file);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Supplier questionnaire: Example Mills \(s-1\)\nAnswered on 2026-11-01: 3 of 38 questions/);
    expect(stdout.indexOf("\n! ")).toBeGreaterThan(0);
    expect(stdout.indexOf("\n! ")).toBeLessThan(stdout.indexOf("What it earns"));
    expect(stdout).toMatch(/−\d\.\d policy \(declared\)/);
    expect(stdout).toMatch(/policy.pdf expired on 2023-01-01/);
    expect(stdout).toMatch(/identity documents\? yes\n {2}Return every document/);
    expect(stdout).toMatch(/Policy and responsibility: 1 of 4/);
    expect(stdout.split("\n").every((line) => line.length <= 100)).toBe(true);
  });

  test("compares two years, plans that were not kept first, and refuses two suppliers or the wrong order", async () => {
    const before = written(
      "before.json",
      { question: "training", value: "planned" },
      { question: "policy", value: "no" },
    );
    const after = written(
      "after.json",
      { question: "training", value: "planned" },
      { question: "policy", value: "yes" },
    );
    const { code, stdout } = await questionnaire("compare", before, after);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Planned then, still not done\n.*trained[\s\S]*planned → planned\n\nBetter\n[\s\S]*no → yes/,
    );
    expect(JSON.parse((await questionnaire("compare", before, after, "--format", "json")).stdout)).toHaveLength(2);
    const change = (file: string, from: string, to: string) =>
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    change(after, "2026-11-01", "2025-11-01");
    expect((await questionnaire("compare", before, after)).stderr).toMatch(/the older ones first/);
    change(after, '"s-1"', '"s-2"');
    expect((await questionnaire("compare", before, after)).stderr).toMatch(/two suppliers, "s-1" and "s-2"/);
  });

  test("tells of every answer that is none, and where it stands", async () => {
    const file = written("wrong.json", { question: "polcy", value: "yes" }, { question: "workers", value: "many" });
    const { code, stderr } = await questionnaire("review", file);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^answers\.0\.question, polcy: there is no question "polcy"; did you mean "policy"\?\n/);
    expect(stderr).toMatch(/answers\.1\.value, workers: /);
    expect(stderr).toMatch(/manumit: ".*wrong.json" has 2 places to mend, named above\./);
  });

  test("says what is missing or is none", async () => {
    expect((await questionnaire()).stderr).toMatch(/an action is missing/);
    expect((await questionnaire("send")).stderr).toMatch(/no action "send"; there are export, review, compare/);
    expect((await questionnaire("review")).stderr).toMatch(/a file is missing/);
    expect((await questionnaire("review", inFolder("none.xlsx"))).stderr).toMatch(/there is no file/);
    expect((await questionnaire("export", "--format", "pdf")).stderr).toMatch(/"pdf" is not a format/);
    expect((await questionnaire("export", "--out", "q.docx")).stderr).toMatch(/does not say its format/);
    expect((await manumit(["questionnaire", "export"], { isTerminal: true })).stderr).toMatch(/--out/);
    expect((await questionnaire("--help")).stdout).toMatch(/manumit questionnaire ACTION/);
  });
});

describe("manumit explain --questionnaire", () => {
  const suppliers = inFolder("suppliers.csv");
  writeFileSync(
    suppliers,
    "id,name,country,recruitment fees paid by workers\ns-1,Example Mills,Pakistan,yes\ns-2,Example Foods,Thailand,\n",
  );
  const explain = (id: string, file: string) =>
    manumit(["explain", suppliers, "--id", id, "--questionnaire", file, "--as-of", "2026-11-24"]);

  test("counts what the answers claim and admit, and says where they differ from the file", async () => {
    const file = written(
      "counted.json",
      { question: "policy", value: "yes", ...proof("2026-01-01") },
      { question: "fees-paid", value: false },
      { question: "documents-held", value: true },
    );
    const { code, stdout } = await explain("s-1", file);
    expect(code).toBe(0);
    expect(stdout).toMatch(/policy \(verified\)/);
    expect(stdout).toMatch(/identity documents/i);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /Did any workers pay for their recruitment\?” no, the file yes\. The file counts/,
    );
  });

  test("refuses the answers of another supplier", async () => {
    const { code, stderr } = await explain("s-2", written("others.json", { question: "policy", value: "yes" }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/those of "s-1", not of "s-2"/);
  });
});
