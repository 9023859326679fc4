import markers from "../../data/names/alias-markers.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "f/k/a" is written with slashes or dots; words may be followed by a colon. */
const writings = (marker: string): string =>
  marker.includes("/") ? marker.split("/").map(literally).join("[./]") : marker.split(" ").map(literally).join("[ ]+");

const patterns = once(() => {
  const all = tableOf(markers);
  const latin = all.filter((marker) => /^[a-z/ ]+$/.test(marker)).map(writings);
  const native = all.filter((marker) => !/^[a-z/ ]+$/.test(marker) && marker.length > 1).map(literally);
  const marker = `(?:[\\s(,;-]|^)(?:${latin.join("|")})\\.?(?=[\\s:."])[\\s:."]*|[\\s(]*(?:${native.join("|")})[\\s:]*`;
  return new RegExp(`${marker}|;| / | \\| `, "g");
});

/** "and its subsidiaries" speaks of other firms. */
const tail =
  /[\s,(]+(?:and|&)\s+(?:(?:all|any)\s+of\s+)?(?:its|their|all|any)\b[^;]*\b(?:subsidiar|affiliat|subordinat|entit|successor)[a-z]*\)?.*$|[\s,(]+and\s+(?:subsidiaries|affiliates)\)?\s*$/;

/** Could a word begin what introduces another name? */
export const mayIntroduceAlias = (word: string): boolean => word.length > 2 && introducing.test(word);

const introducing =
  /^(?:form|prev|renam|also|known|aka|alias|alter|fka|nka|dba|doing|trading|operating|carrying|vormals|ehemals|firmiert|handel|ancien|prec|nom[be]|enseigne|dit|ant|gia|voorheen|tid|entinen|dawniej|drive|ranee|byv|eski|dahulu|dulu)|subsid|affil|subord/;

/** One look at the text, so that the great majority of names, which hold no marker, pay nothing else. */
const worthALook =
  /[;|/:]|\b(?:form|prev|renam|also|known|aka|alias|alter|fka|nka|dba|doing|trading (?:as|name)|operating|carrying|vormals|ehemals|firmiert|handel|ancien|precedem|nom[be]|enseigne|dit|ant|gia|in prec|voorheen|tid|entinen|dawniej|drive|ranee|byv|eski|dahulu|dulu)|[fadnoch][./][a-z]|\bt\/a|[\u3400-\u9fff]|subsid|affil|subord/;

/**
 * The names that one cell holds: "Acme Ltd, formerly Zenith Mills; t/a Silver Thread" → three. Most hold one.
 * What stands behind the name and speaks of others ("and its subsidiaries") is left out.
 */
export function splitAliases(folded: string): string[] {
  if (!worthALook.test(folded)) return [folded];
  const own = folded.replace(tail, "");
  const parts = own.split(patterns()).map((part) => part.trim());
  const names = parts.filter((part) => /[a-z0-9\u0080-\uffff]/.test(part));
  return names.length === 0 ? [folded] : names.slice(0, 6);
}
