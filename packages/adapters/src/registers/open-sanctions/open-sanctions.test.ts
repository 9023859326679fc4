import { afterEach, describe, expect, it } from "vitest";
import { registerServer, type ServerAnswer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { openSanctionsRegister } from "./open-sanctions.js";

const entry = {
  id: "xx-1",
  caption: "Example Silicon Industry Co., Ltd.",
  schema: "Company",
  properties: {
    name: ["Example Silicon Industry Co., Ltd.", "示例硅业有限公司"],
    previousName: ["Example Sand Co., Ltd."],
    country: ["cn"],
    topics: ["forced.labor"],
    leiCode: ["529900EXAMPLESILIC01"],
    registrationNumber: ["91650000000000000X"],
  },
  datasets: ["us_dhs_uflpa"],
  referents: [],
  target: true,
  first_seen: "2022-06-21",
  score: 0.93,
  match: true,
  explanations: { name_match: { score: 1, detail: "…" } },
};
const person = { ...entry, id: "xx-2", caption: "Example Person", schema: "Person" };
const matches = {
  responses: { supplier: { status: 200, results: [entry, person], total: { value: 2, relation: "eq" } } },
  limit: 10,
};
const catalog = {
  datasets: [
    { name: "other", version: "1" },
    { name: "sanctions", version: "20261123-abc" },
  ],
};

let close = () => {};
afterEach(() => close());
const start = async (answerOf: (path: string) => ServerAnswer | undefined) => {
  const server = await registerServer(({ path }) => answerOf(path));
  close = server.close;
  const http = registerHttp({ pacing: { pause: 1, retries: 0 } });
  const options = { baseUrl: server.baseUrl, apiKey: "test-key", dataset: "sanctions", algorithm: "logic-v2" };
  return { register: openSanctionsRegister(http, options), asked: server.asked };
};

describe("OpenSanctions", () => {
  it("is sent all that tells a supplier apart, and gives entries as candidates, without people", async () => {
    const { register, asked } = await start((path) => ({ json: path === "/catalog" ? catalog : matches }));
    const supplier = { name: "Example Silicon", country: "CN", identifiers: [{ scheme: "lei", value: "5299" }] };
    const found = await register.byName!(supplier);
    expect(asked[0]).toMatchObject({ method: "POST", path: "/match/sanctions?algorithm=logic-v2&limit=10" });
    expect(asked[0]!.headers.authorization).toBe("ApiKey test-key");
    expect(JSON.parse(asked[0]!.body)).toEqual({
      queries: {
        supplier: {
          schema: "Organization",
          properties: { name: ["Example Silicon"], country: ["cn"], leiCode: ["5299"] },
        },
      },
    });
    expect(found).toMatchObject([
      { name: entry.caption, country: "CN", note: "score 0.93 of 1 by the algorithm logic-v2" },
    ]);

    const record = (await found[0]!.read())!;
    expect(record.facts.map(({ field, value }) => [field, value])).toEqual([
      ["remark", expect.stringMatching(/xx-1 of us_dhs_uflpa, with the topics forced\.labor \(score 0\.93.*logic-v2/)],
      ["identifiers", { scheme: "lei", value: "529900EXAMPLESILIC01" }],
      ["identifiers", { scheme: "cn-uscc", value: "91650000000000000X" }],
      ["aliases", "Example Silicon Industry Co., Ltd."],
      ["aliases", "示例硅业有限公司"],
      ["formerNames", "Example Sand Co., Ltd."],
      ["country", "CN"],
    ]);
    expect(record.facts[0]!.source.edition).toBe("20261123-abc");
  });

  it("answers without the version of its data where that cannot be had", async () => {
    const { register } = await start((path) => (path === "/catalog" ? { status: 500 } : { json: matches }));
    const [first] = await register.byName!({ name: "Example Silicon" });
    expect((await first!.read())!.facts[0]!.source).not.toHaveProperty("edition");
  });

  it.each<[ServerAnswer, string]>([
    [{ status: 400, json: { detail: "Unknown algorithm" } }, "unexpected"],
    [{ status: 401 }, "refused"],
    [{ json: { responses: { supplier: { status: 200 } } } }, "malformed"],
  ])("says what went wrong: %j", async (answer, reason) => {
    const { register } = await start(() => answer);
    await expect(register.byName!({ name: "Example" })).rejects.toMatchObject({ reason });
  });
});
