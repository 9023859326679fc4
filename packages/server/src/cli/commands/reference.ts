import { methodology } from "@manumit/core";
import { datasetsInUse } from "../../reference/datasets.js";
import { keepOwnIndex, ownReference, UnusableCopy } from "../../user-data/own-index.js";
import { words } from "../../words/en.js";
import { readArguments } from "../arguments.js";
import { CannotRun, cannotUseFile } from "../cannot-run.js";
import type { Command, ExitCode } from "../command.js";
import type { Io } from "../io.js";
import { fit, oneLine } from "../terminal-text.js";

const { cannot, reference } = words.cli;

const widestCell = 48;

const list = async (io: Io): Promise<ExitCode> => {
  const rows = [
    Object.values(reference.columns),
    ...datasetsInUse(await ownReference(io.env)).map(({ dataset, edition, rows, licence, publisher }) =>
      [dataset, edition, rows.toLocaleString("en"), licence, publisher].map(oneLine),
    ),
  ];
  const widths = rows[0]!.map((_, column) => Math.min(widestCell, Math.max(...rows.map((row) => row[column]!.length))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => fit(cell, widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  await io.stdout.write(`${lines.join("\n")}\n\n${reference.methodology(methodology.version)}\n`);
  return 0;
};

const load = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { operands } = readArguments(args, {}, [reference.operands.dataset, reference.operands.file]);
  const [dataset, file] = operands as [string, string];
  if (dataset !== "gsi") throw new CannotRun(cannot.dataset(dataset));
  const kept = await keepOwnIndex(file, io.env).catch((error) => {
    throw error instanceof UnusableCopy ? error : cannotUseFile(file, error);
  });
  const { edition, countries } = kept.index;
  await io.stdout.write(`${reference.loaded(edition, Object.keys(countries).length, kept.file)}\n`);
  return 0;
};

/** `manumit reference`: lists the datasets; `reference load gsi FILE` takes in the user's own copy of one. */
export const referenceCommand: Command = async ([action, ...args], io) => {
  if (action === "load") return load(args, io);
  readArguments(action === undefined ? [] : [action, ...args], {}, []);
  return list(io);
};
