import type { Supplier } from "@manumit/core";

const share = (percent: string | undefined) => (percent === undefined ? undefined : Number(percent) / 100);

const answer = (text: string | undefined) => (text === undefined ? undefined : text === "yes");

const given = <T extends object>(part: T): T | undefined => {
  const known = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
  return Object.keys(known).length > 0 ? (known as T) : undefined;
};

/** The supplier that the fields of the form describe; a field left empty is unknown. It is not checked yet. */
export const supplierOfForm = (fields: Readonly<Record<string, string>>): Supplier => {
  const field = (name: string) => fields[name]?.trim() || undefined;
  const good = given({ name: field("good"), origin: field("origin") });
  const site = given({ region: field("region") });
  const isic = field("isic");
  return given({
    id: "1",
    name: field("name") ?? "",
    country: field("country"),
    description: field("description"),
    activities: isic ? [{ scheme: "isic4" as const, code: isic }] : undefined,
    goods: good && [good],
    sites: site && [{ ...site, ...given({ country: field("country") }) }],
    workforce: given({
      migrantShare: share(field("migrantShare")),
      agencyShare: share(field("agencyShare")),
      workersPaidRecruitmentFees: answer(field("workersPaidRecruitmentFees")),
      employerHoldsIdentityDocuments: answer(field("employerHoldsIdentityDocuments")),
      subcontracting: field("subcontracting") as "none" | "some" | "most" | undefined,
    }),
  }) as Supplier;
};
