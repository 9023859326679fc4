import type { EditionFault } from "./list-update-error.js";
import { packedNames } from "./packed-names.js";
import { isoDate, type ListReader, type PublishedEntry } from "./published-list.js";

const sectionIn = /2\s*\(d\)\s*\(2\)\s*\(B\)\s*\(([ivx]+)\)/gi;

const cells = (row: Element): string[] =>
  Array.from(row.querySelectorAll("th,td")).map((cell) => cell.textContent ?? "");

const sectionsOf = (text: string): string[] =>
  [...text.matchAll(sectionIn)].map(([, number = ""]) => `2(d)(2)(B)(${number.toLowerCase()})`);

/** The last heading or paragraph before a table that names a part of the statute. */
function sectionBefore(table: Element, all: readonly Element[]): string | undefined {
  for (const element of all.slice(0, all.indexOf(table)).reverse()) {
    if (element.tagName === "TABLE") continue;
    const found = sectionsOf(element.textContent ?? "").at(-1);
    if (found !== undefined) return found;
  }
  return sectionsOf(table.textContent ?? "")[0];
}

const basis = (sections: readonly string[]) =>
  `Uyghur Forced Labor Prevention Act, section ${[...new Set(sections)].sort().join(", ")}`;

/** The page of the UFLPA Entity List: a table for each part of the statute, names packed into cells. */
export const uflpaPage: ListReader = async (text) => {
  // Loaded when a page comes: it takes longer to load than all else here.
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(text);
  const all = Array.from(document.querySelectorAll("h1,h2,h3,h4,h5,h6,p,caption,strong,table"));
  const tables = all.filter(({ tagName }) => tagName === "TABLE");
  const byName = new Map<string, { entry: PublishedEntry; sections: string[] }>();
  const sections = new Set<string>();
  const faults: EditionFault[] = [];
  let rows = 0;
  let unread = 0;
  let dated = 0;
  for (const table of tables) {
    const [head = [], ...body] = Array.from(table.querySelectorAll("tr")).map(cells);
    const nameAt = head.findIndex((cell) => /name of entity|entity name/i.test(cell));
    const dateAt = head.findIndex((cell) => /effective date/i.test(cell));
    if (nameAt === -1) continue;
    if (dateAt === -1) faults.push({ check: "header", why: "A table of entities has no column of effective dates." });
    const section = sectionBefore(table, all);
    if (section !== undefined) sections.add(section);
    for (const row of body) {
      rows++;
      const { name, subsidiaries, ...names } = packedNames(row[nameAt] ?? "");
      const effective = isoDate(row[dateAt] ?? "");
      if (name === "" || effective === undefined) {
        unread++;
        continue;
      }
      dated++;
      for (const each of [name, ...subsidiaries]) {
        const known = byName.get(each) ?? {
          entry: {
            name: each,
            country: "CN",
            legalEffect: "rebuttable-presumption",
            effective,
            ...(each === name && names.aliases.length > 0 && { aliases: names.aliases }),
            ...(each === name && names.formerNames.length > 0 && { formerNames: names.formerNames }),
            ...(each === name && names.covers && { covers: names.covers.slice(0, 2_000) }),
          },
          sections: [],
        };
        if (section !== undefined) known.sections.push(section);
        byName.set(each, known);
      }
    }
  }
  if (dated === 0)
    faults.push({ check: "header", why: "No table has the columns of the Entity List: the page has another shape." });
  if (!/<\/(?:html|body|main)>/i.test(text.slice(-20_000)))
    faults.push({ check: "end", why: "The page ends before it is closed." });
  const entries = [...byName.values()].map(({ entry, sections: of }) => ({
    ...entry,
    ...(of.length > 0 && { legalBasis: basis(of) }),
  }));
  const edition = entries
    .map(({ effective }) => effective ?? "")
    .sort()
    .at(-1);
  return { entries, sections: [...sections], rows, unread, faults, ...(edition && { edition }) };
};
