import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { documentRecords } from "../json/document-records.js";
import type { RecordShape } from "../json/json-records.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { addRelease } from "./release.js";
import { releasesOf } from "./releases.js";

const shape: RecordShape = { wrappers: ["releases", "records"], several: true };

/** Releases that are put together before their organisations are given: a feed of any length is read in this much memory. */
const releasesTogether = 2_000;

/** Gives each organisation once, however many parts of a feed name it. */
class Given {
  private readonly keys = new Set<string>();

  fresh(rows: readonly IntakeRow[]): IntakeRow[] {
    return rows.filter((row) => {
      if (row.kind === "refused") return true;
      const { name, country, identifiers } = row.supplier;
      const key = JSON.stringify([row.role, identifiers ?? [name, country]]);
      return !this.keys.has(key) && this.keys.add(key);
    });
  }
}

async function* read(text: AsyncIterable<string>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const given = new Given();
  let parties = new Parties();
  let together = 0;
  let releases = 0;
  let suppliers = 0;
  const flush = (): IntakeRow[] => {
    const rows = given.fresh(parties.rows(context.summary));
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
      }
    }
    if (refused.length > 0) yield refused;
    if (together >= releasesTogether) yield flush();
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
