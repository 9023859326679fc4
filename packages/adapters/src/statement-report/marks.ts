import type { StatementChapter } from "./chapters.js";

/** A place of the text that findings rest on; `n` counts in the order of the text from 1. */
export interface Mark {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** The requirements that it is quoted for, by id and title, the first to lead back to. */
  readonly quotedFor: readonly { readonly id: string; readonly title: string }[];
}

/** The marks of a report, in the order of the text, and by place. */
export interface Marks {
  readonly inOrder: readonly Mark[];
  at(start: number, end: number): Mark | undefined;
}

const keyOf = (start: number, end: number) => `${start}-${end}`;

/** The places that the findings quote before the text is cut, each once, whatever the number of findings that quote it. */
export const marksOf = (chapters: readonly StatementChapter[], cut: number): Marks => {
  const quoted = new Map<string, { start: number; end: number; quotedFor: { id: string; title: string }[] }>();
  for (const { judged } of chapters) {
    for (const { requirement, finding } of judged) {
      for (const { start, end } of finding.quotes) {
        if (end > cut || start >= end) continue;
        const place = quoted.get(keyOf(start, end)) ?? { start, end, quotedFor: [] };
        place.quotedFor.push({ id: requirement.id, title: requirement.title });
        quoted.set(keyOf(start, end), place);
      }
    }
  }
  const inOrder = [...quoted.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((place, index): Mark => ({ n: index + 1, ...place }));
  const byPlace = new Map(inOrder.map((mark) => [keyOf(mark.start, mark.end), mark]));
  return { inOrder, at: (start, end) => byPlace.get(keyOf(start, end)) };
};
