import { readFileSync } from "node:fs";
import { readOwnStatements } from "../../training/statements/own-statements.js";
import { joinSentences } from "../statement-facts/read-statements.js";

/** What a reader says of one of our own statements. Lists of a list are ways to write one and the same. */
export interface OwnTruth {
  readonly id: string;
  /** The rules were mended on `dev` only. */
  readonly half: "dev" | "held";
  /** Whether the sentences get back the full stops that they lost. */
  readonly stops: boolean;
  readonly entities: readonly (readonly string[])[];
  /** Those that may be named as makers too, and need not be: a trading name, a subsidiary that is covered. */
  readonly alsoNamed: readonly string[];
  readonly year: readonly string[];
  readonly approval: { readonly body: readonly string[]; readonly date: string | null } | null;
  /** In the order in which they sign; one of them is enough. */
  readonly signers: readonly { readonly name: readonly string[]; readonly role: readonly string[] }[];
  readonly signed: readonly string[];
  /** Whether the first signer has no date of their own. */
  readonly unsignedToo?: true;
}

export interface OwnStatement {
  readonly truth: OwnTruth;
  readonly text: string;
}

/** Our own statements with what was read in them by hand, before the rules were run on them. */
export const readOwnTruth = (): OwnStatement[] => {
  const texts = new Map(readOwnStatements().map(({ id, texts }) => [id.slice(4).split("-", 2).join("-"), texts]));
  return readFileSync(new URL("own-statements.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const truth = JSON.parse(row) as OwnTruth;
      const sentences = texts.get(truth.id);
      if (sentences === undefined) throw new Error(`no statement ${truth.id} is there to be read`);
      return { truth, text: truth.stops ? joinSentences(sentences) : `${sentences.join("\n")}\n` };
    });
};
