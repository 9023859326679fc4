import * as z from "zod/mini";

const text = z.nullish(z.string());
const Address = z.object({
  care_of: text,
  premises: text,
  address_line_1: text,
  address_line_2: text,
  locality: text,
  region: text,
  postal_code: text,
  country: text,
});
export type Address = z.infer<typeof Address>;

/** A company's profile, as far as it is read. */
export const Profile = z.object({
  company_name: z.string(),
  company_number: z.string(),
  company_status: text,
  company_status_detail: text,
  jurisdiction: text,
  date_of_cessation: text,
  registered_office_address: z.nullish(Address),
  sic_codes: z.nullish(z.array(z.string())),
  previous_company_names: z.nullish(z.array(z.object({ name: z.string() }))),
  has_insolvency_history: z.nullish(z.boolean()),
  foreign_company_details: z.nullish(
    z.object({ originating_registry: z.nullish(z.object({ country: text, name: text })) }),
  ),
});
export type Profile = z.infer<typeof Profile>;

/** A page of what a search found. */
export const SearchPage = z.object({
  items: z.nullish(
    z.array(
      z.object({
        title: z.string(),
        company_number: z.string(),
        company_status: text,
        address: z.nullish(Address),
        address_snippet: text,
      }),
    ),
  ),
});
