import type { Facility } from "./shape.js";

interface ExtendedValue {
  readonly raw_value?: unknown;
  readonly raw_values?: unknown;
  readonly matched_values?: unknown;
  readonly name?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => (typeof each === "string" ? each : []));

const valuesOf = ({ properties }: Facility, field: string) =>
  (properties.extended_fields?.[field] ?? []).map(({ value, contributor_name }) => ({
    value: (typeof value === "object" && value !== null ? value : { raw_value: value }) as ExtendedValue,
    by: contributor_name ?? undefined,
  }));

const inText = ({ matched_values, raw_values, raw_value, name }: ExtendedValue): string[] => {
  const matched = textsIn(matched_values);
  return matched.length > 0 ? matched : [...textsIn(raw_values), ...textsIn(raw_value), ...textsIn(name)];
};

/** What contributors say of a field in words, each once, with who said it first. */
export const extendedTexts = (facility: Facility, field: string): { text: string; by?: string }[] => {
  const said = new Map<string, { text: string; by?: string }>();
  for (const { value, by } of valuesOf(facility, field)) {
    for (const text of inText(value)) {
      const key = text.trim().toLowerCase();
      if (key !== "" && !said.has(key)) said.set(key, { text: text.trim(), ...(by !== undefined && { by }) });
    }
  }
  return [...said.values()];
};

/** The first number of workers that is stated, or the range that is. */
export const workersOf = (facility: Facility): { min: number; max: number } | undefined => {
  for (const { value } of valuesOf(facility, "number_of_workers")) {
    const { min, max } = value;
    const isRange = Number.isInteger(min) && Number.isInteger(max) && (min as number) >= 0;
    if (isRange && (max as number) <= 10_000_000) return { min: min as number, max: max as number };
  }
  return undefined;
};
