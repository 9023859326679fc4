import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fakeIo } from "../../fake-io.js";
import { run } from "../../run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-enrich-"));
const LEI = "529900EXAMPLEMILLS01";

const lei = {
  meta: { goldenCopy: { publishDate: "2026-11-20T00:00:00Z" } },
  data: {
    id: LEI,
    attributes: {
      lei: LEI,
      entity: {
        legalName: { name: "EXAMPLE MILLS LIMITED" },
        legalAddress: { country: "GB", addressLines: ["1 High Street"], city: "Leeds" },
        registeredAt: { id: "RA000585" },
        registeredAs: "01234567",
        status: "ACTIVE",
      },
      registration: { status: "LAPSED" },
    },
    relationships: { "direct-parent": { links: { "lei-record": "…" } } },
  },
};
const parent = structuredClone(lei);
parent.data.attributes.lei = "529900EXAMPLEPAREN02";
parent.data.attributes.entity.legalName.name = "Example Holding plc";
const profile = {
  company_name: "EXAMPLE MILLS LIMITED",
  company_number: "01234567",
  company_status: "active",
  sic_codes: ["13100"],
};
const statements = `StatementYear,OrganisationName,Address,CompanyNumber,ParentName,StatementURL
2026,EXAMPLE MILLS LIMITED,,01234567,,https://www.example.org/statement
`;

let isBroken = false;
let asked: string[] = [];
const server = createServer((request, response) => {
  const { url = "" } = request;
  asked.push(url);
  const answers: Record<string, unknown> = {
    [`/lei-records/${LEI}`]: lei,
    [`/lei-records/${LEI}/direct-parent`]: parent,
    "/company/01234567": profile,
    "/publicdownloads/StatementSummaries2026.csv": statements,
  };
  if (isBroken && url.startsWith("/company")) return response.writeHead(401).end();
  const answer = url.startsWith("/lei-records?")
    ? { data: [] }
    : url.startsWith("/fuzzy")
      ? { data: [] }
      : answers[url];
  if (answer === undefined) return response.writeHead(404).end("{}");
  response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
});

