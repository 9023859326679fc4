import { words } from "../words/en.js";

/** Ids remembered at most, so that a file of millions needs no more memory than one of a hundred thousand. */
const remembered = 100_000;

const shown = 5;

/** Watches the ids of a file for those that several suppliers bear: who looks one up finds the first of them only. */
export class RepeatedIds {
  readonly #seen = new Set<string>();
  readonly #repeated = new Set<string>();

  add(id: string): void {
    if (this.#seen.has(id)) this.#repeated.add(id);
    else if (this.#seen.size < remembered) this.#seen.add(id);
  }

  /** What there is to say of them: nothing, or one sentence that names some. */
  notes(): string[] {
    const ids = [...this.#repeated];
    return ids.length === 0 ? [] : [words.screenings.repeatedIds(ids.slice(0, shown), Math.max(0, ids.length - shown))];
  }
}
