import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const bin = join(folder, "bin", "manumit.js");
const examples = join(folder, "..", "..", "examples");
const suppliers = join(examples, "suppliers.csv");
const isBuilt = existsSync(join(folder, "dist", "cli", "main.js"));

if (!isBuilt) console.warn("Nothing is built (npm run build): the tests of the built command line are skipped.");

const start = (args: string[], command = process.execPath) => {
  const child = spawn(command, command === process.execPath ? [bin, ...args] : args, {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return {
    child,
    ended: once(child, "exit").then(([code]) => code as number),
    out: text(child.stdout),
    err: text(child.stderr),
  };
};

const ended = async (args: string[], command?: string) => {
  const run = start(args, command);
  return { code: await run.ended, out: await run.out, err: await run.err };
};

/** The address that a service prints once it listens. */
const address = async (child: ReturnType<typeof spawn>) => {
  let printed = "";
  child.stdout!.setEncoding("utf8");
  while (!/http:\/\/localhost:\d+/.test(printed)) printed += (await once(child.stdout!, "data"))[0];
  return /http:\/\/localhost:\d+/.exec(printed)![0];
};

describe.skipIf(!isBuilt)("the built command line", () => {
  test("exit codes are 0 done, 1 some rows refused, 2 could not run", async () => {
    expect((await ended(["--version"])).code).toBe(0);
    expect((await ended(["screen", suppliers, "--top", "3"])).code).toBe(1);
    const missing = await ended(["screen", "nowhere.csv"]);
    expect([missing.code, missing.out]).toEqual([2, ""]);
    expect(missing.err.trim().split("\n")).toHaveLength(1);
  });

  test("it starts quickly", async () => {
    const before = performance.now();
    await ended(["--help"]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test("a reader that leaves early is no error", async () => {
    const { code, out, err } = await ended(
      [
        "-c",
        `"${process.execPath}" "${bin}" screen "${suppliers}" --format ndjson | head -n 1; exit \${PIPESTATUS[0]}`,
      ],
      "bash",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty("tier");
    expect(err).not.toMatch(/EPIPE|Error/);
  });

  test.each([[[]], [["--workers", "2"]]])("it serves (%j), and SIGTERM ends it with 0", async (more) => {
    const { child, ended } = start(["serve", "--port", "0", ...more]);
    const url = await address(child);
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => (await fetch(`${url}/v1/reference`)).status),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("the HTTP example runs", async () => {
    const { child, ended: stopped } = start(["serve", "--port", "0"]);
    const url = await address(child);
    const { code, out } = await ended([join(examples, "http.sh"), url], "sh");
    child.kill("SIGTERM");
    await stopped;
    expect(code).toBe(0);
    expect(out).toMatch(/"tier":"(low|moderate|high|severe)"/);
    expect(out).toContain('"summary":{');
    expect(out).toContain("did you mean");
  });
});
