/** What the service says of looking names up. */
export const match = {
  summary: "Look names up in the lists",
  summaryOfDataset: "Look names up in one list",
  description:
    "Takes and answers what the `/match` of yente (OpenSanctions) does, so that its clients work here: set their base address to `/v1`. " +
    "A query that cannot be answered has `status` 400 and says why in `detail`; the others are answered. " +
    "Beyond yente, each result holds the whole `listing`, what it means in law, and the `decision` that its score leads to.",
  answer: "For each query the entries with a like name, the most alike first.",
  dataset: "`default` for every list, or the id of one (see `GET /v1/lists`).",
  query:
    "Whom to look for. schema: Company, Organization, LegalEntity, Vessel …; properties: name, alias, country, jurisdiction, address, registrationNumber, leiCode …, each a list of texts.",
  schemata: {
    request: "Up to 100 queries, each under a key of your own.",
    result:
      "An entry with a like name. score: 0 to 1; match: the score reaches the threshold; features and explanations: what speaks for (above 0) and against (below 0), by kind.",
    response: "The answer to one query. detail: why it cannot be answered, where status is 400.",
    answer: "The answers by the keys of the queries, and the editions of the lists that were searched.",
  },
  parameters: {
    limit: "How many results a query may have: 1 to 500, 5 where it is missing.",
    threshold: "The score from which a result says `match: true`; 0.8 where it is missing.",
    cutoff: "The least score that is answered, never more than `threshold`; 0.65 where it is missing.",
    algorithm: "Taken and answered back; there is one algorithm here.",
    includeDataset: "Only entries of these lists.",
    excludeDataset: "No entries of these lists.",
    excludeSchema: "No entries of these schemata.",
    excludeIds: "Not these entries, such as those that a person has cleared.",
    topics: "Only entries with one of these topics.",
    changedSince: "Taken and not used: entries of any age are answered.",
  },
  features: {
    word: "Words that agree",
    number: "Numbers in the names",
    joined: "Words that agree, written together or apart",
    letters: "Words that differ by one slip of the pen",
    sound: "Words that are romanised differently",
    consonants: "Words with the same consonants",
    meaning: "Words that translate each other",
    homophone: "Words that sound alike but are written with other characters",
    initials: "One name is the initials of the other",
    "only-in-query": "Words that stand only in the name asked for",
    "only-in-candidate": "Words that stand only in the listed name",
    "generic-only": "No distinctive word in common",
    order: "The words stand in another order",
    "legal-form": "Legal forms",
    identifier: "Registrations",
    country: "Countries",
    address: "Addresses",
  },
  problems: {
    shape: "A query must be an object with a text `schema` and an object `properties` of texts or lists of texts.",
    schema: (given: string) => `"${given.slice(0, 60)}" is not a schema that may be asked about; use Organization.`,
    nothing: "The query has neither a name nor a registration to look for.",
    values: "The query has more than 100 names or registrations.",
  },
  refusals: {
    queries: "The body must be an object with an object `queries`.",
    none: "No queries provided.",
    tooMany: (most: number) => `Too many queries in one batch (limit: ${most}).`,
    number: (name: string, least: number, most: number) => `${name} must be a number from ${least} to ${most}.`,
    dataset: (given: string, known: readonly string[]) =>
      `There is no list "${given.slice(0, 60)}"; there are ${known.join(", ")}.`,
  },
} as const;
