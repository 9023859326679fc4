import { formatTables } from "./tables.js";

const marked = /<!-- table:([a-z-]+) -->\n[\s\S]*?<!-- \/table -->/g;

/** The document with every marked table made anew; all else in it is written by people. */
export async function withFreshTables(markdown: string): Promise<string> {
  const fresh = new Map<string, string>();
  for (const name of tablesIn(markdown)) {
    const make = formatTables[name];
    if (make === undefined) throw new Error(`the document asks for a table "${name}" that nothing makes`);
    fresh.set(name, await make());
  }
  return markdown.replace(marked, (_, name: string) => `<!-- table:${name} -->\n${fresh.get(name)}\n<!-- /table -->`);
}

/** The tables that a document shows. */
export const tablesIn = (markdown: string): string[] => [...markdown.matchAll(marked)].map(([, name]) => name!);
