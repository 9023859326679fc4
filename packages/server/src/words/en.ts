import { listingWords as listing } from "@manumit/adapters";
import { check } from "./en-check.js";
import { cli } from "./en-cli.js";
import { enrich } from "./en-enrich.js";
import { page } from "./en-page.js";
import { questionnaire } from "./en-questionnaire.js";
import { refer } from "./en-refer.js";
import { service } from "./en-service.js";
import { share } from "./en-share.js";

/** Every word that a user of the service, the command line or the page sees, in English. */
export const words = { ...service, check, cli, enrich, listing, page, questionnaire, refer, share } as const;
