import { referenceEditions } from "../reference/editions.js";
import { once } from "../reference/once.js";

const titles = once(() => new Map(referenceEditions().map(({ dataset, title }) => [dataset, title])));

/** What a list that ships is called; any other list goes by its id. */
export const listTitle = (list: string): string => titles().get(list) ?? list;
