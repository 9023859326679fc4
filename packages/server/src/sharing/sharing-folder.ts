import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SigningKey } from "@manumit/adapters";
import type { SharedFinding } from "@manumit/core";
import { userDataFolder } from "../user-data/home.js";

type PublicJwk = SigningKey["publicJwk"];

/** The key that an organisation seals with, and its name. */
export interface OwnKey extends SigningKey {
  readonly organisation: string;
}

/** A key that findings are accepted from. */
export interface TrustedKey {
  readonly keyId: string;
  readonly organisation: string;
  readonly publicJwk: PublicJwk;
}

/** A finding of somebody else, with how it came. */
export interface ReceivedFinding {
  readonly finding: SharedFinding;
  readonly keyId: string;
  /** The organisation that the key is trusted as; the finding may be another's that it passed on. */
  readonly from: string;
  readonly bundle: string;
  readonly receivedAt: string;
}

/** A finding that was sent, and to whom: a recall must reach them all. */
export interface SentFinding {
  readonly finding: SharedFinding;
  readonly recipient: string;
  readonly sentAt: string;
}

/** What an organisation keeps for sharing, in its data folder: its key, whom it trusts, what it sent and received. */
export interface SharingFolder {
  readonly ownKey: () => Promise<OwnKey | undefined>;
  readonly keepOwnKey: (key: OwnKey) => Promise<void>;
  readonly trusted: () => Promise<TrustedKey[]>;
  readonly trust: (key: TrustedKey) => Promise<void>;
  readonly received: () => Promise<ReceivedFinding[]>;
  readonly keepReceived: (findings: readonly ReceivedFinding[]) => Promise<void>;
  readonly sent: () => Promise<SentFinding[]>;
  readonly keepSent: (findings: readonly SentFinding[]) => Promise<void>;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Files of lines are only ever added to: what was sent and received stays on record. */
export const sharingFolder = (env: Readonly<Record<string, string | undefined>>): SharingFolder => {
  const folder = join(userDataFolder(env), "sharing");
  const read = async (file: string): Promise<string> => {
    try {
      return await readFile(join(folder, file), "utf8");
    } catch (error) {
      if (isMissing(error)) return "";
      throw error;
    }
  };
  const write = async (how: typeof writeFile | typeof appendFile, file: string, text: string) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await how(join(folder, file), text, { mode: 0o600 });
  };
  const linesOf = async <T>(file: string): Promise<T[]> =>
    (await read(file))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as T);
  const addLines = async (file: string, records: readonly unknown[]) => {
    if (records.length > 0)
      await write(appendFile, file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  };
  return {
    ownKey: async () => {
      const text = await read("own-key.json");
      return text === "" ? undefined : (JSON.parse(text) as OwnKey);
    },
    keepOwnKey: (key) => write(writeFile, "own-key.json", JSON.stringify(key, undefined, 2)),
    // A key that was trusted again goes by its latest name.
    trusted: async () => [
      ...new Map((await linesOf<TrustedKey>("trusted-keys.ndjson")).map((key) => [key.keyId, key])).values(),
    ],
    trust: (key) => addLines("trusted-keys.ndjson", [key]),
    received: () => linesOf<ReceivedFinding>("received.ndjson"),
    keepReceived: (findings) => addLines("received.ndjson", findings),
    sent: () => linesOf<SentFinding>("sent.ndjson"),
    keepSent: (findings) => addLines("sent.ndjson", findings),
  };
};
