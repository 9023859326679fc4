// Builds the packages whose sources have changed since they were built; `--force` builds all.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, isStamped, requireNode, root, runOrExit, stamp } from "./setup.mjs";

/** In the order in which they stand on one another. */
const packages = ["core", "adapters", "server"];

const inputs = ["src", "data", "package.json", "tsup.config.ts"];

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (/\.(json|ts)$/.test(path)) return [path];
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

const distFile = (name, file) => join(root, "packages", name, "dist", file);

const isBuilt = (name, hash, types) =>
  isStamped(`built-${name}`, hash) && existsSync(distFile(name, types ? "index.d.ts" : "index.js"));

/** Type declarations take ten times as long as the rest, and nothing that runs needs them. */
const flagsOf = (name, types) => {
  const { build } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).scripts;
  const flags = build.replace(/^tsup /, "");
  return (types ? flags : flags.replace(/--dts( src\/\S+)?/, "")).split(/\s+/);
};

/** Builds each package whose sources, or those beneath it, differ from what was built last. */
export const ensureBuilt = ({ force = false, types = true } = {}) => {
  let beneath = "";
  for (const name of packages) {
    const hash = sourcesHash(name, beneath);
    beneath = hash;
    if (!force && isBuilt(name, hash, types)) continue;
    console.error(`Building packages/${name}…`);
    const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js");
    runOrExit(process.execPath, [tsup, ...flagsOf(name, types), "--silent"], { cwd: join(root, "packages", name) });
    stamp(`built-${name}`, hash);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  requireNode();
  ensureInstalled();
  ensureBuilt({ force: process.argv.includes("--force") });
}
