import type { Good } from "@manumit/core";
import { type GoodCode, goodCode } from "../document/classification.js";
import { countryRead } from "../document/country.js";
import { allAt, childrenOf, firstAt, textAt, tidy, type XmlElement } from "../xml/element.js";
import { countryOf } from "./party.js";

/** The elements that describe what a line is about. */
const details: ReadonlySet<string> = new Set([
  "ItemDetail",
  "InvoiceDetailItemReference",
  "InvoiceDetailServiceItemReference",
  "BlanketItemDetail",
]);

/** Extrinsics that partners agree to send the origin in. */
const originNames: ReadonlySet<string> = new Set([
  "countryoforigin",
  "origincountry",
  "coo",
  "origin",
  "countryoforiginiso",
]);

const descriptionOf = (detail: XmlElement): string | undefined => {
  const all = childrenOf(detail, "Description");
  const english = all.find(({ attributes }) => /^en/i.test(attributes["xml:lang"] ?? ""));
  for (const each of [english, ...all]) {
    const text = tidy(each?.text) ?? textAt(each, "ShortName");
    if (text !== undefined) return text;
  }
  return undefined;
};

function codesOf(detail: XmlElement): GoodCode {
  const codes = childrenOf(detail, "Classification").map(({ attributes, text }) =>
    // The text is a label where the code has an attribute of its own.
    goodCode(attributes.domain, tidy(attributes.code) ?? tidy(text)),
  );
  return Object.assign({}, ...codes) as GoodCode;
}

function originOf(detail: XmlElement): string | undefined {
  const given = firstAt(detail, "Country") ?? firstAt(detail, "InvoiceDetailItemOrigin", "Country");
  if (given) return countryOf(given.parent).country;
  for (const { attributes, text } of allAt(detail, "Extrinsic")) {
    const name = attributes.name?.toLowerCase().replace(/[^a-z]/g, "") ?? "";
    if (originNames.has(name)) return countryRead(undefined, tidy(text)).country;
  }
  return undefined;
}

/** A line as read: the good, and who makes it. */
export interface LineItem {
  readonly good: Good | undefined;
  readonly manufacturer: { readonly name: string; readonly element: XmlElement } | undefined;
}

function lineItem(detail: XmlElement): LineItem {
  const name = descriptionOf(detail)?.slice(0, 2_000);
  const origin = originOf(detail);
  const good: Good = { ...(name && { name }), ...codesOf(detail), ...(origin && { origin }) };
  const element = firstAt(detail, "ManufacturerName");
  const maker = tidy(element?.text);
  return {
    good: Object.keys(good).length > 0 ? good : undefined,
    manufacturer: element && maker ? { name: maker, element } : undefined,
  };
}

function* detailsWithin(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (details.has(child.name)) yield child;
    else yield* detailsWithin(child);
  }
}

/** What the lines of a record are about; a line that only gives a part number names no good. */
export const lineItems = (record: XmlElement): LineItem[] => [...detailsWithin(record)].map(lineItem);
