import type { Network } from "../../network/checked-address.js";
import { internet } from "../../network/internet.js";
import { extractDocument } from "../extract-document.js";
import type { StatementDocument } from "../statement-document.js";

/** Longest time from the first name look-up to the last byte. */
const MOST_MILLISECONDS = 30_000;

/**
 * Fetches a document from the public web and reads it as `extractDocument` does.
 *
 * Only `http:` and `https:` addresses of the public internet are fetched: private, loopback, link-local, shared and
 * metadata addresses are refused, in every way of writing them, after the name is resolved and again at each of at most
 * five redirects. At most 50 MB are read, within thirty seconds; PDF, DOCX, HTML and text types only.
 *
 * Throws `DocumentError`: the reasons of `extractDocument`, `hostile` for an address that may not be fetched, and
 * `unreachable` where there is no answer or no document. When `signal` aborts, its own reason is thrown.
 *
 * @example
 * ```ts
 * const { text } = await fetchDocument("https://www.example.com/modern-slavery-statement.pdf");
 * ```
 */
export const fetchDocument = (url: string, options: { signal?: AbortSignal } = {}): Promise<StatementDocument> =>
  fetchDocumentOver(internet, url, options);

/** `fetchDocument` over a given network. */
export async function fetchDocumentOver(
  network: Network,
  url: string,
  { signal, milliseconds = MOST_MILLISECONDS }: { signal?: AbortSignal; milliseconds?: number } = {},
): Promise<StatementDocument> {
  const { fetchPublic } = await import("./fetch-public.js");
  const { bytes, ...hint } = await fetchPublic(network, url, { milliseconds, ...(signal ? { signal } : {}) });
  return extractDocument(bytes, hint);
}
