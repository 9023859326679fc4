import type { RegisterHttp } from "../http/register-http.js";
import type { RegisterService } from "../http/service.js";
import { jsonOf } from "../known-answer.js";
import type { Register, RegisterCandidate } from "../register.js";
import { RegisterError } from "../register-error.js";
import { countryOf, entryFacts, namesOf, registrationsOf, scoreNote } from "./entry-facts.js";
import { matchQuery } from "./query.js";
import { Catalog, MatchAnswer } from "./shape.js";

const DAY = 86_400_000;

/** The service looks at ten times as many entries as are asked for: with fewer it can miss the right one. */
const RESULTS = "10";

/** Where to ask, and in what. */
export interface OpenSanctionsOptions {
  /** The hosted service, or a yente of one's own. */
  readonly baseUrl?: string;
  /** Needed by the hosted service only. */
  readonly apiKey?: string;
  /** A collection or dataset; `default` where it is missing. */
  readonly dataset?: string;
  /** How the service compares; `best`, its own choice, where it is missing. */
  readonly algorithm?: string;
}

/**
 * Asks a yente service (OpenSanctions, hosted or one's own) for entries of a like name, country and registration. Its data
 * is under a licence that is not for commercial use unless it is bought.
 *
 * @example
 * ```ts
 * const register = openSanctionsRegister(registerHttp(), { baseUrl: "http://localhost:8000", dataset: "sanctions" });
 * const candidates = await register.byName?.({ name: "Example Silicon Industry", country: "CN" });
 * ```
 */
export const openSanctionsRegister = (
  http: RegisterHttp,
  {
    baseUrl = "https://api.opensanctions.org",
    apiKey,
    dataset = "default",
    algorithm = "best",
  }: OpenSanctionsOptions = {},
): Register => {
  const service: RegisterService = {
    register: "OpenSanctions",
    baseUrl,
    ...(apiKey !== undefined && { headers: { authorization: `ApiKey ${apiKey}` } }),
    limit: { requests: 10, within: 1_000 },
    keep: DAY,
  };

  /** The version of the data is good to know, and no reason to do without the answer. */
  const editionNow = async (signal?: AbortSignal): Promise<string | undefined> => {
    try {
      const found = await http.ask(service, { path: "/catalog" }, jsonOf(Catalog), signal);
      return found?.data.datasets.find(({ name }) => name === dataset)?.version ?? undefined;
    } catch (error) {
      if (error instanceof RegisterError) return undefined;
      throw error;
    }
  };

  return {
    name: "opensanctions",
    schemes: [],
    async byName(entity, signal) {
      const found = await http.ask(
        service,
        {
          path: `/match/${encodeURIComponent(dataset)}`,
          query: { algorithm, limit: RESULTS },
          body: matchQuery(entity),
        },
        jsonOf(MatchAnswer),
        signal,
      );
      if (!found) return [];
      const edition = await editionNow(signal);
      const { url, retrieved } = found.answer;
      const source = { register: "opensanctions", url, retrieved, ...(edition && { edition }) };
      const { results } = found.data.responses.supplier;
      return results
        .filter(({ schema }) => schema !== "Person")
        .map((entry): RegisterCandidate => {
          const country = countryOf(entry);
          const names = namesOf(entry);
          return {
            name: entry.caption,
            aliases: names,
            ...(country && { country }),
            identifiers: registrationsOf(entry),
            url: `${baseUrl}/entities/${encodeURIComponent(entry.id)}`,
            note: scoreNote(entry, algorithm),
            read: async () => ({
              name: entry.caption,
              names,
              ...(country && { country }),
              facts: entryFacts(entry, source, algorithm),
            }),
          };
        });
    },
  };
};
