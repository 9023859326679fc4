import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const parse = (xml: string, onTag: (name: string, attributes: Readonly<Record<string, string>>) => void): void => {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => onTag(name.replace(/^\w+:/, ""), attributes));
  parser.write(xml).close();
};

/** Where each sheet lies in the package, by the id of its relation. */
const targetsIn = (relations: string): Map<string, string> => {
  const targets = new Map<string, string>();
  parse(relations, (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, Target.replace(/^\/xl\//, "").replace(/^\.\//, ""));
  });
  return targets;
};

const formulasIn = (sheet: string): Set<string> => {
  const cells = new Set<string>();
  let cell = "";
  parse(sheet, (name, attributes) => {
    if (name === "c") cell = attributes.r ?? "";
    else if (name === "f") cells.add(cell);
  });
  return cells;
};

/** The cells of each sheet that hold a formula: readers give what it came to last, which nobody wrote. */
export const formulaCells = (workbook: Uint8Array): ReadonlyMap<string, ReadonlySet<string>> => {
  const files = unzipSync(workbook, {
    filter: ({ name }) => /^xl\/(?:_rels\/)?workbook\.xml|^xl\/worksheets\/[^/]+\.xml$/.test(name),
  });
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = targetsIn(text("xl/_rels/workbook.xml.rels"));
  const cells = new Map<string, ReadonlySet<string>>();
  parse(text("xl/workbook.xml"), (tag, attributes) => {
    if (tag !== "sheet") return;
    const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1] ?? "";
    const sheet = text(`xl/${targets.get(relation)}`);
    if (sheet !== "") cells.set(attributes.name ?? "", formulasIn(sheet));
  });
  return cells;
};
