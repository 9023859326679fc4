export { DocumentError, type DocumentErrorReason } from "./document-error.js";
export type { DocumentHint } from "./document-type.js";
export { extractDocument } from "./extract-document.js";
export { fetchDocument } from "./fetch/fetch-document.js";
