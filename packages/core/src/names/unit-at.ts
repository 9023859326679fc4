/**
 * The UTF-16 unit at a place of a text: `text.charCodeAt(at)`, but several times as fast where texts of all kinds come by.
 * The engine keeps strings in a dozen forms (whole, cut from or joined of others, interned, of one or two bytes); code
 * that has met more than four looks up each method and each `length` on the string anew. So loops over texts call this,
 * which leaves nothing to look up, and read the length once. The place must lie within the text.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
