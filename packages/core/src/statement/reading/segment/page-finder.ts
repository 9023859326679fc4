import type { StatementDocument } from "../sentence.js";

/** Finds the page on which an offset stands; offsets must be asked in rising order. */
export function pageFinder(pages: StatementDocument["pages"] = []): (offset: number) => number | undefined {
  const sorted = [...pages].sort((a, b) => a.start - b.start);
  let at = 0;
  return (offset) => {
    while (at + 1 < sorted.length && (sorted[at + 1]?.start ?? 0) <= offset) at++;
    const page = sorted[at];
    return page !== undefined && page.start <= offset ? page.page : undefined;
  };
}
