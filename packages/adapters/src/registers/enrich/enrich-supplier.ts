import type { Supplier } from "@manumit/core";
import type { RegisterFact } from "../fact.js";
import type { Register, RegisterRecord } from "../register.js";
import { RegisterError } from "../register-error.js";
import type { Candidate, Conflict, Enrichment, FoundBy, FoundFact, RegisterFailure } from "./enrichment.js";
import { findRecord } from "./find-record.js";
import { judgeFact } from "./judge-fact.js";
import { withFact } from "./with-fact.js";

/** Fields in which two registers cannot both be right. */
const oneOnly = new Set<RegisterFact["field"]>(["country", "identifiers", "declarations", "statement"]);

/** A supplier on its way through the registers. */
class Growing {
  readonly added: FoundFact[] = [];
  readonly conflicts: Conflict[] = [];
  readonly remarks: FoundFact[] = [];

  readonly #declared: Supplier;

  constructor(public supplier: Supplier) {
    this.#declared = supplier;
  }

  take(facts: readonly RegisterFact[], foundBy: FoundBy): void {
    for (const each of facts) this.#takeOne(each, foundBy);
  }

  /** An identifier that leads to another name is a slip of the pen or worse: what stands there is not about the supplier. */
  refuse({ name, facts }: RegisterRecord): void {
    const source = facts[0]?.source;
    if (source === undefined) return;
    this.conflicts.push({
      field: "name",
      declared: this.supplier.name,
      fact: { value: name, source },
      because: "Its identifier is that of an organisation of another name: nothing was added from there.",
    });
  }

  #takeOne(fact: RegisterFact, foundBy: FoundBy): void {
    const found: FoundFact = { ...fact, foundBy };
    if (fact.field === "remark") {
      this.remarks.push(found);
      return;
    }
    const verdict = judgeFact(fact, this.#declared);
    if (verdict.is === "conflict") {
      this.conflicts.push({ field: fact.field, declared: verdict.declared, fact: found, because: verdict.because });
    }
    if (verdict.is === "known" || (verdict.is === "conflict" && !verdict.alsoAdded)) return;
    const beside = judgeFact(fact, this.supplier);
    if (beside.is === "known") return;
    if (beside.is === "conflict" && oneOnly.has(fact.field)) {
      const because = "Another register, whose word was added before, says otherwise.";
      this.conflicts.push({ field: fact.field, declared: beside.declared, fact: found, because });
      return;
    }
    const grown = withFact(this.supplier, fact);
    if (grown === undefined) return;
    this.supplier = grown;
    this.added.push(found);
  }
}

/**
 * Adds to a supplier what registers know of it: identifiers, parents, activities, sites, the link to its statement, each
 * with its source. The registers are asked in the order given, and an identifier that one adds helps the next. What the
 * supplier declares is never changed: where a register says otherwise, that is a conflict to look at. A register that
 * cannot be asked is listed under `failures`, and the others are asked all the same.
 *
 * @throws the reason of `signal`, when it aborts.
 * @example
 * ```ts
 * const http = registerHttp();
 * const { supplier, added, conflicts } = await enrichSupplier(declared, [gleifRegister(http)]);
 * ```
 */
export const enrichSupplier = async (
  supplier: Supplier,
  registers: readonly Register[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<Enrichment> => {
  const growing = new Growing(supplier);
  const candidates: Candidate[] = [];
  const failures: RegisterFailure[] = [];
  for (const register of registers) {
    signal?.throwIfAborted();
    try {
      const finding = await findRecord(register, growing.supplier, signal);
      candidates.push(...finding.candidates);
      if (finding.record && finding.isOther) growing.refuse(finding.record);
      else if (finding.record && finding.foundBy) growing.take(finding.record.facts, finding.foundBy);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      failures.push({ register: register.name, reason: error.reason, message: error.message });
    }
  }
  const { added, conflicts, remarks } = growing;
  return { supplier: growing.supplier, added, conflicts, candidates, remarks, failures };
};
