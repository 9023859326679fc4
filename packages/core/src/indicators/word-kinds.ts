import records from "../../data/indicators/word-kinds.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** What a word is like: its kind, a handful of words used alike, and the wider group of that kind. */
export interface WordKind {
  readonly kind: number;
  readonly group: number;
}

const byStem = once(() => {
  const kinds = new Map<string, WordKind>();
  tableOf(records).forEach(({ group, stems }, kind) => {
    const shared = { kind, group };
    for (const stem of stems.split(" ")) kinds.set(stem, shared);
  });
  return kinds;
});

/** The kind of a stem; undefined for one that is rare. */
export const wordKindOf = (stem: string): WordKind | undefined => byStem().get(stem);
