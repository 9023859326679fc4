export { fetchOfficialList } from "./fetch-official-list.js";
export { type EditionCheck, type EditionFault, ListUpdateError } from "./list-update-error.js";
export { type OfficialList, officialList, officialLists } from "./official-list.js";
export { type ListUpdate, readOfficialList } from "./update-list.js";
