import { execFile, spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type IntakeRow, intake } from "@manumit/adapters";
import { listen } from "@manumit/server";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Runs an example as a reader would, from the sources, and gives what it printed. */
async function printed(example: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "--conditions=@manumit/source", path(example)]);
  return stdout;
}

describe("library.ts", () => {
  test("prints the tier and interval, the heaviest factors and the questions to ask next", async () => {
    const lines = (await printed("library.ts")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Perakuna Nitrile Gloves: (high|severe), between \d+ and \d+ of 100/);
    expect(lines.filter((line) => /^ +-?\d+\.\d {2}\S.*: \S/.test(line))).toHaveLength(5);
    expect(lines.filter((line) => /^- .*\? \(narrows the interval by \d+\.\d decibans\)$/.test(line))).toHaveLength(3);
  });
});

describe("effect.ts", () => {
  test("prints a verdict for each good supplier and the reason why the bad one was refused", async () => {
    const lines = (await printed("effect.ts")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Ravitara Weaving: (moderate|high|severe), \d+ of 100$/);
    expect(lines[1]).toMatch(/^Navakshetra Infotech: (low|moderate), \d+ of 100$/);
    expect(lines.slice(2)).toEqual([expect.stringContaining('did you mean "country"?')]);
  });
});

describe("sign-to-action.ts", () => {
  test("leads from the screening over a worker's words, the hold and the referral card to a finding another opens", async () => {
    const text = await printed("sign-to-action.ts");
    expect(text).toMatch(/^Screened: Ravitara Weaving is (high|severe)\.$/m);
    expect(text).toMatch(/^Sign: documents, (medium|strong): “They took our passports/m);
    expect(text).toMatch(/^First: Tell the safeguarding lead/m);
    expect(text).toMatch(/^Messages to the supplier: 0$/m);
    expect(text).toMatch(/^After the release: [1-9]/m);
    expect(text).toMatch(/^Refer: .*999\. May refer itself: false\.$/m);
    expect(text).toMatch(/^Received from Example Council: documents at Ravitara Weaving$/m);
  });
});

describe("suppliers.csv", () => {
  test("is read as a buyer's export: every row but the four that cannot be", async () => {
    const rows: IntakeRow[] = [];
    for await (const row of intake(createReadStream(path("suppliers.csv")), { filename: "suppliers.csv" }))
      rows.push(row);
    const suppliers = rows.flatMap((row) => (row.kind === "supplier" ? [row.supplier] : []));
    const refused = rows.flatMap((row) => (row.kind === "refused" ? [row.field] : []));
    expect(suppliers.length).toBeGreaterThanOrEqual(220);
    expect(new Set(suppliers.map((supplier) => supplier.country)).size).toBeGreaterThanOrEqual(45);
    expect(refused).toEqual(["name", "country", "workforce.migrantShare", "workforce.workers"]);
  });
});

describe("http.sh", () => {
  const canRun = ["bash", "curl"].every((command) => spawnSync(command, ["--version"]).status === 0);

  test.skipIf(!canRun)("shows one assessment, a screened file and a mistake answered with what was meant", async () => {
    const service = await listen({ port: 0, host: "127.0.0.1" });
    try {
      const { stdout } = await run("bash", [path("http.sh"), `http://127.0.0.1:${service.port}`]);
      expect(stdout).toMatch(/"tier":"(low|moderate|high|severe)"/);
      expect(stdout).toMatch(/"refused":\s*4\b/);
      expect(stdout).toContain("did you mean");
    } finally {
      await service.stop();
    }
  });
});
