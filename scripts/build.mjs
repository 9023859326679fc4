// Builds the packages whose sources have changed since they were built; `--force` builds all.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, isStamped, requireNode, root, runOrExit, stamp } from "./setup.mjs";

/** In the order in which they stand on one another. */
const packages = ["core", "adapters", "server"];

const inputs = ["src", "data", "package.json"];

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (path.endsWith(".json")) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const sourcesHash = (name, beneath) => {
  const hash = createHash("sha256").update(beneath);
  const files = [
    ...inputs.flatMap((input) => filesUnder(join(root, "packages", name, input))),
    join(root, "tsconfig.json"),
  ];
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
};

const isBuilt = (name, hash) =>
  isStamped(`built-${name}`, hash) && existsSync(join(root, "packages", name, "dist", "index.d.ts"));

export const ensureBuilt = ({ force = false } = {}) => {
  let beneath = "";
  for (const name of packages) {
    const hash = sourcesHash(name, beneath);
    beneath = hash;
    if (!force && isBuilt(name, hash)) continue;
    console.error(`Building packages/${name}…`);
    const [tsup, ...flags] = JSON.parse(
      readFileSync(join(root, "packages", name, "package.json"), "utf8"),
    ).scripts.build.split(" ");
    runOrExit(process.execPath, [join(root, "node_modules", tsup, "dist", "cli-default.js"), ...flags, "--silent"], {
      cwd: join(root, "packages", name),
    });
    stamp(`built-${name}`, hash);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  requireNode();
  ensureInstalled();
  ensureBuilt({ force: process.argv.includes("--force") });
}
