import type { Identifier, NamedEntity } from "@manumit/core";
import type { RegisterFact } from "./fact.js";

/** What a register knows of one organisation. */
export interface RegisterRecord {
  /** Its name there; `names` are others that it bears or bore. */
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, where the register says it. */
  readonly country?: string;
  readonly facts: readonly RegisterFact[];
}

/** An organisation of a like name. Whether it is the one that was meant is not for the register to say. */
export interface RegisterCandidate extends Omit<NamedEntity, "id"> {
  readonly url: string;
  /** That it no longer exists, in words; such a one is never taken for a supplier of today by its name. */
  readonly ended?: string;
  /** What the register itself says of the likeness. */
  readonly note?: string;
  /** Asks for all that the register knows of it. */
  read(signal?: AbortSignal): Promise<RegisterRecord | undefined>;
}

/**
 * A register of organisations that can be asked. All failures are `RegisterError`; when `signal` aborts, its own reason is
 * thrown.
 */
export interface Register {
  /** What it is called where it is chosen: `gleif`, `companies-house`, … */
  readonly name: string;
  /** Schemes of identifiers that it can be asked by, the surest first. */
  readonly schemes: readonly string[];
  /** Countries outside which asking by name is in vain; everywhere where it is missing. */
  readonly countries?: readonly string[];
  /** What it knows under an identifier; undefined where it knows nothing. */
  byIdentifier?(identifier: Identifier, signal?: AbortSignal): Promise<RegisterRecord | undefined>;
  /** Organisations of a like name, in its own order. */
  byName?(entity: NamedEntity, signal?: AbortSignal): Promise<readonly RegisterCandidate[]>;
}
