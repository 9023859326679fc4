import type { AssessmentContext } from "@manumit/core";

/** What every route needs to know; made once by `createApp`. */
export interface Settings {
  /** Largest body of a file of suppliers, in bytes. */
  readonly fileLimit: number;
  /** Largest body that describes one supplier, in bytes. */
  readonly supplierLimit: number;
  /** What assessments stand on beside the supplier, for a given day. */
  contextOn(asOf: string): AssessmentContext;
  /** The ISO date of today. */
  today(): string;
  /** Aborted when the service closes: work under way ends. */
  readonly closing: AbortSignal;
}
