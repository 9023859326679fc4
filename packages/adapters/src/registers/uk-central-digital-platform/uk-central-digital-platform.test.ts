import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { registerServer, type ServerAnswer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { ukCentralDigitalPlatformRegister } from "./uk-central-digital-platform.js";

const answer = (questionName: string, given: object) => ({
  questionName,
  boolValue: null,
  textValue: null,
  dateValue: null,
  optionValue: [],
  jsonValue: {},
  documentUri: null,
  ...given,
});

const shared = {
  id: "00000000-0000-4000-8000-00000000000b",
  name: "Example Foods Packing Ltd",
  identifier: { scheme: "GB-COH", id: "SC123456", legalName: "Example Foods Packing Ltd", uri: null },
  additionalIdentifiers: [{ scheme: "GB-PPON", id: "PCCC-2222-DDDD", legalName: null, uri: null }],
  address: {
    streetAddress: "1 Example Street",
    locality: "Aberdeen",
    postalCode: "AB1 2CD",
    countryName: "United Kingdom",
    country: "GB",
  },
  associatedPersons: [{ id: "f1", name: "Example Person", roles: ["tenderer"] }],
  additionalParties: [],
  additionalEntities: [],
  supplierInformationData: {
    form: { shareCode: "EXAMPLE1" },
    answerSets: [
      {
        id: "1",
        sectionName: "Modern Slavery",
        organisationId: "00000000-0000-4000-8000-00000000000b",
        answers: [
          answer("_ModernSlaveryQuestion02", { boolValue: true }),
          answer("_ModernSlaveryQuestion05", { textValue: "https://supplier.example/statement" }),
        ],
      },
      {
        id: "2",
        sectionName: "Exclusions",
        organisationId: "00000000-0000-4000-8000-00000000000b",
        answers: [
          answer("_Exclusion08", { optionValue: ["labour_market"] }),
          answer("_Exclusion06", { textValue: "contact@example.org" }),
        ],
      },
    ],
    questions: [],
  },
};

let close: (() => void)[] = [];
afterEach(() => {
  for (const each of close) each();
  close = [];
});
const start = async (answered: ServerAnswer | undefined, cacheFolder?: string) => {
  const server = await registerServer(() => answered);
  close.push(server.close);
  const http = registerHttp({ pacing: { pause: 1 }, ...(cacheFolder && { cacheFolder }) });
  const register = ukCentralDigitalPlatformRegister(http, { key: "test-key", baseUrl: server.baseUrl });
  return { asked: server.asked, ask: () => register.byIdentifier!({ scheme: "gb-cdp-share-code", value: "EXAMPLE1" }) };
};

describe("the UK Central Digital Platform", () => {
  it("gives registrations, the answers on modern slavery and exclusions of a share code, and nobody's name", async () => {
    const { ask, asked } = await start({ json: shared });
    const found = (await ask())!;
    expect(found).toMatchObject({ name: "Example Foods Packing Ltd", country: "GB" });
    const values = found.facts.map(({ field, value }) => [field, value]);
    expect(values).toContainEqual(["identifiers", { scheme: "gb-coh", value: "SC123456" }]);
    expect(values).toContainEqual(["statement", { url: "https://supplier.example/statement" }]);
    expect(values).toContainEqual(["declarations", { id: "subject-to-statement-duty", answer: true }]);
    expect(JSON.stringify(values)).toContain("convicted-of-forced-labour");
    expect(JSON.stringify(found)).not.toMatch(/Example Person|contact@/);
    expect(asked[0]).toMatchObject({ path: "/share/data/EXAMPLE1", headers: { "cdp-api-key": "test-key" } });
  });

  it("is asked anew each time and leaves nothing in the cache folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "registers-"));
    close.push(() => rmSync(folder, { recursive: true }));
    const { ask, asked } = await start({ json: shared }, folder);
    await ask();
    await ask();
    expect(asked).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[ServerAnswer, string]>([
    [{ status: 401 }, "refused"],
    [{ text: '{"id": "1", "name": "Exam' }, "malformed"],
    [{ json: { id: "1" } }, "malformed"],
  ])("says what is wrong with %j", async (answered, reason) => {
    await expect((await start(answered)).ask()).rejects.toMatchObject({ reason });
  });

  it("knows nothing of a code that is not there", async () => {
    expect(await (await start(undefined)).ask()).toBeUndefined();
  });
});
