import { resolveCountry } from "../reference/resolve-country.js";
import { type Good, type InputIssue, InvalidInput, type Supplier } from "../supplier/index.js";

type Path = (string | number)[];

function* ofGoods(goods: readonly Good[], path: Path): Iterable<[string | undefined, Path]> {
  for (const [i, { origin, inputs }] of goods.entries()) {
    yield [origin, [...path, i, "origin"]];
    if (inputs) yield* ofGoods(inputs, [...path, i, "inputs"]);
  }
}

function* countriesOf(supplier: Supplier): Iterable<[string | undefined, Path]> {
  yield [supplier.country, ["country"]];
  for (const key of ["sites", "parents", "owners"] as const)
    for (const [i, { country }] of (supplier[key] ?? []).entries()) yield [country, [key, i, "country"]];
  yield* ofGoods(supplier.goods ?? [], ["goods"]);
}

/**
 * Refuses a supplier that names a country which is none: taken for "unknown" it would let an order on goods of an origin
 * pass by.
 *
 * @throws InvalidInput naming each such country.
 */
export function refuseUnknownCountries(supplier: Supplier): void {
  const issues: InputIssue[] = [];
  for (const [country, path] of countriesOf(supplier)) {
    if (country === undefined || resolveCountry(country) !== undefined) continue;
    issues.push({ path, message: `"${country.slice(0, 60)}" is no country known here` });
  }
  if (issues.length > 0) throw new InvalidInput(issues);
}
