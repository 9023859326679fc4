import { fetch, type Response } from "undici";
import { abortable } from "../../network/abortable.js";
import { AddressError } from "../../network/address-error.js";
import { checkedAddresses, type Network } from "../../network/checked-address.js";
import { pinnedAgent } from "../../network/pinned-agent.js";
import { documentBytes } from "../document-bytes.js";
import { DocumentError } from "../document-error.js";
import { MOST_BYTES } from "../document-limits.js";

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Types of documents that are read, and types that servers give to files they do not know. */
const READ_TYPE =
  /^(?:application\/(?:pdf|x-pdf|xhtml\+xml|octet-stream|binary|x-download|force-download|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|binary\/octet-stream|text\/(?:html|plain|markdown))$/i;
const READ_TYPES = "application/pdf,text/html,application/xhtml+xml,text/plain,*/*;q=0.5";

/** The bytes of a document with what its server and address say of it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly contentType: string;
}

/** Fetches a document from a public address, following redirects to public addresses only. */
export async function fetchPublic(
  network: Network,
  address: string,
  { signal, milliseconds }: { signal?: AbortSignal; milliseconds: number },
): Promise<Fetched> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(milliseconds);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    let url = parsed(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await oneHop(network, url, either);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new DocumentError("unreachable", `The address redirects more than ${MOST_REDIRECTS} times.`);
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new DocumentError("unreachable", "The document did not arrive in time.", { cause: error });
    }
    if (error instanceof DocumentError) throw error;
    if (error instanceof AddressError) {
      throw new DocumentError(error.reason === "private" ? "hostile" : "unreachable", error.message, { cause: error });
    }
    throw new DocumentError("unreachable", "The address cannot be reached.", { cause: error });
  }
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new DocumentError("malformed", "The address is not a URL.");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new DocumentError("hostile", `Only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new DocumentError("hostile", "The address carries a name or password; give it without them.");
  }
  return url;
}

/** One request: the document, or where the server sends us instead. */
async function oneHop(network: Network, url: URL, signal: AbortSignal): Promise<Fetched | URL> {
  const addresses = await abortable(checkedAddresses(url, network), signal);
  const agent = pinnedAgent(addresses);
  try {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: "manual",
      signal,
      headers: { accept: READ_TYPES },
    });
    const location = response.headers.get("location");
    if (REDIRECTS.has(response.status) && location !== null) return parsed(location, url);
    return await received(response, url);
  } finally {
    await agent.destroy();
  }
}

async function received(response: Response, url: URL): Promise<Fetched> {
  if (!response.ok) {
    throw new DocumentError("unreachable", `The server answered ${response.status} instead of the document.`);
  }
  const contentType = response.headers.get("content-type") ?? "";
  const type = contentType.split(";")[0]!.trim();
  if (type !== "" && !READ_TYPE.test(type)) {
    throw new DocumentError("unknown-type", `The address gives ${type}, not a PDF, DOCX, HTML or text document.`);
  }
  if (Number(response.headers.get("content-length") ?? 0) > MOST_BYTES) {
    throw new DocumentError("too-large", `The document holds more than ${MOST_BYTES.toLocaleString("en")} bytes.`);
  }
  const bytes = response.body === null ? new Uint8Array(0) : await documentBytes(response.body);
  return { bytes, contentType, filename: url.pathname.split("/").at(-1) ?? "" };
}
