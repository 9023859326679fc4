import { isMissing } from "./cell.js";
import { readCountries, readCountry } from "./country.js";
import type { Draft } from "./draft.js";
import type { CellReader, Field } from "./field.js";

const unlessMissing =
  (read: CellReader): CellReader =>
  (draft, text) =>
    isMissing(text) ? undefined : read(draft, text);

/** Whether a column of countries holds two-letter codes, in which NA is Namibia and not "not available". */
const holdsCodes = (samples: readonly string[]): boolean => {
  const others = samples.filter((sample) => sample !== "NA");
  return others.filter((sample) => /^[A-Za-z]{2}$/.test(sample)).length * 2 > others.length;
};

function takeSeveral(draft: Draft, text: string): string | undefined {
  const several = readCountries(text);
  if (several === undefined) return `"${text}" is not a known country`;
  const [first, ...others] = several;
  draft.supplier.country = first!;
  if (others.length > 0) {
    draft.otherCountries = others;
    draft.notes.push(`"${text}" names several countries: ${first} is taken as the supplier's, each other as a site.`);
  }
  return undefined;
}

/** The supplier's country; what is no country refuses the row, since a wrong one would be screened as unknown. */
export const countryField: Field = {
  many: false,
  inStep: false,
  reader: ({ samples }) => {
    const codes = holdsCodes(samples);
    return (draft, text) => {
      if (text === "NA" && !codes) {
        draft.notes.push('The country "NA" is taken as not available; write "Namibia" for the country.');
        return undefined;
      }
      const country = readCountry(text);
      if (country !== undefined) {
        draft.supplier.country = country;
        return undefined;
      }
      return isMissing(text) ? undefined : takeSeveral(draft, text);
    };
  },
};

/** A part of the address: street, town, postcode and country often have columns of their own. */
export const addressField: Field = {
  many: true,
  inStep: false,
  reader: () =>
    unlessMissing((draft, text) => {
      draft.address ??= [];
      draft.address.push(text);
      return undefined;
    }),
};

/** State, province or county: a part of the address, and the region of the row's site where it has one. */
export const regionField: Field = {
  many: false,
  inStep: false,
  reader: () =>
    unlessMissing((draft, text) => {
      draft.region = text;
      draft.address ??= [];
      draft.address.push(text);
      return undefined;
    }),
};

/** What the supplier does, in words; several such columns are joined. */
export const descriptionField: Field = {
  many: true,
  inStep: false,
  reader: () =>
    unlessMissing((draft, text) => {
      draft.description ??= [];
      if (!draft.description.includes(text)) draft.description.push(text);
      return undefined;
    }),
};

/** A number in the register of companies of whatever country the row has. */
export const registrationField: Field = {
  many: false,
  inStep: false,
  reader: () =>
    unlessMissing((draft, text) => {
      draft.registration = text;
      return undefined;
    }),
};
