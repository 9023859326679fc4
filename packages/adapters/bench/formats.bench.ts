/**
 * Suppliers a second and peak memory for long inputs of every format, each beside the time that a library takes to merely
 * parse the same file. `npm run bench -- formats` takes 100 MB of each; MEGABYTES in the environment says otherwise. Each
 * reading is a process of its own; the fastest of three counts.
 */
import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { intake } from "@manumit/adapters";
import { type Baseline, baselines } from "./formats/baselines.js";
import { longInputs } from "./formats/long-inputs.js";

const runs = 3;

interface Measured {
  readonly suppliers: number;
  /** Seconds on the processor in all threads: it does not mind what else the machine is doing. */
  readonly cpu: number;
  readonly megabytes: number;
}

const suppliersIn = async (file: string): Promise<number> => {
  const rows = intake(createReadStream(file), { filename: file });
  for await (const _ of rows);
  return rows.summary.accepted;
};

async function measureHere(task: string, file: string): Promise<Measured> {
  const before = process.cpuUsage();
  const suppliers = task === "intake" ? await suppliersIn(file) : await baselines[task as Baseline](file);
  const { user, system } = process.cpuUsage(before);
  return { suppliers: suppliers ?? 0, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}

function measured(task: string, file: string): Measured {
  const all = Array.from({ length: runs }, (): Measured => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), task, file],
      { encoding: "utf8" },
    );
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as Measured;
  });
  return {
    suppliers: all[0]!.suppliers,
    cpu: Math.min(...all.map(({ cpu }) => cpu)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
}

const count = (value: number) => Math.round(value).toLocaleString("en");

async function main(): Promise<void> {
  const bytes = Number(process.env.MEGABYTES ?? 100) * 1e6;
  const folder = await mkdtemp(join(tmpdir(), "manumit-bench-"));
  console.log("| format | MB | suppliers | suppliers/s | MB/s | baseline | × its time | peak MB | baseline's |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const { name, extension, baseline, write } of longInputs) {
    const file = join(folder, `input.${extension}`);
    await write(file, bytes);
    const megabytes = (await stat(file)).size / 1e6;
    const read = measured("intake", file);
    const bare = measured(baseline, file);
    const cells = [
      name,
      count(megabytes),
      count(read.suppliers),
      count(read.suppliers / read.cpu),
      count(megabytes / read.cpu),
      baseline,
      (read.cpu / bare.cpu).toFixed(1),
      count(read.megabytes),
      count(bare.megabytes),
    ];
    console.log(`| ${cells.join(" | ")} |`);
    await rm(file);
  }
  await rm(folder, { recursive: true });
}

const [, , task, file] = process.argv;
if (task !== undefined && file !== undefined) console.log(JSON.stringify(await measureHere(task, file)));
else await main();
