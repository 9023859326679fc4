// `npm run check`: style, types, unused code, layers, and the shape of the packages as they would be published.
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode } from "./setup.mjs";
import { runSteps, tool } from "./steps.mjs";

requireNode();
ensureInstalled();
ensureBuilt();

const packages = ["packages/core", "packages/adapters", "packages/server"];
runSteps([
  ["biome", () => tool("biome", "check", ".")],
  ["tsc", () => tool("tsc", "-p", ".")],
  ["knip", () => tool("knip")],
  ["dependency-cruiser", () => tool("depcruise", "packages", "--config", ".dependency-cruiser.cjs")],
  ...packages.map((folder) => [`publint ${folder}`, () => tool("publint", folder, "--strict")]),
  ...packages.map((folder) => [`attw ${folder}`, () => tool("attw", "--pack", folder, "--profile", "node16")]),
]);
