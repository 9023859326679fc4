import type { SharedFinding } from "@manumit/core";
import { sharingFolder } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { oneLine } from "../../terminal-text.js";
import { keyToSealWith, writeBundle } from "./export.js";

const { share: text } = words;

/** What takes a finding back: about the same thing, under the same marking, for as long as that would have counted. */
const correctionOf = ({ note: _, ...finding }: SharedFinding, reason: string | undefined): SharedFinding => ({
  ...finding,
  id: `${finding.id}-recall`,
  kind: "correction",
  corrects: finding.id,
  ...(reason !== undefined && { note: reason }),
});

/** `manumit share recall`: a sealed bundle that takes back one's own finding, and the names of all who must get it. */
export const recallAction: Command = async (args, io) => {
  const { values, operands } = readArguments(args, { out: { type: "string" }, reason: { type: "string" } }, [
    text.operands.id,
  ]);
  const id = operands[0]!;
  if (values.out === undefined) throw new CannotRun(text.cannot.needs("--out BUNDLE"));
  const folder = sharingFolder(io.env);
  const key = await keyToSealWith(folder);
  const sent = (await folder.sent()).filter(
    ({ finding }) => finding.id === id && finding.sharedBy === key.organisation,
  );
  const [first] = sent;
  if (first === undefined) throw new CannotRun(text.cannot.notSent(id));
  await writeBundle([correctionOf(first.finding, values.reason)], key, values.out, io);
  const recipients = [...new Set(sent.map(({ recipient }) => recipient))];
  await io.stderr.write(`${oneLine(text.recallReaches(recipients))}\n`);
  return 0;
};
