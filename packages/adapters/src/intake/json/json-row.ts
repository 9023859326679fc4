import { type Good, InvalidInput, parseSupplier, resolveCountry, type Supplier } from "@manumit/core";
import type { IntakeRow, Position } from "../row.js";
import { brokenText } from "./whole-characters.js";

/** A path as people write it: `sites[0].country`. */
const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    "",
  );

class UnknownCountry extends Error {
  constructor(
    readonly path: string,
    text: string,
  ) {
    super(`"${text}" is not a known country`);
  }
}

function understandCountry<Key extends string>(
  holder: { [K in Key]?: string | undefined },
  key: Key,
  path: string,
): void {
  const text = holder[key];
  if (text === undefined) return;
  const country = resolveCountry(text);
  if (country === undefined) throw new UnknownCountry(`${path}${key}`, text);
  holder[key] = country;
}

function understandGoods(goods: readonly Good[] | undefined, path: string): void {
  for (const [at, good] of (goods ?? []).entries()) {
    understandCountry(good, "origin", `${path}[${at}].`);
    understandGoods(good.inputs, `${path}[${at}].inputs`);
  }
}

/** Turns every country of a supplier into its alpha-2 code; throws `UnknownCountry` at the first that is none. */
function understandCountries(supplier: Supplier): void {
  understandCountry(supplier, "country", "");
  for (const list of ["sites", "parents", "owners"] as const) {
    for (const [at, item] of (supplier[list] ?? []).entries()) understandCountry(item, "country", `${list}[${at}].`);
  }
  understandGoods(supplier.goods, "goods");
}

const joined = (base: string, path: string): string =>
  base && path && !path.startsWith("[") ? `${base}.${path}` : base + path;

/**
 * One record of JSON as a row. Strict: what the supplier's schema does not know is refused with its path and the nearest
 * known key, since a misspelt "countrry" must never become "country unknown".
 */
export function jsonRow(text: string, at: Position): IntakeRow {
  const refuse = (reason: string, path?: string): IntakeRow => {
    const whole = joined(at.path ?? "", path ?? "");
    return {
      kind: "refused",
      at: whole === "" ? at : { ...at, path: whole },
      ...(path ? { field: path } : {}),
      reason: /[.?!]$/.test(reason) ? reason : `${reason}.`,
    };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`The record is not valid JSON: ${(error as SyntaxError).message}`);
  }
  const broken = brokenText(text, value);
  if (broken) {
    const path = pathText(broken.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    return refuse("The text holds a null character or half a character, which no file or database keeps.", path);
  }
  try {
    const supplier = parseSupplier(value);
    understandCountries(supplier);
    return { kind: "supplier", supplier, role: "supplier", at, notes: [] };
  } catch (error) {
    if (error instanceof UnknownCountry) return refuse(error.message, error.path);
    if (!(error instanceof InvalidInput)) throw error;
    const [first, ...others] = error.issues;
    const more = others.map(({ path, message }) => `; ${pathText(path)}: ${message}`);
    return refuse(`${first?.message ?? error.message}${more.join("")}`, pathText(first?.path ?? []));
  }
}
