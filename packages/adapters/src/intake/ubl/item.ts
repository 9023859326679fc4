import type { Good } from "@manumit/core";
import { type GoodCode, goodCode, kindOfList, tariffCode } from "../document/classification.js";
import { allAt, descend, firstAt, textAt, tidy, type XmlElement } from "../xml/element.js";
import { countryOf } from "./address.js";

/** Items within an item that are no goods of their own: what a set is made of, one piece of it, what goes well with it. */
const noGoods = new Set([
  "cac:SubLineItem",
  "cac:SubOrderLine",
  "cac:ItemInstance",
  "cac:ItemComparison",
  "cac:ComponentRelatedItem",
  "cac:AccessoryRelatedItem",
  "cac:RequiredRelatedItem",
  "cac:ReplacementRelatedItem",
  "cac:ComplementaryRelatedItem",
  "cac:ReplacedRelatedItem",
]);

function codeOf(classification: XmlElement): GoodCode | undefined {
  const code = firstAt(classification, "cbc:ItemClassificationCode");
  const commodity = firstAt(classification, "cbc:CommodityCode");
  const commodityText = tidy(commodity?.text);
  if (code !== undefined) {
    const list = code.attributes.listID ?? code.attributes.listName;
    // Some put the name of the list where the commodity code belongs.
    const found = goodCode(list ?? (kindOfList(commodityText) && commodityText), tidy(code.text));
    if (found) return found;
  }
  if (commodity === undefined) return undefined;
  const list = commodity.attributes.listID ?? commodity.attributes.listName;
  return list === undefined ? tariffCode(commodityText) : goodCode(list, commodityText);
}

function originOf(item: XmlElement, shipped: XmlElement | undefined): string | undefined {
  return (
    countryOf(item, "cac:OriginCountry").country ??
    countryOf(firstAt(item, "cac:OriginAddress")).country ??
    countryOf(firstAt(shipped, "cac:OriginAddress")).country
  );
}

/** The good of an item, with the customs particulars of the shipment it is part of. */
function goodOf(item: XmlElement | undefined, shipped: XmlElement | undefined): Good | undefined {
  const named = [textAt(item, "cbc:Name"), textAt(item, "cbc:Description"), textAt(shipped, "cbc:Description")];
  const name = named.find((each) => each !== undefined)?.slice(0, 2_000);
  const codes = Object.assign(
    {},
    tariffCode(textAt(shipped, "cbc:RequiredCustomsID")),
    ...[item, shipped].flatMap((each) => allAt(each, "cac:CommodityClassification").map(codeOf)),
  ) as GoodCode;
  const origin = item && originOf(item, shipped);
  const good: Good = { ...(name && { name }), ...codes, ...(origin && { origin }) };
  return Object.keys(good).length > 0 ? good : undefined;
}

/** A good of a document with the element that holds who made it. */
export interface ItemFound {
  readonly good: Good;
  readonly item: XmlElement | undefined;
}

/** The goods beneath an element, each line's own. */
export function* itemsOf(element: XmlElement): Generator<ItemFound> {
  const enters = ({ name }: XmlElement) => !noGoods.has(name) && !name.endsWith("Party") && name !== "cac:Item";
  for (const each of descend(element, enters)) {
    const isShipped = each.name === "cac:GoodsItem";
    if (isShipped && allAt(each, "cac:Item").length > 0) continue;
    if (!isShipped && each.name !== "cac:Item") continue;
    const shipped = isShipped ? each : each.parent?.name === "cac:GoodsItem" ? each.parent : undefined;
    const item = isShipped ? undefined : each;
    const good = goodOf(item, shipped);
    if (good) yield { good, item };
  }
}
