// `npm run docs:readme`: puts the code of the examples, and what they print, into the README of the project and of each package.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const files = ["README.md", ...["core", "adapters", "server"].map((name) => join("packages", name, "README.md"))];
const print = (example) =>
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=@manumit/source", join("examples", example)], {
    cwd: root,
    encoding: "utf8",
  });

for (const file of files) {
  const path = join(root, file);
  const fresh = readFileSync(path, "utf8")
    .replace(
      /(<!-- example:(\S+) -->\n)[\s\S]*?(<!-- \/example -->)/g,
      (_, open, example, close) =>
        `${open}\`\`\`ts\n${readFileSync(join(root, "examples", example), "utf8")}\`\`\`\n${close}`,
    )
    .replace(
      /(<!-- output:(\S+) -->\n)[\s\S]*?(<!-- \/output -->)/g,
      (_, open, example, close) => `${open}\`\`\`text\n${print(example)}\`\`\`\n${close}`,
    );
  writeFileSync(path, fresh);
}
