import ipaddr from "ipaddr.js";

/** Public by their range, yet answering only inside one cloud: addresses of its metadata and agents. */
const METADATA = new Set(["168.63.129.16"]);

/** Old forms in which an IPv6 address stands for, or contains, an IPv4 address. */
const EMBEDDING: readonly [ipaddr.IPv6, number][] = ["::/96", "fec0::/10"].map((range) => ipaddr.IPv6.parseCIDR(range));

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, shared (CGNAT), multicast,
 * reserved or used for a cloud's metadata, nor an IPv6 address through which one of these can be reached.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast" || METADATA.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || !EMBEDDING.some((range) => parsed.match(range));
}
