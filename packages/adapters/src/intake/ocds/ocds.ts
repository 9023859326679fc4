import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { documentRecords } from "../json/document-records.js";
import type { RecordShape } from "../json/json-records.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow, SupplierRow } from "../row.js";
import { SeenIds } from "../seen-ids.js";
import { addNote } from "../summary.js";
import { addRelease } from "./release.js";
import { releasesOf } from "./releases.js";

const shape: RecordShape = { wrappers: ["releases", "records"], several: true };

/** Releases that are put together before their organisations are given: a feed of any length is read in this much memory. */
const releasesTogether = 2_000;

/** As many parties as are put together at a time: a few releases can name very many. */
const partiesTogether = 5_000;

/** Who a row is, whichever part of a feed names it. */
const identityOf = ({ role, supplier: { name, country, identifiers } }: SupplierRow): string =>
  JSON.stringify([role, identifiers ?? [name, country]]);

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const given = new SeenIds();
  let parties = new Parties();
  let together = 0;
  let releases = 0;
  let suppliers = 0;
  const flush = (): IntakeRow[] => {
    const rows = parties
      .rows(context.summary)
      .filter((row) => row.kind === "refused" || !given.repeats(identityOf(row)));
    suppliers += rows.filter((row) => row.kind === "supplier" && row.role === "supplier").length;
    parties = new Parties();
    together = 0;
    return rows;
  };
  for await (const records of documentRecords(text, context, shape)) {
    const refused: IntakeRow[] = [];
    for (const each of records) {
      if ("kind" in each) {
        refused.push(each);
        continue;
      }
      for (const release of releasesOf(each.record)) {
        releases++;
        together++;
        addRelease(release, each.path || "release", parties);
        if (together >= releasesTogether || parties.size >= partiesTogether) yield flush();
      }
    }
    if (refused.length > 0) yield refused;
  }
  yield flush();
  if (suppliers === 0 && !context.summary.notes.some((note) => note.startsWith(noSupplier))) {
    addNote(
      context.summary,
      releases === 0
        ? `${noSupplier}: the package holds no release.`
        : `${noSupplier}: ${releases === 1 ? "the release awards" : `the ${releases} releases award`} nothing to anybody yet.`,
    );
  }
}

/**
 * OCDS 1.0 and 1.1: releases, records and their packages, alone, in a list, one a line or one after another. Suppliers are
 * those of awards; who only took part is a tenderer.
 */
export const ocds: FormatReader<"ocds"> = {
  id: "ocds",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) => {
    if (!/^\s*[[{]/.test(head)) return undefined;
    if (/"ocid"\s*:/.test(head)) return "its JSON names an ocid";
    return /"(?:releases|records)"\s*:\s*\[/.test(head) ? "its JSON holds releases or records" : undefined;
  },
  read,
};
