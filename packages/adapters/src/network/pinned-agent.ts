import { Agent } from "undici";
import type { Address } from "./checked-address.js";

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

/** An agent that connects to the addresses that were checked, whatever the name says by then. */
export const pinnedAgent = (addresses: readonly [Address, ...Address[]]): Agent =>
  new Agent({ connect: { lookup: always(addresses) }, maxHeaderSize: 32_768 });
