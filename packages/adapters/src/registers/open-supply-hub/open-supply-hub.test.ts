import { afterEach, describe, expect, it } from "vitest";
import { registerServer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { openSupplyHubRegister } from "./open-supply-hub.js";

const said = (value: unknown, by = "Brand A") => ({
  value,
  contributor_id: 1,
  contributor_name: by,
  updated_at: "2022-01-27T17:36:54Z",
  is_from_claim: false,
});

const facility = (osId: string, more: object = {}) => ({
  id: osId,
  type: "Feature",
  geometry: { type: "Point", coordinates: [120.6, 32.2] },
  properties: {
    name: "Example Headwear Co. Ltd.",
    address: "No. 1, Example Road, Nantong",
    country_code: "CN",
    country_name: "China",
    os_id: osId,
    new_os_id: null,
    is_closed: null,
    contributors: [{ name: "Brand A (2019 Q1 List)" }],
    sector: [{ contributor_name: "Brand A", values: ["Apparel"] }],
    extended_fields: {
      name: [said("Example Headwear Co. Ltd.")],
      number_of_workers: [said({ min: 1000, max: 5000 })],
      native_language_name: [said({ raw_value: "示例帽业有限公司" })],
      processing_type: [said({ raw_values: ["cut & sew"], matched_values: ["Cut and Sew"] })],
      product_type: [said({ raw_values: ["Headwear", "Garments"] }), said({ raw_values: ["headwear"] }, "Brand B")],
      parent_company: [said({ name: "Example Group" }, "Brand B")],
      parent_company_os_id: [],
    },
    ...more,
  },
});

let close = () => {};
afterEach(() => close());
const start = async (answers: Record<string, unknown>) => {
  const server = await registerServer(({ path }) => (path in answers ? { json: answers[path] } : undefined));
  close = server.close;
  const register = openSupplyHubRegister(registerHttp(), { token: "test-token", baseUrl: server.baseUrl });
  return { register, asked: server.asked };
};

describe("Open Supply Hub", () => {
  it("gives the site, what is made there and the parent, with who said so, and no buyer", async () => {
    const { register, asked } = await start({ "/api/facilities/CN2019303BQ3FZP/": facility("CN2019303BQ3FZP") });
    const { facts } = (await register.byIdentifier!({ scheme: "os-id", value: "cn2019303bq3fzp" }))!;
    expect(facts.map(({ field, value, note }) => [field, value, note])).toEqual([
      ["identifiers", { scheme: "os-id", value: "CN2019303BQ3FZP" }, undefined],
      ["aliases", "Example Headwear Co. Ltd.", undefined],
      ["aliases", "示例帽业有限公司", "said by Brand A"],
      ["country", "CN", undefined],
      [
        "sites",
        { name: "Example Headwear Co. Ltd.", kind: "factory", country: "CN", address: "No. 1, Example Road, Nantong" },
        "1000 to 5000 workers",
      ],
      ["goods", { name: "Headwear" }, "said by Brand A"],
      ["goods", { name: "Garments" }, "said by Brand A"],
      ["description", "Apparel; Cut and Sew", undefined],
      ["parents", { name: "Example Group" }, "said by Brand B"],
    ]);
    expect(asked).toMatchObject([{ method: "GET", headers: { authorization: "Token test-token" } }]);
  });

  it.each([
    ["Office / HQ", "office"],
    ["Warehousing / Distribution", "warehouse"],
    ["Final Product Assembly", "factory"],
  ])("takes a facility of the type %s for a site of the kind %s", async (type, kind) => {
    const fields = { facility_type: [said({ raw_values: [type], matched_values: [type] })] };
    const { register } = await start({ "/api/facilities/CN1/": facility("CN1", { extended_fields: fields }) });
    const { facts } = (await register.byIdentifier!({ scheme: "os-id", value: "CN1" }))!;
    expect(facts.find(({ field }) => field === "sites")!.value).toMatchObject({ kind });
  });

  it("follows a facility that was merged into another, and no ring of them", async () => {
    const { register, asked } = await start({
      "/api/facilities/CN1/": facility("CN1", { new_os_id: "CN2" }),
      "/api/facilities/CN2/": facility("CN2"),
      "/api/facilities/CN3/": facility("CN3", { new_os_id: "CN4" }),
      "/api/facilities/CN4/": facility("CN4", { new_os_id: "CN3" }),
    });
    const merged = await register.byIdentifier!({ scheme: "os-id", value: "CN1" });
    expect(merged!.facts[0]!.value).toEqual({ scheme: "os-id", value: "CN2" });
    expect(await register.byIdentifier!({ scheme: "os-id", value: "CN3" })).toBeDefined();
    expect(asked.length).toBeLessThan(7);
  });

  it("looks for a name in its country only, and says which facility is closed", async () => {
    const { register } = await start({
      "/api/facilities/?q=Example Headwear&countries=CN&pageSize=20": {
        type: "FeatureCollection",
        count: 1,
        features: [facility("CN1", { is_closed: true, extended_fields: undefined, sector: undefined })],
      },
    });
    expect(await register.byName!({ name: "Example Headwear", country: "CN" })).toMatchObject([
      { name: "Example Headwear Co. Ltd.", country: "CN", ended: expect.stringContaining("closed") },
    ]);
  });
});
