import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The examples that a README shows, each with its code and what it is said to print. */
const shownIn = (readme: string) => {
  const text = read(readme);
  const blocks = (kind: "example" | "output") =>
    [
      ...text.matchAll(
        new RegExp(`<!-- ${kind}:(\\S+) -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\`\\n<!-- /${kind} -->`, "g"),
      ),
    ].map(([, file, shown]) => [file!, shown!] as const);
  const outputs = new Map(blocks("output"));
  return blocks("example").map(([file, code]) => ({ readme, file, code, output: outputs.get(file) }));
};

const readmes = ["README.md", "packages/core/README.md", "packages/adapters/README.md", "packages/server/README.md"];
const examples = readmes.flatMap(shownIn);

test("every README shows an example", () => {
  expect(new Set(examples.map(({ readme }) => readme)).size).toBe(readmes.length);
});

test.each(examples)("$readme shows $file as it is, and what it prints", ({ file, code, output }) => {
  expect(code).toBe(read(`examples/${file}`));
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "--conditions=@manumit/source", `examples/${file}`],
    { cwd: root, encoding: "utf8" },
  );
  expect(output).toBe(printed);
});
