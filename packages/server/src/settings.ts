import type { AssessmentContext } from "@manumit/core";
import type { DocumentThreads } from "./documents/document-threads.js";
import type { ListsInUse } from "./lists/lists-in-use.js";

/** What every route needs to know; made once by `createApp`. */
export interface Settings {
  /** Largest body of a file of suppliers, in bytes. */
  readonly fileLimit: number;
  /** Largest body that describes one supplier, in bytes. */
  readonly supplierLimit: number;
  /** Largest body with a statement, in bytes: the longest document that is read, and what a form adds to it. */
  readonly statementLimit: number;
  /** Where documents are read that strangers send. */
  readonly threads: DocumentThreads;
  /** What assessments stand on beside the supplier, for a given day. */
  contextOn(asOf: string): AssessmentContext;
  /** The lists that are screened against; the context holds the same. */
  readonly lists: ListsInUse;
  /** The ISO date of today. */
  today(): string;
  /** The shared secret that every cXML document must carry, where one was agreed on. */
  readonly cxmlSecret?: string;
  /** Aborted when the service closes: work under way ends. */
  readonly closing: AbortSignal;
}
