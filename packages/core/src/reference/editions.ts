import manifest from "../../data/manifest.json";
import ofOwnMaking from "../../data/own-editions.json";
import type { EditionRef } from "./edition-ref.js";
import { once } from "./once.js";
import { tableOf } from "./table-of.js";

/** A dataset that ships with the library: what it is, who published it, on what terms, and how many rows were taken. */
export interface ReferenceEdition extends EditionRef {
  title: string;
  publisher: string;
  licence: string;
  /** ISO date on which the rows were read. */
  retrieved: string;
  rows: number;
  /** What a reader must know before relying on it. */
  note?: string;
}

/** A dataset may feed several files; its rows are counted together. */
function readManifest(): ReadonlyMap<string, ReferenceEdition> {
  const editions = new Map<string, ReferenceEdition>();
  const rows: readonly ReferenceEdition[] = [...tableOf(manifest), ...tableOf(ofOwnMaking)];
  for (const row of rows) {
    const { dataset, edition, url, title, publisher, licence, retrieved, rows, note } = row;
    const before = editions.get(dataset)?.rows ?? 0;
    editions.set(dataset, {
      dataset,
      edition,
      ...(url === undefined ? {} : { url }),
      title,
      publisher,
      licence,
      retrieved,
      rows: before + rows,
      ...(note === undefined ? {} : { note }),
    });
  }
  return editions;
}

const editions = once(readManifest);

const refs = once(
  () =>
    new Map<string, EditionRef>(
      [...editions()].map(([dataset, { edition, url }]) => [
        dataset,
        Object.freeze({ dataset, edition, ...(url === undefined ? {} : { url }) }),
      ]),
    ),
);

/**
 * Every dataset that ships with the library, by id: edition, publisher, licence, date read and number of rows.
 *
 * @example
 * ```ts
 * for (const { dataset, edition, licence } of referenceEditions()) console.log(dataset, edition, licence);
 * ```
 */
export function referenceEditions(): ReferenceEdition[] {
  return [...editions().values()].map((edition) => ({ ...edition }));
}

/**
 * The reference by which a factor cites a dataset.
 *
 * @throws RangeError for a dataset that does not ship, which is a mistake in the caller's code.
 * @example
 * ```ts
 * edition("us-tip-report"); // { dataset: "us-tip-report", edition: "2025", url: "https://…" }
 * ```
 */
export function edition(dataset: string): EditionRef {
  const found = refs().get(dataset);
  if (found === undefined) throw new RangeError(`no reference dataset "${dataset}" in the manifest`);
  return found;
}
