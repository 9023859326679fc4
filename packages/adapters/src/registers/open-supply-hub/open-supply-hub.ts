import type { RegisterHttp } from "../http/register-http.js";
import type { RegisterService } from "../http/service.js";
import { jsonOf } from "../known-answer.js";
import type { Register, RegisterRecord } from "../register.js";
import { extendedTexts } from "./extended-values.js";
import { countryOf, endOf, facilityFacts } from "./facility-facts.js";
import { Facilities, Facility } from "./shape.js";

const DAY = 86_400_000;

/** Facilities are merged into others, and those again; no chain is longer in practice. */
const MOST_MERGES = 3;

/**
 * Facilities of Open Supply Hub: where a supplier works, what is made there, who its parent is said to be. Asked by OS ID
 * or by name and country; needs a token. Nothing is ever sent that would add a facility.
 *
 * @example
 * ```ts
 * const register = openSupplyHubRegister(registerHttp(), { token });
 * const record = await register.byIdentifier?.({ scheme: "os-id", value: "CN2019303BQ3FZP" });
 * ```
 */
export const openSupplyHubRegister = (
  http: RegisterHttp,
  { token, baseUrl = "https://opensupplyhub.org" }: { token: string; baseUrl?: string },
): Register => {
  const service: RegisterService = {
    register: "Open Supply Hub",
    baseUrl,
    headers: { authorization: `Token ${token}` },
    limit: { requests: 90, within: 60_000 },
    keep: 7 * DAY,
  };

  const read = async (osId: string, signal?: AbortSignal, merges = 0): Promise<RegisterRecord | undefined> => {
    const path = `/api/facilities/${encodeURIComponent(osId)}/`;
    const found = await http.ask(service, { path }, jsonOf(Facility), signal);
    if (!found) return undefined;
    const { data: facility, answer } = found;
    const { new_os_id: merged, name } = facility.properties;
    if (merged && merged !== osId && merges < MOST_MERGES) return read(merged, signal, merges + 1);
    const country = countryOf(facility);
    return {
      name,
      names: extendedTexts(facility, "native_language_name").map(({ text }) => text),
      ...(country && { country }),
      facts: facilityFacts(facility, { register: "open-supply-hub", url: answer.url, retrieved: answer.retrieved }),
    };
  };

  return {
    name: "open-supply-hub",
    schemes: ["os-id"],
    byIdentifier: ({ value }, signal) => read(value.trim().toUpperCase(), signal),
    async byName({ name, country: asked }, signal) {
      const question = { path: "/api/facilities/", query: { q: name, countries: asked, pageSize: "20" } };
      const found = await http.ask(service, question, jsonOf(Facilities), signal);
      return (found?.data.features ?? []).map((facility) => {
        const { name: title, address, os_id } = facility.properties;
        const [country, ended, osId] = [countryOf(facility), endOf(facility), os_id ?? facility.id];
        return {
          name: title,
          ...(country && { country }),
          ...(address && { address }),
          ...(ended && { ended }),
          identifiers: [{ scheme: "os-id", value: osId }],
          url: `${baseUrl}/facilities/${encodeURIComponent(osId)}`,
          read: (later?: AbortSignal) => read(osId, later),
        };
      });
    },
  };
};
