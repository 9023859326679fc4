import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../run.js";

const statement = `Modern Slavery Statement 2025

This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

In 2025 we audited 41 growers and interviewed 380 workers. We will train all buyers next year.

This statement was approved by the Board of Example Foods Limited on 12 May 2026.
`;

describe("manumit check", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "manumit-check-"));
    await writeFile(join(folder, "statement.txt"), statement);
    await writeFile(join(folder, "before.txt"), statement.replaceAll("2025", "2024"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const check = async (...args: string[]) => {
    const { io, out } = fakeIo({ stdin: statement });
    return { code: await run(["check", ...args], io), ...out };
  };
  const file = () => join(folder, "statement.txt");

  test("says per law what is met, missing and planned, with the words and their place", async () => {
    const { code, stdout } = await check(file());
    expect(code).toBe(0);
    expect(stdout).toContain("Made by         Example Foods Limited");
    expect(stdout).toContain("The law requires 6 things");
    expect(stdout).toContain("Guidance expects 9 things; no law is broken without them");
    expect(stdout).toMatch(/MET +Was approved by the board/);
    expect(stdout).toMatch(/characters \d+–\d+: “This statement was approved by the Board/);
    expect(stdout).toContain("Only a plan is stated; a plan is not a step taken.");
    expect(stdout).not.toMatch(/\d\s?%/);
  });

  test("shows in full only what concerns the statement, unless it is asked for", async () => {
    expect((await check(file())).stdout).toMatch(/Other frameworks[\s\S]*\[au\.cth\]/);
    expect((await check(file(), "--framework", "au")).stdout).toMatch(
      /^Modern Slavery Act 2018.*\n[\s\S]*The law requires/m,
    );
  });

  test("reads standard input, and answers as JSON that a program can read", async () => {
    const { code, stdout } = await check("-", "--format", "json", "--framework", "uk.s54,ca");
    expect(code).toBe(0);
    const { frameworks } = JSON.parse(stdout) as { frameworks: { framework: string }[] };
    expect(frameworks.map(({ framework }) => framework)).toEqual(["uk.s54", "ca.s211"]);
  });

  test("holds the statement against its maker, its publication and last year's", async () => {
    const { stdout } = await check(
      ...[
        file(),
        "--framework",
        "uk.s54",
        "--name",
        "Example Foods Ltd",
        "--turnover",
        "52,000,000",
        "--currency",
        "gbp",
      ],
      ...["--jurisdiction", "GB,AU", "--url", "https://example.com/statement", "--linked-from-homepage", "no"],
      ...["--previous", join(folder, "before.txt")],
    );
    expect(stdout).toContain("is named as Example Foods Limited");
    expect(stdout).toContain("turnover GBP 52,000,000 reaches GBP 36,000,000");
    expect(stdout).toContain("The homepage does not link to it.");
    expect(stdout).toContain("Against last year's statement");
  });

  test("writes a report to a file whose ending says the form", async () => {
    const report = join(folder, "report.html");
    const { code, stdout, stderr } = await check(file(), "--out", report);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(`Wrote ${report}`);
    expect(await readFile(report, "utf8")).toContain("In 2025 we audited 41 growers");
  });

  test.each([
    [["nowhere.pdf"], "there is no file"],
    [["-", "--framework", "atlantis"], "atlantis"],
    [["-", "--framework", ","], "--framework needs a value"],
    [["-", "--out", "report.pdf"], "end its name in .txt, .html, .json"],
    [["-", "--turnover", "much"], "--turnover must be a number"],
    [["-", "--linked-from-homepage", "perhaps"], "must be yes or no"],
    [["-", "--format", "pdf"], "is not a format"],
    [["-", "--previous", "-"], "only one input"],
    [["-", "--reader", "http://127.0.0.1:1/v1"], "--reader-model MODEL is missing"],
    [["-", "--reader", "http://127.0.0.1:1/v1", "--reader-model", "m"], "cannot be reached"],
    [["http://127.0.0.1:1/"], "not on the public internet"],
  ])("could not run: %j", async (args, reason) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("..");
  });
});

describe("manumit explain --statement", () => {
  test("credits what the supplier's statement says was done, and says where it seems another's", async () => {
    const folder = await mkdtemp(join(tmpdir(), "manumit-explain-"));
    await writeFile(join(folder, "statement.txt"), statement.replace("growers", "growers for forced labour"));
    await writeFile(join(folder, "suppliers.csv"), "id,name,country\na,Example Foods,PK\nb,Blue Lagoon Shipping,PK\n");
    const explain = async (id: string) => {
      const { io, out } = fakeIo();
      const args = ["explain", join(folder, "suppliers.csv"), "--id", id, "--statement", join(folder, "statement.txt")];
      return { code: await run(args, io), stdout: out.stdout.replace(/\s+/g, " ") };
    };
    const own = await explain("a");
    expect([own.code, own.stdout.includes("is not named")]).toEqual([0, false]);
    expect(own.stdout).toContain("site-audits (declared)");
    expect(own.stdout).toContain("we audited 41 growers");
    expect((await explain("b")).stdout).toContain("Blue Lagoon Shipping, which was asked about, is not named");
    await rm(folder, { recursive: true });
  });
});
