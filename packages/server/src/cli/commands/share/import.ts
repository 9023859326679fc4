import { type BundleTrust, ed25519Key, openBundle, refuseSpent } from "@manumit/adapters";
import { takenBackBy } from "../../../sharing/received-findings.js";
import { type ReceivedFinding, sharingFolder, type TrustedKey } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import type { Command } from "../../command.js";
import { oneLine } from "../../terminal-text.js";
import { readText } from "./finding-file.js";
import { sideBySideLines } from "./side-by-side-text.js";

const { share: text } = words;

const keysOf = async (trusted: readonly TrustedKey[]): Promise<BundleTrust["keys"]> =>
  Object.fromEntries(
    await Promise.all(trusted.map(async ({ keyId, publicJwk }) => [keyId, await ed25519Key(publicJwk)] as const)),
  );

/** What is known from the same sender: another's recall or id says nothing about this one's findings. */
const knownFrom = (keyId: string, received: readonly ReceivedFinding[]) => {
  const own = received.filter((each) => each.keyId === keyId);
  return { seen: own.map(({ finding }) => finding.id), recalled: takenBackBy(own) };
};

/** `manumit share import`: opens a bundle of a trusted sender and keeps what is new in it. */
export const importAction: Command = async (args, io) => {
  const { operands } = readArguments(args, {}, [text.operands.bundle]);
  const bundle = await readText(operands[0]!, io);
  const folder = sharingFolder(io.env);
  const [trusted, received] = [await folder.trusted(), await folder.received()];
  const keys = await keysOf(trusted);
  const asOf = io.today();
  const { keyId } = await openBundle(bundle, { keys, asOf });
  const trust: BundleTrust = { keys, asOf, ...knownFrom(keyId, received) };
  const { id, findings, setAside } = refuseSpent(await openBundle(bundle, trust));
  const organisation = trusted.find((key) => key.keyId === keyId)!.organisation;
  const news = findings.map((finding) => ({ finding, keyId, from: organisation, bundle: id, receivedAt: asOf }));
  await folder.keepReceived(news);
  await io.stdout.write(`${oneLine(text.imported(findings.length, organisation))}\n`);
  for (const { finding, reason } of setAside) await io.stderr.write(`${oneLine(text.setAside(finding.id, reason))}\n`);
  for (const taken of takenBackBy(news)) await io.stdout.write(`${oneLine(text.takesBack(taken, organisation))}\n`);
  await io.stdout.write(sideBySideLines([...received, ...news], asOf));
  return setAside.length === 0 ? 0 : 1;
};
