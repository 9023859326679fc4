import { lookup } from "node:dns/promises";
import type { Network } from "./checked-address.js";
import { isPublicAddress } from "./public-address.js";

/** The internet as this computer sees it. */
export const internet: Network = {
  resolve: async (host) =>
    (await lookup(host, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
  isPublic: isPublicAddress,
};
