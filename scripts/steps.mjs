import { spawnSync } from "node:child_process";
import { root } from "./setup.mjs";

/** Runs a tool of node_modules from the project's root with its output shown; true when it ended well. */
export const tool = (name, ...args) =>
  spawnSync("npx", ["--no-install", name, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status === 0;

/** Runs every named step, whatever fails, and ends the process with 1 if any did. */
export const runSteps = (steps) => {
  const failed = steps.filter(([name, step]) => {
    console.log(`\n── ${name}`);
    return !step();
  });
  if (failed.length === 0) return;
  console.error(`\nFell short: ${failed.map(([name]) => name).join(", ")}`);
  process.exit(1);
};
