import { setTimeout as pause } from "node:timers/promises";
import type { StatementDocument } from "@manumit/core";

/** Fetches the document at an address. */
export type FetchStatement = (url: string) => Promise<StatementDocument>;

/** Documents kept, since the companies of a group name one statement, mostly in rows that stand together. */
const documentsKept = 8;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "");

/**
 * The same, kindly: one document at a time from each host, with a pause after it, and a document that was just fetched is not
 * fetched again.
 */
export const politely = (fetchStatement: FetchStatement, { pauseMs }: { pauseMs: number }): FetchStatement => {
  const lastOf = new Map<string, Promise<unknown>>();
  const kept = new Map<string, Promise<StatementDocument>>();
  const inTurn = (url: string): Promise<StatementDocument> => {
    const host = hostOf(url);
    const before = lastOf.get(host) ?? Promise.resolve();
    const fetched = before.then(() => fetchStatement(url));
    lastOf.set(
      host,
      fetched
        .then(
          () => {},
          () => {},
        )
        .then(() => pause(pauseMs, undefined, { ref: false })),
    );
    return fetched;
  };
  return (url) => {
    const known = kept.get(url);
    if (known) return known;
    const fetched = inTurn(url);
    kept.set(url, fetched);
    if (kept.size > documentsKept) kept.delete(kept.keys().next().value!);
    return fetched;
  };
};
