import { ed25519Key, sealFindings } from "@manumit/adapters";
import { Audience, findingsThatTravel, type SharedFinding } from "@manumit/core";
import { type OwnKey, type SharingFolder, sharingFolder } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import type { Io } from "../../io.js";
import { oneLine } from "../../terminal-text.js";
import { writeDocument } from "../../write-document.js";
import { readFindings } from "./finding-file.js";

const { share: text } = words;

/** @throws CannotRun where nobody made a key yet. */
export const keyToSealWith = async (folder: SharingFolder): Promise<OwnKey> => {
  const key = await folder.ownKey();
  if (key === undefined) throw new CannotRun(text.cannot.noKey);
  return key;
};

/** Seals findings with one's own key and writes the bundle. */
export const writeBundle = async (
  findings: readonly SharedFinding[],
  { privateJwk, keyId }: OwnKey,
  out: string,
  io: Io,
): Promise<void> => {
  const bundle = await sealFindings(findings, { privateKey: await ed25519Key(privateJwk), keyId, at: io.today() });
  await writeDocument(bundle, out, io);
};

const audienceOf = (given: string): Audience => {
  const audience = Audience.options.find((each) => each === given);
  if (audience === undefined) throw new CannotRun(text.cannot.audience(given, Audience.options));
  return audience;
};

/** `manumit share export`: seals what may travel to one recipient and keeps on record that it went there. */
export const exportAction: Command = async (args, io) => {
  const { values, operands } = readArguments(
    args,
    {
      recipient: { type: "string" },
      out: { type: "string" },
      to: { type: "string", default: "named-recipient" },
    },
    [text.operands.file],
  );
  const { recipient, out } = values;
  if (recipient === undefined) throw new CannotRun(text.cannot.needs("--recipient NAME"));
  if (out === undefined) throw new CannotRun(text.cannot.needs("--out BUNDLE"));
  const folder = sharingFolder(io.env);
  const key = await keyToSealWith(folder);
  const { travels, held } = findingsThatTravel(await readFindings(operands[0]!, io), {
    from: key.organisation,
    to: audienceOf(values.to),
    asOf: io.today(),
  });
  for (const { finding, reasons } of held)
    await io.stderr.write(`${oneLine(text.held(String(finding?.id), reasons.join("; ")))}\n`);
  if (travels.length === 0) throw new CannotRun(text.cannot.noneTravels);
  await writeBundle(travels, key, out, io);
  await folder.keepSent(travels.map((finding) => ({ finding, recipient, sentAt: io.today() })));
  await io.stderr.write(`${oneLine(text.sealed(travels.length, recipient))}\n`);
  return held.length === 0 ? 0 : 1;
};
