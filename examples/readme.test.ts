import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What stands in the README between `<!-- kind:file -->` and `<!-- /kind -->`, without its fence. */
const shown = (kind: "example" | "output", file: string) =>
  new RegExp(`<!-- ${kind}:${file} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\`\\n<!-- /${kind} -->`).exec(
    read("README.md"),
  )?.[1];

test("the code in the README is the example that runs, and the output shown is the one it prints", () => {
  expect(shown("example", "ten-lines.ts")).toBe(read("examples/ten-lines.ts"));
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "--conditions=@manumit/source", "examples/ten-lines.ts"],
    { cwd: root, encoding: "utf8" },
  );
  expect(shown("output", "ten-lines.ts")).toBe(printed);
});
