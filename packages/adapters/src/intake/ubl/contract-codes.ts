import type { DeclaredActivity } from "@manumit/core";
import { goodCode } from "../document/classification.js";
import { descend, tidy, type XmlElement } from "../xml/element.js";

const classifications = new Set([
  "cac:MainCommodityClassification",
  "cac:AdditionalCommodityClassification",
  "cac:RequiredCommodityClassification",
]);

/** What a contract is about, as CPV codes of the project or lot, each once. */
export function contractCodes(project: XmlElement | undefined): DeclaredActivity[] {
  const codes = new Set<string>();
  if (project === undefined) return [];
  for (const { name, children } of descend(project, ({ name }) => !classifications.has(name))) {
    if (!classifications.has(name)) continue;
    for (const { name: part, text, attributes } of children) {
      if (part !== "cbc:ItemClassificationCode") continue;
      const list = attributes.listName ?? attributes.listID ?? "cpv";
      const code = goodCode(list, tidy(text))?.cpv;
      if (code) codes.add(code);
    }
  }
  return [...codes].map((code) => ({ scheme: "cpv2008", code }));
}
