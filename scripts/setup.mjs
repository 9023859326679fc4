// Brings a bare clone to where its commands can run. Runs before anything is installed, so it stands on Node alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const leastNode = [20, 19];

/** Ends with a clear message on a Node that is too old for what is used here. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  console.error(`Manumit needs Node ${leastNode.join(".")} or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
};

/** What was done last time, by name, kept where a fresh install forgets it. */
const stampFile = (name) => join(root, "node_modules", ".manumit", name);

export const isStamped = (name, value) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), "utf8") === value;

export const stamp = (name, value) => {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
};

/** Runs a program of this checkout and ends with its exit code if it fails. */
export const runOrExit = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

// Started by npm, this is the very npm that the user called; on Windows a plain "npm" would be a script, not a program.
const npm = process.env.npm_execpath;

/** Installs what package-lock.json names, unless that was done already. */
export const ensureInstalled = () => {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (isStamped("installed", lock)) return;
  console.error("Installing what Manumit stands on (once)…");
  const install = ["install", "--no-audit", "--no-fund"];
  if (npm) runOrExit(process.execPath, [npm, ...install]);
  else runOrExit("npm", install, { shell: process.platform === "win32" });
  const after = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  stamp("installed", after);
};
