// `npm run docs:readme`: puts the code of the examples, and what they print, into the README.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const file = join(root, "README.md");
const print = (example) =>
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=@manumit/source", join("examples", example)], {
    cwd: root,
    encoding: "utf8",
  });

const fresh = readFileSync(file, "utf8")
  .replace(
    /(<!-- example:(\S+) -->\n)[\s\S]*?(<!-- \/example -->)/g,
    (_, open, example, close) =>
      `${open}\`\`\`ts\n${readFileSync(join(root, "examples", example), "utf8")}\`\`\`\n${close}`,
  )
  .replace(
    /(<!-- output:(\S+) -->\n)[\s\S]*?(<!-- \/output -->)/g,
    (_, open, example, close) => `${open}\`\`\`text\n${print(example)}\`\`\`\n${close}`,
  );
writeFileSync(file, fresh);
