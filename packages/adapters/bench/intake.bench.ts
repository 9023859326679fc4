/**
 * Time and peak memory of a CSV of 500,000 suppliers: merely parsed by csv-parse, read by intake, assessed without and with
 * the lists that ship, and all the way to NDJSON, 3.6 GB of it, without and with a disk that takes it. Each in a process of
 * its own, several times, the fastest counts.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { deliver, intake } from "@manumit/adapters";
import { type Assessment, type AssessmentContext, assess, buildListIndex, embeddedLists } from "@manumit/core";
import { parse } from "csv-parse";
import { writeSupplierFile } from "./supplier-file.js";

const rows = 500_000;
const runs = 3;

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let n = 0;
  for await (const _ of items) n++;
  return n;
}

async function* assessed(file: string, context: AssessmentContext = {}): AsyncGenerator<Assessment> {
  for await (const row of intake(createReadStream(file))) {
    if (row.kind === "supplier") yield assess(row.supplier, context);
  }
}

const withLists = (): AssessmentContext => ({ asOf: "2026-11-24", lists: buildListIndex(embeddedLists()) });

const ndjsonOf = (file: string): string => `${file}.ndjson`;

const tasks: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  "csv-parse, records": (file) => count(createReadStream(file).pipe(parse({ columns: true }))),
  "csv-parse, arrays": (file) => count(createReadStream(file).pipe(parse())),
  intake: (file) => count(intake(createReadStream(file))),
  "intake, assess": (file) => count(assessed(file)),
  "intake, assess with lists": (file) => count(assessed(file, withLists())),
  "intake, assess, NDJSON": (file) => count(deliver(assessed(file), "ndjson")),
  "intake, assess, NDJSON file": (file) =>
    pipeline(deliver(assessed(file), "ndjson"), createWriteStream(ndjsonOf(file))),
};

interface Measured {
  readonly ms: number;
  /** Time on the processor in all threads: it does not mind what else the machine is doing. */
  readonly cpu: number;
  readonly megabytes: number;
}

const [, , task, file] = process.argv;
if (task !== undefined && file !== undefined) {
  const start = performance.now();
  await tasks[task]!(file);
  const ms = performance.now() - start;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const measured: Measured = { ms, cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
  console.log(JSON.stringify(measured));
} else {
  const folder = await mkdtemp(join(tmpdir(), "manumit-bench-"));
  const input = join(folder, "suppliers.csv");
  await writeSupplierFile(input, rows);
  let baseline: Pick<Measured, "ms" | "cpu"> | undefined;
  for (const name of Object.keys(tasks)) {
    const measured = Array.from({ length: runs }, (): Measured => {
      const arguments_ = [...process.execArgv, fileURLToPath(import.meta.url), name, input];
      const { stdout } = spawnSync(process.execPath, arguments_, { encoding: "utf8" });
      // Else the next run waits while the disk still takes in the gigabytes of this one.
      rmSync(ndjsonOf(input), { force: true });
      return JSON.parse(stdout) as Measured;
    });
    const ms = Math.min(...measured.map((one) => one.ms));
    const cpu = Math.min(...measured.map((one) => one.cpu));
    const megabytes = Math.max(...measured.map((one) => one.megabytes));
    baseline ??= { ms, cpu };
    const figures = [
      `${(ms / 1000).toFixed(2)} s`,
      `${Math.round((rows / ms) * 1000).toLocaleString("en")} rows/s`,
      `${(ms / baseline.ms).toFixed(2)}× csv-parse`,
      `${(cpu / 1000).toFixed(2)} s on the processor`,
      `${(cpu / baseline.cpu).toFixed(2)}×`,
      `peak ${Math.round(megabytes)} MB`,
    ];
    console.log(name.padEnd(30), figures.map((figure) => figure.padStart(16)).join(" "));
  }
  await rm(folder, { recursive: true });
}
