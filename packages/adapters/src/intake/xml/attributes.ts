import type { SaxesTagNS } from "saxes";

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

/** The attributes of a tag by their local names, those that declare namespaces not included. */
export const attributesOf = ({ attributes }: SaxesTagNS): Readonly<Record<string, string>> => {
  const read = Object.values(attributes).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns");
  return read.length === 0
    ? noAttributes
    : Object.fromEntries(read.map(({ prefix, local, value }) => [prefix === "xml" ? `xml:${local}` : local, value]));
};

/** How many characters they hold. */
export const lengthOf = (attributes: Readonly<Record<string, string>>): number => {
  let length = 0;
  for (const name in attributes) length += name.length + attributes[name]!.length;
  return length;
};
