/**
 * Rebuilds `packages/core/data` from a folder of normalised source files.
 *
 *     npm run data:build -- --from <folder holding reference/ and sectors/>
 *
 * Same inputs, same bytes. Nothing is written unless every table builds.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inputsOf } from "./inputs.js";
import { keptAsBuilt, keptTables } from "./kept-tables.js";
import { type BuiltTable, manifestOf } from "./manifest.js";
import { serialise } from "./serialise.js";
import { sha256 } from "./sha256.js";
import { tables } from "./tables/index.js";

const dataFolder = join(import.meta.dirname, "..", "data");

function build(from: string): void {
  const contents = new Map<string, string>();
  const built: BuiltTable[] = [];
  for (const table of tables) {
    if (contents.has(table.file)) throw new Error(`two tables write ${table.file}`);
    const { read, fingerprints } = inputsOf(table, from);
    const { content, rows } = serialise(table, table.build(read));
    contents.set(table.file, content);
    built.push({ table, rows, sha256: sha256(content), inputs: fingerprints() });
    console.log(`${table.file}: ${rows} rows, ${Math.ceil(content.length / 1024)} kB`);
  }
  const manifest = manifestOf([...built, ...keptTables.map((table) => keptAsBuilt(table, dataFolder))]).map((row) =>
    JSON.stringify(row),
  );
  contents.set("manifest.json", `[\n${manifest.join(",\n")}\n]\n`);

  for (const [file, content] of contents) {
    const path = join(dataFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
if (from === undefined) {
  console.error("usage: npm run data:build -- --from <folder holding reference/ and sectors/>");
  process.exit(2);
}
build(resolve(process.env.INIT_CWD ?? ".", from));
