export { compareNames } from "./compare.js";
export { type Decision, thresholds } from "./decision.js";
export type { NamedEntity } from "./evidence.js";
export { buildNameIndex, type IndexEntry, loadNameIndex, type NameHit, type NameIndex } from "./index/name-index.js";
export type { NameReason } from "./name-reason.js";
