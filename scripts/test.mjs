// `npm test`: sets up what is missing, then type check, lint, unit, property and end-to-end tests.
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode } from "./setup.mjs";
import { runSteps, tool } from "./steps.mjs";

requireNode();
ensureInstalled();
ensureBuilt();

runSteps([
  ["types", () => tool("tsc", "-p", ".")],
  ["lint", () => tool("biome", "check", ".")],
  ["tests", () => tool("vitest", "run", ...process.argv.slice(2))],
]);
