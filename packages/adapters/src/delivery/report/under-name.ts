import { type Assessment, countryName } from "@manumit/core";
import { say } from "../text.js";

/** Keeps the direction of an id from turning the words around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Country and id, below a name, as far as they are given. */
export const underName = ({ supplierId, input }: Assessment): string =>
  [input.country && (countryName(input.country) ?? input.country), say("detail.id", { id: isolated(supplierId) })]
    .filter((part) => part !== undefined)
    .join(" · ");
