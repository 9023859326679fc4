import { indicatorIds } from "./indicator-id.js";

/** For each indicator, is it the topic and is it reported; and whether anything is said to happen. */
export const HEADS = 2 * indicatorIds.length + 1;
