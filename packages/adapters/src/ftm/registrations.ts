import type { Identifier } from "@manumit/core";

/** Properties of FollowTheMoney that hold a registration, with the scheme that lists call it by. */
const schemes = {
  leiCode: "lei",
  dunsCode: "duns",
  uniqueEntityId: "uei",
  vatCode: "vat",
  innCode: "ru-inn",
  ogrnCode: "ru-ogrn",
  imoNumber: "imo",
  cageCode: "cage",
  taxNumber: "tax",
} as const;

const propertyOfScheme = new Map<string, string>(
  Object.entries(schemes).map(([property, scheme]): [string, string] => [scheme, property]),
);

/** What the company register of a country is called in lists; elsewhere a number is only a number. */
const registers: Readonly<Record<string, string>> = { GB: "gb-coh", CN: "cn-uscc", BR: "br-cnpj" };

/** The registrations that properties state; a plain number may be of the register of the country (alpha-2). */
export const ftmRegistrations = (
  valuesOf: (property: string) => readonly string[],
  country: string | undefined,
): Identifier[] => {
  const register = (country === undefined ? undefined : registers[country]) ?? "registration";
  return [
    ...Object.entries(schemes).flatMap(([property, scheme]) => valuesOf(property).map((value) => ({ scheme, value }))),
    ...["registrationNumber", "idNumber"].flatMap((property) =>
      valuesOf(property).map((value) => ({ scheme: register, value })),
    ),
  ];
};

/** The property that holds a registration. */
export const ftmPropertyOf = ({ scheme }: Identifier): string => propertyOfScheme.get(scheme) ?? "registrationNumber";
