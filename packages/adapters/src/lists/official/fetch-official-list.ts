import { checkedAddresses, type Network } from "../../network/checked-address.js";
import { internet } from "../../network/internet.js";
import { wholeBytes } from "../../whole-bytes.js";
import type { Checksum, Received } from "./edition-checks.js";
import { ListUpdateError } from "./list-update-error.js";
import type { OfficialList } from "./official-list.js";

const MOST_BYTES = 400_000_000;
const MILLISECONDS = 300_000;
const MOST_REDIRECTS = 5;

const tooLong = () => new RangeError(`The answer holds more than ${MOST_BYTES} bytes.`);

/** One answer from a public address, redirects followed to public addresses only. */
async function answerAt(address: URL, network: Network, signal: AbortSignal): Promise<Received> {
  const [{ fetch }, { pinnedAgent }] = await Promise.all([import("undici"), import("../../network/pinned-agent.js")]);
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const agent = pinnedAgent(await checkedAddresses(url, network));
    try {
      const response = await fetch(url, { dispatcher: agent, redirect: "manual", signal, headers: { accept: "*/*" } });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        url = new URL(location, url);
        continue;
      }
      const bytes = response.body ? await wholeBytes(response.body, MOST_BYTES, tooLong) : new Uint8Array();
      const length = response.headers.get("content-length");
      const md5 = response.headers.get("content-md5");
      const isPlain = response.headers.get("content-encoding") === null && length !== null;
      return {
        status: response.status,
        contentType: response.headers.get("content-type") ?? "",
        bytes,
        ...(isPlain && { announced: Number(length) }),
        ...(isPlain && md5 && { checksum: { algorithm: "md5", digest: Buffer.from(md5, "base64").toString("hex") } }),
      };
    } finally {
      await agent.destroy();
    }
  }
  throw new RangeError(`The address redirects more than ${MOST_REDIRECTS} times.`);
}

/** The address of the file that a page links to: of exactly one link, or the page is not the one we know. */
async function linked({ bytes }: Received, { list, link, url }: OfficialList): Promise<URL> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  const wanted = new RegExp(link ?? "", "i");
  const found = Array.from(document.querySelectorAll("a[href]")).filter((each) => wanted.test(each.textContent ?? ""));
  const targets = new Set(found.map((each) => new URL(each.getAttribute("href") ?? "", url).href));
  const [target] = targets;
  if (target !== undefined && targets.size === 1) return new URL(target);
  throw new ListUpdateError(list, [
    { check: "header", why: `The page has ${targets.size} links to a dataset where it should have one.` },
  ]);
}

interface Resource {
  readonly name?: unknown;
  readonly url?: unknown;
  readonly size?: unknown;
  readonly checksum?: unknown;
}

const algorithms: Readonly<Record<number, Checksum["algorithm"]>> = { 32: "md5", 40: "sha1", 64: "sha256" };

/** What an index states of a file. */
function stated({ size, checksum }: Resource): Pick<Received, "announced" | "checksum"> {
  const digest = typeof checksum === "string" ? checksum.replace(/^\w+:/, "").toLowerCase() : "";
  const algorithm = algorithms[digest.length];
  return {
    ...(typeof size === "number" && { announced: size }),
    ...(algorithm && /^[0-9a-f]+$/.test(digest) && { checksum: { algorithm, digest } }),
  };
}

/** The file that an index states, with the length and the checksum that it states of it. */
function indexed({ bytes }: Received, { list, resource, url }: OfficialList) {
  let index: { readonly resources?: unknown } = {};
  try {
    index = JSON.parse(new TextDecoder().decode(bytes)) as typeof index;
  } catch {
    // What is no JSON names no file either.
  }
  const resources = Array.isArray(index?.resources) ? (index.resources as readonly Resource[]) : [];
  const found = resources.find((each) => each?.name === resource);
  if (typeof found?.url === "string") return { address: new URL(found.url, url), ...stated(found) };
  throw new ListUpdateError(list, [{ check: "header", why: `The index names no file "${resource}".` }]);
}

/**
 * Fetches what the publisher of an official list has now: its page, or the file that the page links to or that an
 * index states.
 *
 * @throws ListUpdateError where the publisher cannot be reached or its page is not the one we know.
 */
export async function fetchOfficialList(list: OfficialList, network: Network = internet): Promise<Received> {
  const signal = AbortSignal.timeout(MILLISECONDS);
  try {
    const page = await answerAt(new URL(list.url), network, signal);
    if (page.status !== 200) return page;
    if (list.resource !== undefined) {
      const { address, ...announced } = indexed(page, list);
      return { ...(await answerAt(address, network, signal)), ...announced };
    }
    if (list.link === undefined) return page;
    return await answerAt(await linked(page, list), network, signal);
  } catch (cause) {
    if (cause instanceof ListUpdateError) throw cause;
    const why = `The publisher cannot be reached: ${(cause as Error).message}.`;
    throw new ListUpdateError(list.list, [{ check: "answer", why }], { cause });
  }
}
