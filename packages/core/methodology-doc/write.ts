/** `npm run docs:methodology`: brings the tables of `docs/methodology.md` up to date with the data. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFreshTables } from "./document.js";

const file = join(import.meta.dirname, "..", "..", "..", "docs", "methodology.md");
writeFileSync(file, withFreshTables(readFileSync(file, "utf8")));
