import type { IntakeFormat } from "@manumit/adapters";

/** The media types in which a supplier file may be sent; `null` leaves it to the content to say what it is. */
export const intakeMediaTypes: Readonly<Record<string, IntakeFormat | null>> = {
  "text/csv": "csv",
  "application/csv": "csv",
  "text/tab-separated-values": "csv",
  "application/json": "json",
  "application/x-ndjson": "ndjson",
  "application/ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "text/xml": null,
  "application/xml": null,
  "application/cxml+xml": "cxml",
  "text/plain": null,
  "application/octet-stream": null,
};
