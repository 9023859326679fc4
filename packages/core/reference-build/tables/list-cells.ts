/** The names in a cell: "Acme|Acme Ltd" → two; an empty cell has none. */
export const parts = (cell: string): string[] => (cell === "" ? [] : cell.split("|"));

/** No key in the record where there is nothing to say. */
export const orNothing = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

/** A name without case and punctuation: "Acme, Co. Ltd" and "Acme Co., Ltd." are one writing. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
