import type { Identifier, NameReason, Supplier } from "@manumit/core";
import type { RegisterFact } from "../fact.js";
import type { RegisterErrorReason } from "../register-error.js";

/** How an organisation in a register was taken for the supplier. */
export type FoundBy = "identifier" | "name";

/** A fact about the supplier, with how the register's entry was found. */
export type FoundFact = RegisterFact & { readonly foundBy: FoundBy };

/** Where a register says something else than the declaration, or than a register asked before. What was there stands. */
export interface Conflict {
  readonly field: RegisterFact["field"] | "name";
  /** What the supplier declares, or the other register says. */
  readonly declared: unknown;
  /** What the register says instead. */
  readonly fact: FoundFact | { readonly value: string; readonly source: RegisterFact["source"] };
  /** What a person should look at, in words. */
  readonly because: string;
}

/** An organisation in a register that may or may not be the supplier: for a person to decide. */
export interface Candidate {
  readonly register: string;
  readonly name: string;
  readonly country?: string;
  readonly identifiers: readonly Identifier[];
  readonly url: string;
  /** How like the names are, 0 to 1, and why. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
  /** Why it was not taken for the supplier. */
  readonly because: string;
}

/** A register that could not be asked. */
export interface RegisterFailure {
  readonly register: string;
  readonly reason: RegisterErrorReason;
  readonly message: string;
}

/** A supplier with what registers add to it, and all that a person should look at. */
export interface Enrichment {
  /** As declared, with what was added; nothing that was declared is changed or taken away. */
  readonly supplier: Supplier;
  /** What was added, each with its source. */
  readonly added: readonly FoundFact[];
  readonly conflicts: readonly Conflict[];
  readonly candidates: readonly Candidate[];
  /** What registers say that is no field of a supplier. */
  readonly remarks: readonly FoundFact[];
  readonly failures: readonly RegisterFailure[];
}
