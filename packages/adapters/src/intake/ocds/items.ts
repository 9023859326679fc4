import type { Good } from "@manumit/core";
import { goodCode } from "../document/classification.js";
import { type Loose, objectIn, objectsIn, textIn } from "../json/loose.js";

/** Numbers of a classification that went through a spreadsheet: 45233130.0 is 45233130. */
const whole = (code: string | undefined): string | undefined => code?.replace(/\.0$/, "");

const codesOf = (item: Loose) =>
  [...objectsIn(item, "classification"), ...objectsIn(item, "additionalClassifications")].map((each) =>
    goodCode(textIn(each, "scheme"), whole(textIn(each, "id"))),
  );

/** The goods of items. Where they are delivered to says nothing of where they come from, and OCDS says no origin. */
export const goodsOf = (holder: Loose | undefined): Good[] =>
  objectsIn(holder, "items").flatMap((item): Good[] => {
    const name = textIn(item, "description") ?? textIn(objectIn(item, "classification"), "description");
    const good: Good = Object.assign({}, ...codesOf(item).toReversed(), name && { name: name.slice(0, 2_000) });
    return Object.keys(good).length > 0 ? [good] : [];
  });
