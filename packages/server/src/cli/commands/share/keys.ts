import { readFile } from "node:fs/promises";
import { ed25519Key, keyIdOf, newSigningKey } from "@manumit/adapters";
import { type SharingFolder, sharingFolder } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun, cannotUseFile } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import type { Io } from "../../io.js";
import { oneLine } from "../../terminal-text.js";

const { share: text } = words;

const make = async (args: readonly string[], folder: SharingFolder): Promise<string> => {
  const organisation = readArguments(args, {}, [text.operands.name]).operands[0]!;
  const existing = await folder.ownKey();
  if (existing) throw new CannotRun(text.cannot.keyExists(existing.organisation));
  const key = await newSigningKey();
  await folder.keepOwnKey({ ...key, organisation });
  return text.keyMade(organisation, key.keyId);
};

const show = async (folder: SharingFolder): Promise<string> => {
  const key = await folder.ownKey();
  if (key === undefined) throw new CannotRun(text.cannot.noKey);
  return JSON.stringify({ ...key.publicJwk, kid: key.keyId, organisation: key.organisation }, undefined, 2);
};

/** @throws where the text is no Ed25519 key; a private part is left for the reader to see. */
const publicKeyIn = async (content: string): Promise<Record<string, unknown>> => {
  const jwk = JSON.parse(content);
  await ed25519Key({ kty: jwk.kty, crv: jwk.crv, x: jwk.x });
  return jwk;
};

const readKey = async (file: string) => {
  const content = await readFile(file, "utf8").catch((error) => {
    throw cannotUseFile(file, error);
  });
  const jwk = await publicKeyIn(content).catch(() => {
    throw new CannotRun(text.cannot.notKey(file));
  });
  if (jwk.d !== undefined) throw new CannotRun(text.cannot.privateKey(file));
  const { kty, crv, x } = jwk as Readonly<Record<"kty" | "crv" | "x", string>>;
  return {
    publicJwk: { kty, crv, x },
    organisation: typeof jwk.organisation === "string" ? jwk.organisation : undefined,
  };
};

const trust = async (args: readonly string[], folder: SharingFolder): Promise<string> => {
  const { values, operands } = readArguments(args, { as: { type: "string" } }, [text.operands.file]);
  const { publicJwk, organisation } = await readKey(operands[0]!);
  const name = values.as ?? organisation;
  if (name === undefined) throw new CannotRun(text.cannot.needs("--as NAME"));
  // The id is worked out from the key itself, whatever the file says.
  const keyId = await keyIdOf(publicJwk);
  await folder.trust({ keyId, organisation: name, publicJwk });
  return text.trustedNow(name, keyId);
};

const list = async (folder: SharingFolder): Promise<string> => {
  const own = await folder.ownKey();
  const trusted = await folder.trusted();
  const lines = [
    ...(own ? [text.own(oneLine(own.organisation), own.keyId)] : []),
    ...trusted.map(({ organisation, keyId }) => text.trusts(oneLine(organisation), keyId)),
  ];
  return (lines.length === 0 ? [text.noKeys] : lines).join("\n");
};

const act = ([action, ...args]: readonly string[], io: Io): Promise<string> => {
  const folder = sharingFolder(io.env);
  if (action === "new") return make(args, folder);
  if (action === "show") return show(folder);
  if (action === "trust") return trust(args, folder);
  readArguments(action === undefined ? [] : [action, ...args], {}, []);
  return list(folder);
};

/** `manumit share keys`: one's own key and those of the organisations whose findings are accepted. */
export const keysAction: Command = async (args, io) => {
  await io.stdout.write(`${await act(args, io)}\n`);
  return 0;
};
