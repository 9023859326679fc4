import { afterEach, describe, expect, it } from "vitest";
import { registerServer, type ServerAnswer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { ukStatementsRegister } from "./uk-statements.js";

const header =
  "StatementYear,OrganisationName,Address,SectorType,CompanyNumber,LastUpdated,GroupSubmission,ParentName,StatementURL,ApprovingPerson";
const csv = `\uFEFF${header}
2026,\t+365 Examples GmbH,,Private,,01/02/2026,Yes,Example Holding A/S,https://www.example.com/2026.pdf,A Person (CEO)
2026,EXAMPLE MILLS LIMITED,"1 High Street
Leeds
LS1 1AA",Private,01234567,08/02/2026,No,,https://www.example.org/statement,A Person (Director)
`;
const older = `${header}\n2025,OLDER EXAMPLE FOODS LIMITED,,Private,SC123456,08/02/2025,No,,https://www.example.net/2025,A Person\n`;

let close = () => {};
afterEach(() => close());
const start = async (answerOf: (year: string) => ServerAnswer | undefined) => {
  const server = await registerServer(({ path }) => answerOf(/(\d{4})\.csv$/.exec(path)![1]!));
  close = server.close;
  const http = registerHttp({ pacing: { pause: 1, retries: 0 } });
  return {
    register: ukStatementsRegister(http, { baseUrl: server.baseUrl, years: [2027, 2026, 2025] }),
    asked: server.asked,
  };
};
const files: Record<string, ServerAnswer> = { 2026: { text: csv }, 2025: { text: older } };

describe("the UK statement registry", () => {
  it("gives the statement of a company number, and that one was published", async () => {
    const { register } = await start((year) => files[year]);
    const found = (await register.byIdentifier!({ scheme: "gb-coh", value: "1234567" }))!;
    expect(found).toMatchObject({ name: "EXAMPLE MILLS LIMITED", country: "GB" });
    expect(found.facts).toContainEqual(
      expect.objectContaining({
        field: "statement",
        value: { url: "https://www.example.org/statement", financialYear: "2026" },
      }),
    );
    expect(found.facts).toContainEqual(
      expect.objectContaining({ field: "declarations", value: { id: "statement-published", answer: true } }),
    );
    expect(found.facts.some(({ source }) => source.url.endsWith("StatementSummaries2026.csv"))).toBe(true);
  });

  it("passes over a year that is not published, goes back to older ones, and fetches each once", async () => {
    const { register, asked } = await start((year) => files[year]);
    expect((await register.byIdentifier!({ scheme: "gb-coh", value: "SC123456" }))?.name).toBe(
      "OLDER EXAMPLE FOODS LIMITED",
    );
    expect(await register.byIdentifier!({ scheme: "gb-coh", value: "09999999" })).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it("finds names, also one that the exporter guarded against formulas, whose country it does not know", async () => {
    const { register } = await start((year) => files[year]);
    const [first] = await register.byName!({ name: "365 Examples GmbH" });
    expect(first!.name.trim()).toBe("+365 Examples GmbH");
    expect(first).not.toHaveProperty("country");
    expect((await first!.read())!.facts).toContainEqual(
      expect.objectContaining({ field: "parents", value: expect.objectContaining({ name: "Example Holding A/S" }) }),
    );
    expect(await register.byName!({ name: "Quite Another Organisation" })).toEqual([]);
  });

  it("gives an organisation of several years once, by its latest", async () => {
    const before = csv.replaceAll("2026,", "2025,");
    const { register } = await start((year) => ({ 2026: { text: csv }, 2025: { text: before } })[year]);
    const found = await register.byName!({ name: "Example Mills" });
    expect(found).toMatchObject([{ name: "EXAMPLE MILLS LIMITED", url: expect.stringContaining("2026") }]);
  });

  it("refuses a page that stands in the table's place", async () => {
    const { register } = await start(() => ({ text: "<html>Are you a robot?</html>" }));
    await expect(register.byName!({ name: "Example" })).rejects.toMatchObject({ reason: "malformed" });
  });
});
