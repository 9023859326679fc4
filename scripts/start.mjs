// `npm start`: from a bare clone to a screened example file and a page that shows it.
import { join } from "node:path";
// The whole module: an old Node has no `parseArgs`, and would end in a riddle before it is told that it is too old.
import util from "node:util";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, requireNode, root } from "./setup.mjs";

requireNode();

const readOptions = () => {
  try {
    return util.parseArgs({
      options: { "no-serve": { type: "boolean", default: false }, port: { type: "string", default: "8787" } },
    }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--no-serve] [--port N]`);
    process.exit(2);
  }
};

const options = readOptions();
ensureInstalled();
ensureBuilt({ types: false });
process.chdir(root);

const { run } = await import("../packages/server/dist/cli/run.js");
const example = join("examples", "suppliers.csv");

const screened = await run([
  "screen",
  example,
  "--out",
  join("out", "report.html"),
  "--out",
  join("out", "assessments.csv"),
]);
// Refused rows (1) are part of the example; only what could not run at all (2) ends here.
process.exitCode = screened === 2 ? 2 : 0;
if (screened !== 2 && !options["no-serve"]) {
  process.exitCode = await run(["serve", "--port", options.port, "--show", example]);
}
