import { formatTables } from "./tables.js";

const marked = /<!-- table:([a-z-]+) -->\n[\s\S]*?<!-- \/table -->/g;

/** The document with every marked table made anew; all else in it is written by people. */
export const withFreshTables = (markdown: string): string =>
  markdown.replace(marked, (_, name: string) => {
    const make = formatTables[name];
    if (make === undefined) throw new Error(`the document asks for a table "${name}" that nothing makes`);
    return `<!-- table:${name} -->\n${make()}\n<!-- /table -->`;
  });

/** The tables that a document shows. */
export const tablesIn = (markdown: string): string[] => [...markdown.matchAll(marked)].map(([, name]) => name!);
