import { many } from "./many.js";

/** What is said of enriching suppliers from registers. */
export const enrich = {
  help: `Adds to suppliers what public registers know of them: identifiers, parents, activities,
sites, links to statements, each with its source. What a supplier declares is never changed:
where a register says otherwise, that is shown as a conflict.

Usage: manumit enrich FILE [options]

  FILE               any file that manumit screen reads; - is standard input
  --out FILE         write the suppliers there as NDJSON, one a line, for manumit screen;
                     without it they go to standard output
  --sources FILE     write to a file, one line of JSON a supplier: what was added with its
                     source, conflicts, candidates, remarks
  --register A,B     ask these registers only
  --offline          use what earlier runs were told, and no network
  --map FILE         JSON that says what odd headings mean

Registers, in the order in which they are asked. Those without a key, and those whose key is
in the environment, are asked where --register is not given:
  uk-central-digital-platform   share codes (identifier gb-cdp-share-code);
                                MANUMIT_CDP_KEY and MANUMIT_CDP_URL
  gleif                         legal entity identifiers, parents; no key
  companies-house               UK companies; MANUMIT_COMPANIES_HOUSE_KEY
  uk-statements                 UK modern slavery statement registry; no key
  open-supply-hub               facilities; MANUMIT_OPEN_SUPPLY_HUB_TOKEN
  opensanctions                 MANUMIT_OPENSANCTIONS_KEY, or MANUMIT_OPENSANCTIONS_URL for a
                                yente of your own; MANUMIT_OPENSANCTIONS_DATASET (default)
MANUMIT_GLEIF_URL, MANUMIT_COMPANIES_HOUSE_URL, MANUMIT_UK_STATEMENTS_URL and
MANUMIT_OPEN_SUPPLY_HUB_URL put another address in a register's place.

A register is asked by identifier first. By name it counts only where the names match and both
are known to be in the same country; otherwise it is listed as a candidate for you to decide.
Answers are kept a day or a week in the data folder (see manumit reference --help), share codes never.

Exit code: 0 done, 1 some rows refused or some registers not reached, 2 could not run.

Examples:
  manumit enrich suppliers.csv --out enriched.ndjson --sources sources.ndjson
  manumit enrich suppliers.csv --register gleif | manumit screen -`,

  unknown: (given: string, known: readonly string[]) => `"${given}" is not a register; there are ${known.join(", ")}`,
  needsKey: (register: string, settings: readonly string[]) =>
    `${register} needs ${settings.join(" and ")} in the environment`,
  badUrl: (setting: string) => `${setting} is not an http address`,
  conflict: (supplier: string, field: string, declared: string, said: string, because: string, where: string) =>
    `conflict: ${supplier}: ${field}: declared ${declared}, register ${said}. ${because} (${where})`,
  candidate: (supplier: string, name: string, place: string, register: string, because: string, where: string) =>
    `candidate: ${supplier}: ${name}${place && ` (${place})`} in ${register}. ${because} (${where})`,
  moreCandidates: (supplier: string, count: number) =>
    `candidate: ${supplier}: ${many(count, "more is", "more are")} not shown; --sources lists all`,
  remark: (supplier: string, text: string, register: string) => `remark: ${supplier}: ${text} (${register})`,
  failure: (message: string, count: number) =>
    `not reached: ${message}${count > 1 ? ` (${count.toLocaleString("en")} suppliers)` : ""}`,
  facts: (count: number, suppliers: number, enriched: number) =>
    `${many(count, "fact", "facts")} added to ${enriched.toLocaleString("en")} of ${many(suppliers, "supplier", "suppliers")}`,
  byRegister: (register: string, count: number) => `${register} ${count.toLocaleString("en")}`,
  counts: (conflicts: number, candidates: number) =>
    `${many(conflicts, "conflict", "conflicts")}, ${many(candidates, "candidate", "candidates")} to look at.`,
} as const;
