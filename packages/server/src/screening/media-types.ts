import type { IntakeFormat } from "@manumit/adapters";

/**
 * The media types in which a supplier file may be sent. `null` leaves it to the content to say what it is, the type being
 * a hint: JSON may be a list of suppliers or a release of open contracting.
 */
export const intakeMediaTypes: Readonly<Record<string, IntakeFormat | null>> = {
  "text/csv": null,
  "application/csv": null,
  "text/tab-separated-values": null,
  "application/json": null,
  "application/x-ndjson": null,
  "application/ndjson": null,
  "application/jsonl": null,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": null,
  "text/xml": null,
  "application/xml": null,
  "application/cxml+xml": "cxml",
  "multipart/related": null,
  "multipart/mixed": null,
  "text/plain": null,
  "application/octet-stream": null,
};
