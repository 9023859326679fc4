import type { Enrichment, RegisterFailure } from "@manumit/adapters";
import { words } from "../../../words/en.js";

const text = words.enrich;

/** Counts what became of suppliers, for the words at the end. */
export class EnrichTally {
  refused = 0;
  #suppliers = 0;
  #enriched = 0;
  #conflicts = 0;
  #candidates = 0;
  readonly #facts = new Map<string, number>();
  readonly #failures = new Map<string, { failure: RegisterFailure; count: number }>();

  add({ added, conflicts, candidates, failures }: Enrichment): void {
    this.#suppliers++;
    if (added.length > 0) this.#enriched++;
    this.#conflicts += conflicts.length;
    this.#candidates += candidates.length;
    for (const { source } of added) this.#facts.set(source.register, (this.#facts.get(source.register) ?? 0) + 1);
    for (const failure of failures) {
      const key = `${failure.register} ${failure.reason}`;
      const known = this.#failures.get(key);
      this.#failures.set(key, { failure: known?.failure ?? failure, count: (known?.count ?? 0) + 1 });
    }
  }

  get isWhole(): boolean {
    return this.refused === 0 && this.#failures.size === 0;
  }

  /** The lines to end with. */
  lines(): string[] {
    const facts = [...this.#facts.values()].reduce((sum, count) => sum + count, 0);
    const each = [...this.#facts].map(([register, count]) => text.byRegister(register, count));
    const added = text.facts(facts, this.#suppliers, this.#enriched);
    return [
      ...[...this.#failures.values()].map(({ failure, count }) => text.failure(failure.message, count)),
      `${added}${each.length > 0 ? ` (${each.join(", ")})` : ""}; ${text.counts(this.#conflicts, this.#candidates)}`,
      ...(this.refused > 0 ? [words.cli.screen.refusedCount(this.refused)] : []),
    ];
  }
}
