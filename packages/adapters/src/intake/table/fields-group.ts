import { isMissing } from "./cell.js";
import type { ListGroup } from "./draft.js";
import type { Field } from "./field.js";
import { listItems } from "./list.js";

/** One attribute of goods, sites, parents or owners: the items of its cells, in step with the other attributes'. */
export const groupField = (group: ListGroup, attribute: string): Field => ({
  many: true,
  inStep: true,
  reader: () => (draft, text) => {
    draft.groups ??= {};
    draft.groups[group] ??= {};
    const columns = draft.groups[group];
    columns[attribute] ??= [];
    const items = columns[attribute];
    if (isMissing(text)) items.push("");
    else for (const item of listItems(text)) items.push(isMissing(item) ? "" : item);
    return undefined;
  },
});
