import * as z from "zod/mini";

const text = z.nullish(z.string());
const Name = z.object({ name: z.string(), type: text });
const Address = z.object({
  addressLines: z.nullish(z.array(z.string())),
  city: text,
  region: text,
  country: text,
  postalCode: text,
});
const Links = z.nullish(z.object({ links: z.record(z.string(), z.unknown()) }));

/** A record of the LEI system, as far as it is read. */
export const LeiRecord = z.object({
  attributes: z.object({
    lei: z.string(),
    entity: z.object({
      legalName: Name,
      otherNames: z.nullish(z.array(Name)),
      transliteratedOtherNames: z.nullish(z.array(Name)),
      legalAddress: z.nullish(Address),
      headquartersAddress: z.nullish(Address),
      registeredAt: z.nullish(z.object({ id: text })),
      registeredAs: text,
      jurisdiction: text,
      status: text,
      successorEntity: z.nullish(z.object({ lei: text, name: text })),
    }),
    registration: z.object({ status: text }),
  }),
  relationships: z.nullish(z.object({ "direct-parent": Links, "ultimate-parent": Links })),
});
export type LeiRecord = z.infer<typeof LeiRecord>;

const meta = z.nullish(z.object({ goldenCopy: z.nullish(z.object({ publishDate: text })) }));

/** One record, and the edition of the data that it is from. */
export const OneRecord = z.object({ meta, data: LeiRecord });
export const Records = z.object({ meta, data: z.array(LeiRecord) });
export const ReportingException = z.object({
  meta,
  data: z.object({ attributes: z.object({ category: text, reason: z.string() }) }),
});
export const Completions = z.object({
  data: z.array(
    z.object({
      relationships: z.nullish(
        z.object({ "lei-records": z.nullish(z.object({ data: z.nullish(z.object({ id: z.string() })) })) }),
      ),
    }),
  ),
});
export type Meta = z.infer<typeof meta>;
