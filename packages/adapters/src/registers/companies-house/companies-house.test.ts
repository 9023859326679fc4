import { afterEach, describe, expect, it } from "vitest";
import { registerServer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { companiesHouseRegister } from "./companies-house.js";
import { companyNumber } from "./company-number.js";

/** A profile in the shape of the API, with what is not read. */
const profile = {
  type: "ltd",
  company_name: "EXAMPLE MILLS LIMITED",
  company_number: "01234567",
  company_status: "active",
  jurisdiction: "england-wales",
  date_of_creation: "1994-02-04",
  registered_office_address: {
    address_line_1: "49 London Road",
    address_line_2: "Horsham",
    locality: "West Sussex",
    postal_code: "RH12 1AN",
  },
  sic_codes: ["13100", "7220", "82990"],
  previous_company_names: [{ name: "EXAMPLE WEAVERS LIMITED", effective_from: "1994-02-04", ceased_on: "2001-01-01" }],
  links: { self: "/company/01234567", officers: "/company/01234567/officers" },
  etag: "4f910229",
};

let close = () => {};
afterEach(() => close());
const start = async (answers: Record<string, unknown>) => {
  const server = await registerServer(({ path }) => (path in answers ? { json: answers[path] } : undefined));
  close = server.close;
  const register = companiesHouseRegister(registerHttp(), { key: "test-key", baseUrl: server.baseUrl });
  return { register, asked: server.asked };
};

describe("Companies House", () => {
  it("gives names, address and the SIC codes that name an activity, and asks for no officer", async () => {
    const { register, asked } = await start({ "/company/01234567": profile });
    const found = await register.byIdentifier!({ scheme: "gb-coh", value: "1234567" });
    expect(found).toMatchObject({ name: "EXAMPLE MILLS LIMITED", names: ["EXAMPLE WEAVERS LIMITED"], country: "GB" });
    expect(found!.facts.map(({ field, value }) => [field, value])).toEqual([
      ["identifiers", { scheme: "gb-coh", value: "01234567" }],
      ["aliases", "EXAMPLE MILLS LIMITED"],
      ["formerNames", "EXAMPLE WEAVERS LIMITED"],
      ["country", "GB"],
      ["address", "49 London Road, Horsham, West Sussex, RH12 1AN"],
      ["activities", { scheme: "uksic2007", code: "13100" }],
      ["remark", expect.stringContaining("before 2007")],
      ["remark", expect.stringContaining("names no activity")],
    ]);
    expect(asked.map(({ path }) => path)).toEqual(["/company/01234567"]);
    expect(asked[0]!.headers.authorization).toBe(`Basic ${Buffer.from("test-key:").toString("base64")}`);
  });

  it("says that a company has ended, is dormant or insolvent", async () => {
    const ended = { company_status: "dissolved", date_of_cessation: "1996-09-03", has_insolvency_history: true };
    const { register } = await start({ "/company/01234567": { ...profile, ...ended, sic_codes: ["99999"] } });
    const { facts } = (await register.byIdentifier!({ scheme: "gb-coh", value: "01234567" }))!;
    const remarks = facts.flatMap(({ field, value }) => (field === "remark" ? [value] : []));
    expect(remarks.join(" ")).toMatch(/dormant.*dissolved since 1996-09-03.*insolvency/);
  });

  it("takes a foreign company to be of the country of its home register", async () => {
    const foreign = {
      company_number: "FC012345",
      foreign_company_details: { originating_registry: { country: "GERMANY" } },
    };
    const { register } = await start({ "/company/FC012345": { ...profile, ...foreign } });
    expect((await register.byIdentifier!({ scheme: "gb-coh", value: "FC012345" }))!.country).toBe("DE");
  });

  it("knows nothing of a number that is not there", async () => {
    const { register } = await start({});
    expect(await register.byIdentifier!({ scheme: "gb-coh", value: "09999999" })).toBeUndefined();
    expect(await register.byIdentifier!({ scheme: "gb-coh", value: "n/a" })).toBeUndefined();
  });

  it("finds candidates by name, those that have ended among them", async () => {
    const item = {
      kind: "searchresults#company",
      title: "PYTHON MILLS LTD",
      company_number: "05226269",
      company_status: "dissolved",
      address: { address_line_1: "8 Alne Bank Road" },
      matches: { title: [1, 6] },
    };
    const { register } = await start({
      "/search/companies?q=Python Mills&items_per_page=20": {
        items: [item, { ...item, company_number: "07359966", company_status: "active" }],
        total_results: 2,
      },
    });
    const found = await register.byName!({ name: "Python Mills" });
    expect(found).toMatchObject([
      { name: "PYTHON MILLS LTD", country: "GB", ended: expect.stringContaining("dissolved") },
      { identifiers: [{ scheme: "gb-coh", value: "07359966" }] },
    ]);
    expect(found[1]).not.toHaveProperty("ended");
  });
});

describe("a company number", () => {
  it.each([
    ["1234567", "01234567"],
    ["sc123456", "SC123456"],
    ["NI 12345", "NI012345"],
    ["R0000001", "R0000001"],
    ["00000012", "00000012"],
  ])("written %s is %s", (written, number) => {
    expect(companyNumber(written)).toBe(number);
  });

  it.each(["", "123456789", "none", "../officers", "ABC12345"])("is not %j", (written) => {
    expect(companyNumber(written)).toBeUndefined();
  });
});
