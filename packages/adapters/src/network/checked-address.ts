import { AddressError } from "./address-error.js";

/** An IP address with its family. */
export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** What stands between a name and the network; tests put their own in its place. */
export interface Network {
  resolve(host: string): Promise<readonly Address[]>;
  isPublic(address: string): boolean;
}

/**
 * The addresses of a URL's host, every one of them checked. A connection goes to one of these and asks no name server
 * again, so that a name cannot change its address between check and use. Throws `AddressError`.
 */
export async function checkedAddresses(url: URL, network: Network): Promise<readonly [Address, ...Address[]]> {
  // The URL parser has already turned decimal, octal and hexadecimal forms of an address into the usual one.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const [first, ...others] = isLiteral(host) ? [literal(host)] : await resolved(host, network);
  if (first === undefined) throw new AddressError("unresolved", `The name ${host} has no address.`);
  const all = [first, ...others] as const;
  if (!all.every(({ address }) => network.isPublic(address))) {
    throw new AddressError("private", `${host} is not on the public internet; only public addresses are used.`);
  }
  return all;
}

const isLiteral = (host: string): boolean => host.includes(":") || /^[\d.]+$/.test(host);

const literal = (host: string): Address => ({ address: host, family: host.includes(":") ? 6 : 4 });

async function resolved(host: string, network: Network): Promise<readonly Address[]> {
  try {
    return await network.resolve(host);
  } catch (error) {
    throw new AddressError("unresolved", `The name ${host} cannot be resolved.`, { cause: error });
  }
}
