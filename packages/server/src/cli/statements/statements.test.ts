import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractDocument, type IntakeRow, intake } from "@manumit/adapters";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../run.js";
import { gatherStatements } from "./gather-statements.js";
import { politely } from "./polite-fetch.js";

const statement = (name: string) =>
  `${name} makes this statement under the Modern Slavery Act 2015. In 2025 we audited 41 suppliers for forced labour and interviewed 380 workers.`;

const home = mkdtempSync(join(tmpdir(), "manumit-statements-"));
const folder = join(home, "statements");
const file = (...path: string[]) => join(home, ...path);
mkdirSync(join(folder, "group"), { recursive: true });
writeFileSync(file("secret.txt"), statement("Secret"));
writeFileSync(join(folder, "S-1.txt"), statement("Alder Mills"));
writeFileSync(join(folder, "group", "birch.txt"), statement("Birch Foods"));
writeFileSync(join(folder, "S-4.pdf"), "%PDF-1.4 nothing");
symlinkSync(file("secret.txt"), join(folder, "link.txt"));
afterAll(() => rmSync(home, { recursive: true }));

const heading = "Supplier ID,Supplier,Country,Modern slavery statement\n";
const screen = async (rows: string, ...args: string[]) => {
  writeFileSync(file("suppliers.csv"), heading + rows);
  const { io, out } = fakeIo();
  const code = await run(["screen", file("suppliers.csv"), "--format", "ndjson", "--as-of", "2026-11-24", ...args], io);
  const audited = out.stdout
    .trim()
    .split("\n")
    .filter((line) => line !== "" && JSON.parse(line).controls.some(({ id }: { id: string }) => id === "site-audits"))
    .map((line) => JSON.parse(line).supplierId);
  return { code, audited, ...out };
};

describe("manumit screen --statements", () => {
  test("reads the file that a row names, else the one called by the supplier's id", async () => {
    const { code, audited, stderr } = await screen(
      "S-1,Alder Mills,Pakistan,\nS-2,Birch Foods,Pakistan,group/birch.txt\nS-3,Cedar Cannery,Thailand,\n",
      "--statements",
      folder,
    );
    expect([code, audited]).toEqual([0, ["S-1", "S-2"]]);
    expect(stderr).toContain("2 statements read.");
  });

  test("reports each that cannot be read by its row, and screens the rest", async () => {
    const { code, audited, stderr } = await screen(
      "S-4,Dogwood Dairy,Pakistan,\nS-5,Elm Energy,Pakistan,none.pdf\n" +
        "S-6,Fir Farms,Pakistan,http://127.0.0.1:9/statement.pdf\nS-1,Alder Mills,Pakistan,\n",
      "--statements",
      folder,
      "--fetch-statements",
    );
    expect([code, audited]).toEqual([1, ["S-1"]]);
    expect(stderr).toMatch(/statement not read: line 2: Dogwood Dairy \(S-4\): /);
    expect(stderr).toMatch(/statement not read: line 3: Elm Energy \(S-5\): there is no file "none.pdf"/);
    expect(stderr).toMatch(/statement not read: line 4: Fir Farms \(S-6\): .*public internet/);
    expect(stderr).toContain("1 statement read, 3 could not be read.");
  });

  test.each([
    file("secret.txt"),
    "../secret.txt",
    "link.txt",
    "group/../../secret.txt",
    "..\\secret.txt",
    "../none.txt",
  ])("never reads %s, which lies outside", async (name) => {
    const { code, audited, stderr } = await screen(`S-9,Secret,Pakistan,${name}\n`, "--statements", folder);
    expect([code, audited]).toEqual([1, []]);
    expect(stderr).toContain("does not lie in the folder of statements");
  });

  test("takes no id for a path", async () => {
    const rows = `../secret,Secret,Pakistan,\n${file("secret")},Secret Two,Pakistan,\n`;
    expect(await screen(rows, "--statements", folder)).toMatchObject({ code: 0, audited: [] });
  });

  test("says so where the statement seems another organisation's", async () => {
    const { code, stderr } = await screen("S-1,Zinnia Shipping,Pakistan,\n", "--statements", folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(/statement read: line 2: Zinnia Shipping \(S-1\): /);
  });

  test("needs a folder", async () => {
    expect((await screen("", "--statements", file("nowhere"))).stderr).toMatch(/there is no file/);
    expect((await screen("", "--statements", file("secret.txt"))).stderr).toMatch(/is no folder/);
  });
});

test("an address is asked for nothing unless --fetch-statements says so", async () => {
  const rows = "S-1,Alder Mills,Pakistan,http://127.0.0.1:9/statement.pdf\n";
  expect(await screen(rows)).toMatchObject({ code: 0, audited: [] });
});

describe("statements at addresses", () => {
  const asked: string[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    mostOpen = Math.max(mostOpen, ++open);
    setTimeout(() => {
      open--;
      if (request.url === "/gone") response.writeHead(404).end();
      else response.end(statement("Alder Mills"));
    }, 20);
  });
  let origin = "";
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const fetchIt = politely(
    async (url) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      return extractDocument(new Uint8Array(await answer.arrayBuffer()));
    },
    { pauseMs: 1 },
  );
  const gather = async (rows: string) => {
    const reported: string[] = [];
    const gathered: unknown[] = [];
    const sources = {
      fetch: fetchIt,
      readFile: () => Promise.reject(new Error("no file")),
      report: async ({ supplier }: IntakeRow & { kind: "supplier" }, _kind: string, reason: string) => {
        reported.push(`${supplier.id}: ${reason}`);
      },
    };
    for await (const row of gatherStatements(intake(new TextEncoder().encode(heading + rows)), sources)) {
      gathered.push(row.kind === "supplier" ? [row.supplier.id, row.evidence !== undefined] : row.kind);
    }
    return { reported, gathered };
  };

  test("are fetched one at a time from a host, each once, in the order of the rows, and a failure stops nothing", async () => {
    const addresses = ["/a", "/gone", "/b", "/a", "/c", "/a"];
    const rows = addresses.map((path, at) => `S-${at},Alder Mills,Pakistan,${origin}${path}\n`).join("");
    const { gathered, reported } = await gather(`${rows}S-9,No Address,Pakistan,\n,,Atlantis,\n`);
    expect(gathered).toEqual([
      ["S-0", true],
      ["S-1", false],
      ["S-2", true],
      ["S-3", true],
      ["S-4", true],
      ["S-5", true],
      ["S-9", false],
      "refused",
    ]);
    expect(reported).toEqual(["S-1: answered 404"]);
    expect(asked).toEqual(["/a", "/gone", "/b", "/c"]);
    expect(mostOpen).toBe(1);
  });
});
