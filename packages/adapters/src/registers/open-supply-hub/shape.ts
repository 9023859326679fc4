import * as z from "zod/mini";

const text = z.nullish(z.string());
/** What contributors said of one field; each value has a shape of its own. */
const Extended = z.nullish(z.array(z.object({ value: z.unknown(), contributor_name: text })));

/** A facility. */
export const Facility = z.object({
  id: z.string(),
  properties: z.object({
    name: z.string(),
    address: text,
    country_code: text,
    os_id: text,
    new_os_id: text,
    other_names: z.nullish(z.array(z.unknown())),
    is_closed: z.nullish(z.boolean()),
    sector: z.nullish(z.array(z.object({ values: z.nullish(z.array(z.string())) }))),
    extended_fields: z.nullish(z.record(z.string(), Extended)),
  }),
});
export type Facility = z.infer<typeof Facility>;

/** A page of facilities. */
export const Facilities = z.object({ features: z.array(Facility) });
