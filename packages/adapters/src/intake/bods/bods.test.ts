import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

const read = async (statements: unknown, options = {}) => {
  const text = typeof statements === "string" ? statements : JSON.stringify(statements);
  const rows = intake(new TextEncoder().encode(text), { filename: "bods.json", ...options });
  const all = await collected(rows);
  return { all, suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};

const entity = (recordId: string, name: string, more = {}) => ({
  statementId: `s-${recordId}`,
  recordId,
  recordType: "entity",
  recordStatus: "new",
  statementDate: "2026-01-01",
  recordDetails: { isComponent: false, name, ...more },
});
const person = (recordId: string, fullName: string) => ({
  ...entity(recordId, ""),
  recordType: "person",
  recordDetails: { names: [{ fullName }], nationalities: [{ code: "GB" }], birthDate: "1970-01" },
});
const owns = (subject: string, interestedParty: unknown, more: Record<string, unknown> = {}) => ({
  statementId: `s-${subject}-${JSON.stringify(interestedParty)}`,
  recordId: `r-${subject}-${JSON.stringify(interestedParty)}-${more.isComponent ?? false}`,
  recordType: "relationship",
  recordStatus: "new",
  statementDate: "2026-01-01",
  recordDetails: { isComponent: false, subject, interestedParty, ...more },
});
const share = (exact: number) => ({ interests: [{ type: "shareholding", share: { exact } }] });

describe("a statement of ownership", () => {
  it("gives the entity with its owners; of a person only name and nationality, and no row unless asked", async () => {
    const statements = [
      owns("a", "p", share(75)),
      person("p", "Example Person"),
      entity("a", "Brindlecote Mills", {
        identifiers: [{ scheme: "GB-COH", id: "00507062" }],
        jurisdiction: { code: "GB" },
      }),
    ];
    const { suppliers, summary } = await read(statements);
    expect(suppliers.map(({ supplier }) => supplier)).toEqual([
      expect.objectContaining({
        name: "Brindlecote Mills",
        country: "GB",
        identifiers: [{ scheme: "gb-coh", value: "00507062" }],
        owners: [{ name: "Example Person", country: "GB", share: 0.75 }],
      }),
    ]);
    expect(summary.notes.join()).toContain("1 natural person");
    expect(JSON.stringify(suppliers)).not.toContain("1970");
  });

  it("of versions 0.1 to 0.3 is read by its old names, in a list or one a line", async () => {
    const old = [
      { statementID: "1", statementType: "entityStatement", name: "Brindlecote Mills", identifiers: [] },
      { statementID: "2", statementType: "personStatement", names: [{ fullName: "Example Person" }] },
      {
        statementID: "3",
        statementType: "ownershipOrControlStatement",
        subject: { describedByEntityStatement: "1" },
        interestedParty: { describedByPersonStatement: "2" },
        ...share(100),
      },
    ];
    for (const text of [JSON.stringify(old), old.map((each) => JSON.stringify(each)).join("\n")]) {
      const { suppliers } = await read(text);
      expect(suppliers[0]?.supplier.owners).toEqual([{ name: "Example Person", share: 1 }]);
    }
  });
});

describe("traps of BODS", () => {
  it("a cycle of owners ends", async () => {
    const { suppliers } = await read([
      entity("a", "A Mills"),
      entity("b", "B Mills"),
      owns("a", "b", share(60)),
      owns("b", "a", share(60)),
    ]);
    expect(suppliers.map(({ supplier }) => supplier.owners?.map(({ name }) => name))).toEqual([
      ["B Mills"],
      ["A Mills"],
    ]);
  });

  it("components describe again what their whole says: no share is counted twice, and who stands between is named", async () => {
    const { suppliers } = await read([
      entity("a", "A Mills"),
      entity("b", "B Holding"),
      person("p", "Example Person"),
      owns("a", "b", { isComponent: true, ...share(60) }),
      owns("b", "p", { isComponent: true }),
      owns("a", "p", share(30)),
    ]);
    expect(suppliers.find(({ supplier }) => supplier.name === "A Mills")?.supplier.owners).toEqual([
      { name: "B Holding" },
      { name: "Example Person", country: "GB", share: 0.3 },
    ]);
  });

  it("statements out of the order of their dates, updates, closed records and replaced ones", async () => {
    const later = {
      ...entity("a", "New Name Mills"),
      statementId: "s2",
      recordStatus: "updated",
      statementDate: "2026-02-01",
    };
    const closed = {
      ...owns("a", "b", share(10)),
      statementId: "s9",
      recordStatus: "closed",
      statementDate: "2026-03-01",
    };
    const { suppliers } = await read([
      later,
      closed,
      entity("a", "Old Name Mills"),
      entity("b", "B Holding"),
      owns("a", "b", share(10)),
      owns("a", { reason: "noBeneficialOwners" }),
    ]);
    const found = suppliers.find(({ supplier }) => supplier.name === "New Name Mills");
    expect(found?.supplier.owners).toBeUndefined();
    expect(found?.notes.join()).toContain("noBeneficialOwners");
  });

  it("a range is no share, and an owner that cannot be named is a gap with its reason", async () => {
    const { suppliers } = await read([
      entity("a", "A Mills"),
      entity("b", "B Holding"),
      owns("a", "b", { interests: [{ share: { minimum: 75, maximum: 100 } }] }),
      owns("a", { reason: "subjectUnableToConfirmOrIdentifyBeneficialOwner" }),
    ]);
    const found = suppliers.find(({ supplier }) => supplier.name === "A Mills");
    expect(found?.supplier.owners).toEqual([{ name: "B Holding" }]);
    expect(found?.notes.join()).toContain("subjectUnableToConfirm");
  });

  it("an entity without a name gives no row and is said; ids that are empty are none", async () => {
    const { all, summary } = await read([entity("a", ""), { ...entity("", "X"), statementId: "" }]);
    expect(all.filter(({ kind }) => kind === "supplier")).toEqual([]);
    expect(summary.notes.join()).toMatch(/has no name/);
  });

  it("namesakes with numbers of their own stay apart", async () => {
    const numbered = (id: string) => entity(id, "A Mills", { identifiers: [{ scheme: "GB-COH", id }] });
    expect((await read([numbered("1"), numbered("2")])).suppliers).toHaveLength(2);
  });

  it("only relationships: a known kind without suppliers gives no rows and says so", async () => {
    const { all, summary } = await read([owns("a", "b")]);
    expect(all).toEqual([]);
    expect(summary.notes.join()).toContain("No supplier is named");
  });
});
