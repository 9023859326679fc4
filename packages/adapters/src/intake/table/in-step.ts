import type { GroupColumns } from "./draft.js";

type Item = Record<string, string>;

/** Said once for a whole list, so not to be multiplied with its items. */
const notShared = new Set(["workers"]);

/**
 * Lists that stand in columns of their own, put together: item by item where they are equally long; an attribute given
 * once holds for every item. Where lengths differ the rest stands by itself, since which belongs to which is not known.
 */
export function inStep(columns: GroupColumns): { items: Item[]; apart: boolean } {
  const longest = Math.max(...Object.values(columns).map((items) => items.length));
  const items: Item[] = Array.from({ length: longest }, () => ({}));
  const apart: Item[] = [];
  for (const [attribute, values] of Object.entries(columns)) {
    const shared = values.length === 1 && longest > 1 && !notShared.has(attribute);
    if (shared) for (const item of items) item[attribute] = values[0]!;
    else if (values.length === longest) for (const [at, item] of items.entries()) item[attribute] = values[at]!;
    else apart.push(...values.map((value) => ({ [attribute]: value })));
  }
  for (const item of items) for (const key in item) if (item[key] === "") delete item[key];
  const said = [...items, ...apart].filter((item) => Object.values(item).some((value) => value !== ""));
  return { items: said, apart: apart.length > 0 };
}
