import { intake } from "../../intake/intake.js";
import type { SupplierRow } from "../../intake/row.js";
import { fact } from "../fact.js";
import type { RegisterHttp } from "../http/register-http.js";
import type { Answer, RegisterService } from "../http/service.js";
import type { Register } from "../register.js";
import { RegisterError } from "../register-error.js";
import { supplierFacts } from "../supplier-facts.js";

/** The scheme of identifiers that hold a share code, which a supplier gives to a buyer. */
export const shareCodeScheme = "gb-cdp-share-code";

/** The supplier of a share code: the first that its document names, whose members follow. */
const sharer = async ({ text, url }: Answer, register: string): Promise<SupplierRow> => {
  try {
    for await (const row of intake(new TextEncoder().encode(text), { format: "uk-central-digital-platform" })) {
      if (row.kind === "supplier") return row;
    }
  } catch (error) {
    throw new RegisterError("malformed", `${register} answers in a shape that is not known.`, {
      register,
      url,
      cause: error,
    });
  }
  throw new RegisterError("malformed", `${register} answers without naming a supplier.`, { register, url });
};

/**
 * What a supplier shares with buyers on the United Kingdom's Central Digital Platform: registrations, what it answers on
 * modern slavery, exclusions. Asked by share code; needs a key. Its answers name people and are therefore never kept, and
 * the people in them are not read.
 *
 * @example
 * ```ts
 * const register = ukCentralDigitalPlatformRegister(registerHttp(), { key, baseUrl });
 * const record = await register.byIdentifier?.({ scheme: "gb-cdp-share-code", value: "EXAMPLE1" });
 * ```
 */
export const ukCentralDigitalPlatformRegister = (
  http: RegisterHttp,
  { key, baseUrl }: { key: string; baseUrl: string },
): Register => {
  const service: RegisterService = {
    register: "UK Central Digital Platform",
    baseUrl,
    headers: { "cdp-api-key": key },
    limit: { requests: 60, within: 60_000 },
    keep: 0,
  };
  return {
    name: "uk-central-digital-platform",
    schemes: [shareCodeScheme],
    async byIdentifier({ value }, signal) {
      const path = `/share/data/${encodeURIComponent(value.trim())}`;
      const answer = await http.ask(service, { path }, (found) => found, signal);
      if (!answer) return undefined;
      const { supplier, notes } = await sharer(answer, service.register);
      const source = { register: "uk-central-digital-platform", url: answer.url, retrieved: answer.retrieved };
      return {
        name: supplier.name,
        names: supplier.aliases ?? [],
        ...(supplier.country && { country: supplier.country }),
        facts: [...supplierFacts(supplier, source), ...notes.map((note) => fact(source, "remark", note))],
      };
    },
  };
};
