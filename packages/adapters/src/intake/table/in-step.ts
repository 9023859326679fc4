import type { GroupColumns } from "./draft.js";

type Item = Record<string, string>;

/** Said once for a whole list, so not to be multiplied with its items. */
const notShared = new Set(["workers"]);

function longestOf(columns: GroupColumns): number {
  let longest = 0;
  for (const attribute in columns) longest = Math.max(longest, columns[attribute]!.length);
  return longest;
}

/**
 * Lists that stand in columns of their own, put together: item by item where they are equally long; an attribute given
 * once holds for every item. Where lengths differ the rest stands by itself, since which belongs to which is not known.
 */
export function inStep(columns: GroupColumns): { items: Item[]; apart: boolean } {
  const longest = longestOf(columns);
  const items: Item[] = [];
  for (let at = 0; at < longest; at++) items.push({});
  const apart: Item[] = [];
  for (const attribute in columns) {
    const values = columns[attribute]!;
    if (values.length === longest || (values.length === 1 && !notShared.has(attribute))) {
      for (let at = 0; at < longest; at++) {
        const value = values.length === 1 ? values[0]! : values[at]!;
        if (value !== "") items[at]![attribute] = value;
      }
    } else {
      for (const value of values) if (value !== "") apart.push({ [attribute]: value });
    }
  }
  return { items: apart.length > 0 ? [...items, ...apart] : items, apart: apart.length > 0 };
}
