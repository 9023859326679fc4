// `npm run bench [-- NAME…]`: runs the benchmarks of the packages, all or those whose path holds one of the names.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode, root } from "./setup.mjs";
import { runSteps, tool } from "./steps.mjs";

requireNode();
ensureInstalled();
ensureBuilt();

// A benchmark is a `.bench.ts` file under a package's `bench` folder; what stands beside it are its parts.
const benchmarks = ["core", "adapters", "server"].flatMap((name) => {
  const folder = join("packages", name, "bench");
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(".bench.ts"))
    .map((file) => join(folder, file))
    .sort();
});
const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? benchmarks : benchmarks.filter((path) => asked.some((name) => path.includes(name)));
if (chosen.length === 0) {
  console.error(`No benchmark is named ${asked.join(" or ")}. There are:\n${benchmarks.join("\n")}`);
  process.exit(2);
}
runSteps(chosen.map((path) => [path, () => tool("tsx", path)]));
