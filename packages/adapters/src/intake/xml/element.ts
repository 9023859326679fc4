import type { Position } from "../row.js";

/** One element as read. Its name is canonical (see `canonicalName`); attributes go by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, that of its children not included. */
  text: string;
  readonly parent: XmlElement | undefined;
  /** Its place among its siblings of the same name, from 1. */
  readonly nth: number;
  readonly line: number;
}

/** A value without the blanks and line breaks that documents put around and within it; undefined where nothing is left. */
export const tidy = (text: string | undefined): string | undefined => {
  if (text === undefined || !/\s/.test(text)) return text || undefined;
  return text.replace(/\s+/g, " ").trim() || undefined;
};

/** The children with one of the given names, in their order. */
export const childrenOf = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] =>
  element?.children.filter(({ name }) => names.includes(name)) ?? [];

type Path = readonly string[];

/** What the first of the elements at the end of a path gives that gives something. */
function pick<T>(element: XmlElement, path: Path, at: number, of: (found: XmlElement) => T | undefined): T | undefined {
  if (at === path.length) return of(element);
  for (const child of element.children) {
    if (child.name !== path[at]) continue;
    const picked = pick(child, path, at + 1, of);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

const itself = (element: XmlElement): XmlElement => element;
const tidyText = ({ text }: XmlElement): string | undefined => tidy(text);

/** The elements at the end of a path of names, all that branch. */
export function allAt(element: XmlElement | undefined, ...path: Path): XmlElement[] {
  const all: XmlElement[] = [];
  if (element === undefined) return all;
  pick(element, path, 0, (found) => {
    all.push(found);
    return undefined;
  });
  return all;
}

/** The first element at the end of a path of names. */
export const firstAt = (element: XmlElement | undefined, ...path: Path): XmlElement | undefined =>
  element && pick(element, path, 0, itself);

/** The first text at the end of a path of names. */
export const textAt = (element: XmlElement | undefined, ...path: Path): string | undefined =>
  element && pick(element, path, 0, tidyText);

/** Every text at the end of a path of names. */
export const textsAt = (element: XmlElement | undefined, ...path: readonly string[]): string[] =>
  allAt(element, ...path).flatMap(({ text }) => tidy(text) ?? []);

/** The element and all beneath it, parents before children, in their order; `enters` says whose children to visit. */
export function* descend(
  element: XmlElement,
  enters: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  yield element;
  if (!enters(element)) return;
  for (const child of element.children) yield* descend(child, enters);
}

/** The path to an element as in XPath, with canonical names: "/cXML/Request/OrderRequest/ItemOut[2]". */
export const pathOf = (element: XmlElement | undefined): string =>
  element === undefined ? "" : `${pathOf(element.parent)}/${element.name}${element.nth > 1 ? `[${element.nth}]` : ""}`;

/** Where an element stands. */
export const positionOf = (element: XmlElement): Position => ({ line: element.line, path: pathOf(element) });
