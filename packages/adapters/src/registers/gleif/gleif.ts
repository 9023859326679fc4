import type { Identifier, NamedEntity } from "@manumit/core";
import { cut } from "../cut.js";
import { type FactSource, fact, type RegisterFact } from "../fact.js";
import type { RegisterHttp } from "../http/register-http.js";
import type { Answer, Question, RegisterService } from "../http/service.js";
import { jsonOf } from "../known-answer.js";
import type { Register, RegisterCandidate, RegisterRecord } from "../register.js";
import { countryOf, endOf, otherNames, recordFacts, registrationsOf } from "./record-facts.js";
import { exceptionRemark } from "./reporting-exception.js";
import { Completions, type LeiRecord, type Meta, OneRecord, Records, ReportingException } from "./shape.js";

const DAY = 86_400_000;

/** The form of an LEI. Whether there is such a one, the register says better than its check digits. */
const isLei = (text: string): boolean => /^[A-Z0-9]{18}\d{2}$/.test(text);

const sourceOf = ({ url, retrieved }: Answer, meta: Meta): FactSource => {
  const edition = meta?.goldenCopy?.publishDate?.slice(0, 10);
  return { register: "gleif", url, retrieved, ...(edition && { edition }) };
};

/** Parents are who consolidates the accounts, which is not a share of ownership: they get none. */
const parentFacts = (parent: LeiRecord, which: "direct" | "ultimate", source: FactSource): RegisterFact[] => {
  const country = countryOf(parent);
  const name = cut(parent.attributes.entity.legalName.name);
  if (name === undefined) return [];
  const value = { name, ...(country && { country }), identifiers: registrationsOf(parent) };
  return [fact(source, "parents", value, `${which} parent by consolidated accounts`)];
};

/**
 * The register of legal entity identifiers (GLEIF, data CC0, no key): names, country, registration number, parents by
 * consolidated accounts or the reason why none is named. Asked by LEI, by Companies House number, or by name.
 *
 * @example
 * ```ts
 * const record = await gleifRegister(registerHttp()).byIdentifier?.({ scheme: "lei", value: "5493001KJTIIGC8Y1R12" });
 * ```
 */
export const gleifRegister = (
  http: RegisterHttp,
  { baseUrl = "https://api.gleif.org/api/v1" }: { baseUrl?: string } = {},
): Register => {
  const service: RegisterService = {
    register: "GLEIF",
    baseUrl,
    headers: { accept: "application/vnd.api+json" },
    // Measured by others: faster, and the address is shut out for minutes.
    limit: { requests: 55, within: 60_000 },
    keep: 7 * DAY,
  };

  const recordOf = async (lei: string, signal?: AbortSignal) =>
    http.ask(service, { path: `/lei-records/${lei}` }, jsonOf(OneRecord), signal);

  /** The link's name says whether there is a parent or a reason; the link itself may lead anywhere and is not followed. */
  const parentsOf = async (record: LeiRecord, which: "direct" | "ultimate", signal?: AbortSignal) => {
    const links = record.relationships?.[`${which}-parent`]?.links ?? {};
    const path = `/lei-records/${encodeURIComponent(record.attributes.lei)}/${which}-parent`;
    if ("lei-record" in links) {
      const parent = await http.ask(service, { path }, jsonOf(OneRecord), signal);
      return parent ? parentFacts(parent.data.data, which, sourceOf(parent.answer, parent.data.meta)) : [];
    }
    if (!("reporting-exception" in links)) return [];
    const question = { path: `${path}-reporting-exception` };
    const exception = await http.ask(service, question, jsonOf(ReportingException), signal);
    if (!exception) return [];
    const { data, answer } = exception;
    return [fact(sourceOf(answer, data.meta), "remark", exceptionRemark(which, data.data.attributes.reason))];
  };

  const whole = async (record: LeiRecord, source: FactSource, signal?: AbortSignal): Promise<RegisterRecord> => {
    const country = countryOf(record);
    return {
      name: record.attributes.entity.legalName.name,
      names: otherNames(record).map(({ name }) => name),
      ...(country && { country }),
      facts: [
        ...recordFacts(record, source),
        ...(await parentsOf(record, "direct", signal)),
        ...(await parentsOf(record, "ultimate", signal)),
      ],
    };
  };

  const search = async (query: Question["query"] & object, signal?: AbortSignal) => {
    const question = { path: "/lei-records", query: { ...query, "page[size]": "20" } };
    const found = await http.ask(service, question, jsonOf(Records), signal);
    return (found?.data.data ?? []).map((record) => ({ record, source: sourceOf(found!.answer, found!.data.meta) }));
  };

  /** Names that are only like the one asked for. */
  const completions = async (name: string, signal?: AbortSignal) => {
    const question = { path: "/fuzzycompletions", query: { field: "entity.legalName", q: name } };
    const found = await http.ask(service, question, jsonOf(Completions), signal);
    const leis = (found?.data.data ?? []).flatMap((each) => each.relationships?.["lei-records"]?.data?.id ?? []);
    const known = [...new Set(leis)].filter(isLei).slice(0, 20);
    return known.length === 0 ? [] : search({ "filter[lei]": known.join(",") }, signal);
  };

  const candidate = ({ record, source }: { record: LeiRecord; source: FactSource }): RegisterCandidate => {
    const { lei, entity } = record.attributes;
    const [country, ended] = [countryOf(record), endOf(record)];
    return {
      name: entity.legalName.name,
      aliases: otherNames(record).map(({ name }) => name),
      ...(country && { country }),
      ...(ended && { ended }),
      identifiers: registrationsOf(record),
      url: `${baseUrl}/lei-records/${lei}`,
      read: (signal) => whole(record, source, signal),
    };
  };

  return {
    name: "gleif",
    schemes: ["lei", "gb-coh"],
    async byIdentifier({ scheme, value }: Identifier, signal) {
      if (scheme === "lei") {
        const lei = value.replace(/[\s-]/g, "").toUpperCase();
        if (!isLei(lei)) return undefined;
        const found = await recordOf(lei, signal);
        return found && whole(found.data.data, sourceOf(found.answer, found.data.meta), signal);
      }
      const found = await search({ "filter[entity.registeredAs]": value }, signal);
      const same = found.find(({ record }) =>
        registrationsOf(record).some((each) => each.scheme === scheme && each.value === value),
      );
      return same && whole(same.record, same.source, signal);
    },
    async byName({ name }: NamedEntity, signal) {
      const exact = await search({ "filter[entity.legalName]": name }, signal);
      return (exact.length > 0 ? exact : await completions(name, signal)).map(candidate);
    },
  };
};
