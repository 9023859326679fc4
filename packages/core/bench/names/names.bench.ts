import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { reportAccuracy } from "./accuracy.js";
import { type Measurement, measure } from "./measure.js";
import { systems } from "./systems.js";

/**
 * Prints accuracy on the labelled pairs, then speed and recall on made-up lists beside the usual libraries, each system
 * in its own process. `--seed 7`, `--sizes 10000,100000,1000000`, `--seconds 2` a system (more for steadier figures
 * of the slow ones), `--only manumit`.
 */
const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};

const seed = Number(option("seed", "1"));
const limit = Number(option("seconds", "2"));

const row = ({
  system,
  size,
  asked,
  perSecond,
  p50,
  p99,
  buildSeconds,
  bytesPerName,
  loadMs,
  top1,
  recallAt95,
  recallAt99,
  thresholdAt95,
}: Measurement): string =>
  [
    system.padEnd(11),
    String(size).padStart(8),
    `n=${asked}`.padEnd(8),
    `${perSecond.toPrecision(3)} q/s`.padStart(14),
    `p50 ${p50.toPrecision(3)} µs`,
    `p99 ${p99.toPrecision(3)} µs`,
    `build ${buildSeconds.toFixed(2)} s`,
    bytesPerName === undefined ? "" : `${Math.round(bytesPerName)} B/name`,
    loadMs === undefined ? "" : `load ${loadMs.toFixed(1)} ms`,
    `top-1 ${top1.toFixed(3)}`,
    `R@P95 ${recallAt95.toFixed(3)} (at ${thresholdAt95.toFixed(3)})`,
    `R@P99 ${recallAt99.toFixed(3)}`,
  ].join("  ");

if (process.argv.includes("--one")) {
  console.log(JSON.stringify(await measure(option("one", "manumit"), Number(option("size", "10000")), seed, limit)));
} else {
  reportAccuracy();
  const only = option("only", "");
  for (const size of option("sizes", "10000,100000").split(",")) {
    for (const system of Object.keys(systems)) {
      if (only !== "" && only !== system) continue;
      try {
        const out = execFileSync(
          process.execPath,
          [
            ...process.execArgv,
            fileURLToPath(import.meta.url),
            "--one",
            system,
            "--size",
            size,
            "--seed",
            String(seed),
            "--seconds",
            String(limit),
          ],
          { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
        );
        console.log(row(JSON.parse(out)));
      } catch (error) {
        const reason =
          system === "pg_trgm"
            ? "no PostgreSQL server answers at PGHOST, or it has no pg_trgm"
            : String(error).slice(0, 300);
        console.log(`${system.padEnd(11)} ${size.padStart(8)}  left out: ${reason}`);
      }
    }
  }
}
