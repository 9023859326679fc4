import { phrase } from "../../catalogue/catalogue.js";
import type { FrameworkRecord, ScopeMeasure } from "../frameworks/framework-record.js";
import type { StatementEntity } from "./review-options.js";

/** Whether a law binds an organisation, and why that can or cannot be told. */
export interface Scope {
  readonly inScope: "in" | "out" | "unknown";
  readonly scope: string;
}

type Measured =
  | { readonly kind: "reached" | "below"; readonly text: string }
  | { readonly kind: "unknown"; readonly needs?: string; readonly text?: string };

const fieldName = (field: ScopeMeasure["field"] | "currency" | "jurisdictions") =>
  phrase(`statement.scope.field.${field}`);

const amount = (value: number, currency: string | undefined): string =>
  `${currency ? `${currency} ` : ""}${value.toLocaleString("en-GB", { maximumFractionDigits: 0 })}`;

/** Where a law names no rate, an amount in another currency cannot be held against its threshold. */
const measure = ({ field, currency, least, over }: ScopeMeasure, entity: StatementEntity): Measured => {
  const value = entity[field];
  if (value === undefined) return { kind: "unknown", needs: fieldName(field) };
  if (currency !== undefined && entity.currency === undefined) return { kind: "unknown", needs: fieldName("currency") };
  if (currency !== undefined && entity.currency !== currency) {
    const given = entity.currency ?? "";
    return { kind: "unknown", text: phrase("statement.scope.currency", { field: fieldName(field), given, currency }) };
  }
  const reached = least !== undefined ? value >= least : over !== undefined && value > over;
  const wording =
    least !== undefined ? (reached ? "reached" : "below") : reached ? ("exceeded" as const) : ("not-above" as const);
  const text = phrase(`statement.scope.${wording}`, {
    field: fieldName(field),
    value: amount(value, currency),
    limit: amount(least ?? over ?? 0, currency),
  });
  return { kind: reached ? "reached" : "below", text };
};

const unknown = (because: string): Scope => ({
  inScope: "unknown",
  scope: phrase("statement.scope.unknown", { because }),
});

/** Names of places count without regard to case; a country covers its parts only where the law is the country's. */
const doesBusinessThere = (
  { scope, jurisdiction }: FrameworkRecord,
  jurisdictions: readonly string[] | undefined,
  cited: boolean,
): "yes" | "no" | "unknown" => {
  if (jurisdictions === undefined) return cited ? "yes" : "unknown";
  const given = jurisdictions.map((place) => place.toUpperCase());
  if (given.some((place) => scope.jurisdictions.some((known) => place === known || place.startsWith(`${known}-`))))
    return "yes";
  const country = jurisdiction.split("-")[0]!;
  return country !== jurisdiction && given.includes(country) ? "unknown" : "no";
};

/**
 * Whether a framework binds the organisation. Figures that are known decide; what is missing is named. `cited` is whether
 * the statement itself says that it is made under this law, which stands for doing business there where nothing else does.
 */
export const scopeOf = (framework: FrameworkRecord, entity: StatementEntity = {}, cited = false): Scope => {
  const { measures, atLeastMet, open, openDecides } = framework.scope;
  const there = doesBusinessThere(framework, entity.jurisdictions, cited);
  if (there === "no") {
    const because = phrase("statement.scope.elsewhere", { jurisdiction: framework.jurisdiction });
    return { inScope: "out", scope: phrase("statement.scope.out", { because }) };
  }
  const measured = measures.map((one) => measure(one, entity));
  const texts = (kind: Measured["kind"]) =>
    measured.flatMap((one) => (one.kind === kind && one.text ? [one.text] : [])).join(", ");
  const reached = measured.filter(({ kind }) => kind === "reached").length;
  const below = measured.filter(({ kind }) => kind === "below").length;
  if (measures.length > 0 && measures.length - below < atLeastMet) {
    return { inScope: "out", scope: phrase("statement.scope.out-open", { because: texts("below"), open }) };
  }
  if (measures.length > 0 && reached < atLeastMet) {
    const fields = [...new Set(measured.flatMap((one) => (one.kind === "unknown" && one.needs ? [one.needs] : [])))];
    const because = [
      ...(fields.length > 0 ? [phrase("statement.scope.needs", { fields: fields.join(", ") })] : []),
      texts("unknown"),
    ];
    return unknown(because.filter((part) => part !== "").join("; "));
  }
  if (there === "unknown") {
    return unknown(phrase("statement.scope.needs", { fields: fieldName("jurisdictions") }));
  }
  if (openDecides && !cited) return unknown(phrase("statement.scope.needs-open", { open }));
  return { inScope: "in", scope: phrase("statement.scope.in-open", { because: texts("reached"), open }) };
};
