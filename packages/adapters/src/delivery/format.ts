import type { Assessment } from "@manumit/core";

/** How to deliver. */
export interface DeliveryOptions {
  /** The heading of a report. */
  title?: string;
  /** The date the assessments hold for, ISO 8601; shown in reports. */
  asOf?: string;
  /** What holds for the whole input, in words; told by `cxml`, once all assessments have come. */
  notes?: Iterable<string>;
}

/** One format: from assessments as they come to pieces of text or bytes. */
export type DeliveryWriter = (
  assessments: AsyncIterable<Assessment> | Iterable<Assessment>,
  options: DeliveryOptions,
) => AsyncIterable<string | Uint8Array>;
