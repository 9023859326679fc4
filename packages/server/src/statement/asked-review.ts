import type { ReviewOptions } from "@manumit/core";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";
import type { StatementSource } from "./statement-source.js";

/** A review that somebody asked for: of what, how, and last year's statement where it is a document of its own. */
export interface AskedReview {
  readonly source: StatementSource;
  readonly options: ReviewOptions;
  readonly previous?: StatementSource;
}

type Places = NonNullable<Refusal["more"]["errors"]>;

/** A request whose parts are not what they must be. */
export const wrongInput = (errors: Places): Refusal =>
  new Refusal(
    "invalid-input",
    errors.map(({ path, message }) => `${path.join(".")}: ${message}`.replace(/^: /, "")).join("; "),
    { errors },
  );

/**
 * The one source that a request names.
 *
 * @throws Refusal where it names none or more than one, or a text with nothing in it: no law was held against that.
 */
export const onlySource = (sources: readonly (StatementSource | undefined)[]): StatementSource => {
  const [source, other] = sources.filter((each) => each !== undefined);
  if (source?.kind === "text" && source.text.trim() === "")
    throw wrongInput([{ path: ["text"], message: words.statements.emptyText }]);
  if (source && !other) return source;
  throw wrongInput([{ path: [], message: other ? words.statements.twoSources : words.statements.noSource }]);
};

/** A statement that is fetched is published where it was fetched from, unless the request says otherwise. */
export const publishedAtSource = (options: ReviewOptions, source: StatementSource): ReviewOptions =>
  source.kind === "url" && options.metadata?.url === undefined
    ? { ...options, metadata: { ...options.metadata, url: source.url } }
    : options;
