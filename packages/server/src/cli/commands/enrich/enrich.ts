import { join, resolve } from "node:path";
import { type Enrichment, enrichSupplier, intake, type Register, registerHttp } from "@manumit/adapters";
import { userDataFolder } from "../../../user-data/home.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { fanOut } from "../../fan-out.js";
import { openInput, readMapping } from "../../input-file.js";
import type { Io } from "../../io.js";
import { refusedLine } from "../../refused-line.js";
import { writeFile } from "../../write-out.js";
import { chosenRegisters } from "./chosen-registers.js";
import { enrichmentLines } from "./enrichment-lines.js";
import { EnrichTally } from "./tally.js";

const { cannot } = words.cli;

const options = {
  out: { type: "string" },
  sources: { type: "string" },
  register: { type: "string" },
  offline: { type: "boolean" },
  map: { type: "string" },
} as const;

/** The suppliers of a file one by one, each asked for in turn: registers allow no more than a few questions a second. */
async function* enriched(
  file: string,
  mapping: Record<string, string> | undefined,
  registers: readonly Register[],
  tally: EnrichTally,
  io: Io,
): AsyncGenerator<Enrichment> {
  const { bytes, filename } = await openInput(file, io);
  for await (const row of intake(bytes, { ...(filename !== undefined && { filename }), ...(mapping && { mapping }) })) {
    if (row.kind === "refused") {
      tally.refused++;
      await io.stderr.write(refusedLine(row));
      continue;
    }
    const enrichment = await enrichSupplier(row.supplier, registers);
    tally.add(enrichment);
    for (const line of enrichmentLines(enrichment)) await io.stderr.write(`${line}\n`);
    yield enrichment;
  }
}

async function* jsonLines(enrichments: AsyncIterable<Enrichment>, pick: (enrichment: Enrichment) => unknown) {
  const encoder = new TextEncoder();
  for await (const enrichment of enrichments) yield encoder.encode(`${JSON.stringify(pick(enrichment))}\n`);
}

const supplierOf = ({ supplier }: Enrichment) => supplier;

const sourcesOf = ({ supplier, ...found }: Enrichment) => ({ supplierId: supplier.id, ...found });

/** `manumit enrich FILE`: suppliers with what registers know of them, in one streaming pass. */
export const enrichCommand: Command = async (args, io) => {
  const { values, operands } = readArguments(args, options, ["FILE"]);
  const { out, sources } = values;
  if (sources !== undefined && resolve(sources) === resolve(out ?? "-"))
    throw new CannotRun(sources === "-" ? cannot.twice : cannot.twiceOut(sources));
  const mapping = values.map === undefined ? undefined : await readMapping(values.map);
  const http = registerHttp({
    cacheFolder: join(userDataFolder(io.env), "registers"),
    offline: values.offline === true,
  });
  const registers = chosenRegisters(values.register, http, io);
  const tally = new EnrichTally();

  const writeLines = async (lines: AsyncIterable<Uint8Array>, file: string) => {
    if (file !== "-") return writeFile(file, lines);
    for await (const line of lines) await io.stdout.write(line);
  };
  const toSuppliers = (branch: AsyncIterable<Enrichment>) => writeLines(jsonLines(branch, supplierOf), out ?? "-");
  const toSources = (branch: AsyncIterable<Enrichment>) => writeLines(jsonLines(branch, sourcesOf), sources!);
  await fanOut(enriched(operands[0]!, mapping, registers, tally, io), [
    toSuppliers,
    ...(sources === undefined ? [] : [toSources]),
  ]);

  for (const line of tally.lines()) await io.stderr.write(`${line}\n`);
  for (const file of [out, sources]) {
    if (file !== undefined && file !== "-") await io.stderr.write(`${words.cli.wrote(file)}\n`);
  }
  return tally.isWhole ? 0 : 1;
};
