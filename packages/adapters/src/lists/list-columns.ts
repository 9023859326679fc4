/** What a column of a list may hold, by its headers as publishers and their copies write them, letters and digits only. */
const headers = {
  id: ["id", "entryid", "entityid", "listingid", "uid", "reference"],
  schema: ["schema"],
  name: [
    "name",
    "entity",
    "entityname",
    "nameofentity",
    "organisation",
    "organization",
    "organisationname",
    "organizationname",
    "company",
    "companyname",
    "supplier",
    "suppliername",
    "caption",
  ],
  kind: ["kind"],
  aliases: ["aliases", "alias", "aka", "akas", "alsoknownas", "othernames", "alternativenames"],
  formerNames: ["formernames", "formername", "formerlyknownas", "previousnames", "previousname"],
  country: ["country", "countries", "countrycode", "alpha2", "alpha3", "countryname", "jurisdiction"],
  region: ["region"],
  addresses: ["addresses", "address"],
  identifiers: ["identifiers", "identifier"],
  lei: ["lei", "leicode"],
  registration: ["registration", "registrationnumber", "companynumber"],
  cnpj: ["cnpj"],
  uscc: ["uscc", "unifiedsocialcreditcode"],
  duns: ["duns", "dunsnumber"],
  order: ["order"],
  covers: ["covers", "scope", "scopenote"],
  merchandise: ["merchandise", "goods", "products", "product"],
  legalBasis: ["legalbasis", "basis", "sections", "section", "sublist", "program", "programme", "sanctions"],
  legalEffect: ["legaleffect", "effect", "wrofinding", "action"],
  effective: [
    "effective",
    "effectivedate",
    "firsteffectivedate",
    "listed",
    "listeddate",
    "listingdate",
    "dateadded",
    "dateofinclusion",
    "startdate",
    "issueddate",
    "date",
  ],
  removed: ["removed", "removeddate", "removaldate", "delisted", "delisteddate", "enddate"],
  status: ["status"],
  sourceUrl: ["sourceurl", "url", "link"],
} as const;

export type ListColumn = keyof typeof headers;

const plain = (header: string) => header.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The columns of a header row, each with its place. Of two that mean the same the plainer one is read: "Country", not "Country Code". */
export function columnsOf(header: readonly string[]): ReadonlyMap<ListColumn, number> {
  const cells = header.map(plain);
  const found = Object.entries(headers).flatMap(([column, names]) => {
    const at = names.map((name) => cells.indexOf(name)).find((place) => place !== -1);
    return at === undefined ? [] : [[column as ListColumn, at] as const];
  });
  return new Map(found);
}