const env: Record<string, string> = { MANUMIT_HOME: join(folder, "home") };
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const register of ["GLEIF", "COMPANIES_HOUSE", "UK_STATEMENTS"]) env[`MANUMIT_${register}_URL`] = `${url}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  isBroken = false;
  asked = [];
});

const manumit = async (args: string[], more: Record<string, string> = {}, stdin = "") => {
  const { io, out } = fakeIo({ env: { ...env, ...more }, stdin });
  return { code: await run(args, io), ...out };
};

const suppliers = join(folder, "suppliers.csv");
writeFileSync(
  suppliers,
  `Vendor No.,Supplier,Country,LEI\nV-1,Example Mills Ltd,Ireland,${LEI}\nV-2,Beta Foods,Switzerland,\n`,
);
const withKey = { MANUMIT_COMPANIES_HOUSE_KEY: "test-key" };

test("suppliers are written as lines that can be screened, with what registers add and where they contradict", async () => {
  const [out, sources] = [join(folder, "enriched.ndjson"), join(folder, "sources.ndjson")];
  const { code, stdout, stderr } = await manumit(["enrich", suppliers, "--out", out, "--sources", sources], withKey);
  expect(code).toBe(0);
  expect(stdout).toBe("");
  const [first, second] = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id: "V-1",
    country: "IE",
    identifiers: [
      { scheme: "lei", value: LEI },
      { scheme: "gb-coh", value: "01234567" },
    ],
    activities: [{ scheme: "uksic2007", code: "13100" }],
    parents: [{ name: "Example Holding plc" }],
    statement: { url: "https://www.example.org/statement", financialYear: "2026" },
  });
  expect(second).toEqual({ id: "V-2", name: "Beta Foods", country: "CH" });
  expect(stderr).toMatch(/conflict: V-1 Example Mills Ltd: country: declared "IE", register "GB"/);
  expect(stderr).toMatch(/remark: V-1 .*not renewed.*\(gleif\)/);
  expect(stderr).toMatch(/added to 1 of 2 suppliers \(gleif \d+, companies-house \d+, uk-statements \d+\)/);

  const found = JSON.parse(readFileSync(sources, "utf8").split("\n")[0]!);
  expect(found).toMatchObject({ supplierId: "V-1", conflicts: expect.anything(), candidates: [], failures: [] });
  for (const { source } of found.added)
    expect(source).toMatchObject({ url: expect.any(String), retrieved: expect.any(String) });

  const screened = await manumit(["screen", out]);
  expect(screened.code).toBe(0);
  expect(screened.stderr).toContain("2 suppliers assessed");
});

test("what was asked before is not asked again, and is there without network", async () => {
  const first = await manumit(["enrich", suppliers], withKey);
  asked = [];
  const again = await manumit(["enrich", suppliers, "--offline"], withKey);
  expect(asked).toEqual([]);
  expect(again.stdout).toBe(first.stdout);
});

test("a register that is not reached is told once, and the others are asked all the same", async () => {
  isBroken = true;
  const home = { MANUMIT_HOME: join(folder, "other-home") };
  const { code, stdout, stderr } = await manumit(["enrich", suppliers], { ...withKey, ...home });
  expect(code).toBe(1);
  expect(stderr).toMatch(/not reached: Companies House answered 401: the key is missing, wrong/);
  expect(stdout).toContain("https://www.example.org/statement");
  expect(stderr).not.toContain("test-key");
});

test("only the registers named are asked, and those without their key cannot be", async () => {
  const stdin = `{"id":"1","name":"Example Mills Ltd","identifiers":[{"scheme":"lei","value":"${LEI}"}]}\n`;
  const { stdout } = await manumit(["enrich", "-", "--register", "gleif"], {}, stdin);
  expect(JSON.parse(stdout)).not.toHaveProperty("statement");
  for (const [given, why] of [
    ["companies-house", "companies-house needs MANUMIT_COMPANIES_HOUSE_KEY in the environment"],
    ["gleif,nowhere", '"nowhere" is not a register'],
  ] as const) {
    const { code, stderr } = await manumit(["enrich", suppliers, "--register", given]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  }
});

test("refused rows are told, and the rest goes on", async () => {
  const stdin = '{"id":"1","name":"Example","countrry":"GB"}\n{"id":"2","name":"Beta Foods","country":"CH"}\n';
  const { code, stdout, stderr } = await manumit(["enrich", "-", "--register", "gleif"], {}, stdin);
  expect(code).toBe(1);
  expect(stderr).toMatch(/refused: line 1/);
  expect(JSON.parse(stdout)).toMatchObject({ id: "2" });
});

test("the command explains itself, and says what it cannot do", async () => {
  expect((await manumit(["enrich", "--help"])).stdout).toContain("MANUMIT_COMPANIES_HOUSE_KEY");
  expect((await manumit(["enrich"])).code).toBe(2);
  expect(await manumit(["enrich", "nowhere.csv"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no file"),
  });
  const bad = await manumit(["enrich", suppliers], { MANUMIT_GLEIF_URL: "file:///etc/passwd" });
  expect(bad).toMatchObject({ code: 2, stderr: expect.stringContaining("MANUMIT_GLEIF_URL is not an http address") });
});

test("suppliers and their sources never go to one place, and either may go to standard output", async () => {
  for (const [places, why] of [
    [["--sources", "-"], "only one output can be standard output"],
    [["--sources", join(folder, "x"), "--out", join(folder, "x")], "named as an output more than once"],
  ] as const)
    expect(await manumit(["enrich", suppliers, "--offline", ...places])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(why),
    });
  const apart = ["--out", join(folder, "apart.ndjson"), "--sources", "-"];
  const { stdout } = await manumit(
    ["enrich", "-", "--register", "gleif", ...apart],
    {},
    '{"id":"1","name":"Beta Foods"}\n',
  );
  expect(JSON.parse(stdout)).toMatchObject({ supplierId: "1" });
});
