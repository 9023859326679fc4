import { cli } from "./en-cli.js";
import { listing } from "./en-listing.js";
import { page } from "./en-page.js";
import { service } from "./en-service.js";

/** Every word that a user of the service, the command line or the page sees, in English. */
export const words = { ...service, cli, listing, page } as const;
