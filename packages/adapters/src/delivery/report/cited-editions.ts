import { type Assessment, type EditionRef, referenceEditions } from "@manumit/core";

const keyOf = ({ dataset, edition }: EditionRef): string => `${dataset}\n${edition}`;

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** An edition that a figure of a report comes from; who published it is known of those that ship. */
export interface CitedEdition {
  readonly dataset: string;
  readonly edition: string;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
  /** Where it is on the web. */
  readonly url: string | undefined;
}

/** The datasets and editions that the assessments of a report name. */
export class CitedEditions {
  private readonly cited = new Map<string, EditionRef>();

  add({ editions, factors }: Assessment): void {
    for (const edition of editions) this.note(edition);
    for (const { sources } of factors) for (const source of sources) this.note(source);
  }

  /** By dataset. */
  list(): CitedEdition[] {
    const shipped = new Map(referenceEditions().map((edition) => [keyOf(edition), edition]));
    return [...this.cited.values()]
      .sort((a, b) => a.dataset.localeCompare(b.dataset, "en"))
      .map((cited) => {
        const known = shipped.get(keyOf(cited));
        return {
          dataset: cited.dataset,
          edition: cited.edition,
          publisher: known?.publisher,
          licence: known?.licence,
          url: webAddress(cited.url ?? known?.url),
        };
      });
  }

  private note(edition: EditionRef): void {
    const key = keyOf(edition);
    if (!this.cited.get(key)?.url) this.cited.set(key, edition);
  }
}
