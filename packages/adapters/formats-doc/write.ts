/** `npm run docs:formats`: brings the tables of `docs/formats.md` up to date with the code. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFreshTables } from "./document.js";

const file = join(import.meta.dirname, "..", "..", "..", "docs", "formats.md");
writeFileSync(file, await withFreshTables(readFileSync(file, "utf8")));
