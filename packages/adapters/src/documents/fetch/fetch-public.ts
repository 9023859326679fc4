import { Agent, fetch, type Response } from "undici";
import { documentBytes } from "../document-bytes.js";
import { DocumentError } from "../document-error.js";
import { MOST_BYTES } from "../document-limits.js";
import { type Address, checkedAddresses, type Network } from "./checked-address.js";

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
  const agent = new Agent({ connect: { lookup: always(addresses) }, maxHeaderSize: 32_768 });
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

/** Name resolution cannot be cancelled, only no longer waited for. */
async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}

type Lookup = (
  host: string,
  options: { all?: boolean | undefined },
  done: (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void,
) => void;

const always =
  (addresses: readonly [Address, ...Address[]]): Lookup =>
  (_host, { all }, done) => {
    if (all === true) done(null, [...addresses]);
    else done(null, addresses[0].address, addresses[0].family);
  };

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
