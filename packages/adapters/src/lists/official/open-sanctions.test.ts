import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ListEdition } from "@manumit/core";
import { describe, expect, it } from "vitest";
import { fetchOfficialList, ListUpdateError, officialList, readOfficialList } from "./index.js";

const entity = (id: string, schema: string, properties: Record<string, string[]>, more = {}) =>
  JSON.stringify({ id, schema, caption: properties.name?.[0] ?? id, properties, target: true, ...more });
const company = (n: number) =>
  entity(
    `NK-${n}`,
    "Company",
    { name: [`Tolvanne Works ${n}`], country: ["cn"] },
    { last_change: "2026-11-01T00:00:00" },
  );
const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join("");
const whole = lines(
  entity("s-1", "Sanction", { entity: ["NK-0"], authority: ["Example Authority"], startDate: ["2024-05-01"] }),
  ...Array.from({ length: 20 }, (_, n) => company(n)),
  entity("p-1", "Person", { name: ["Ada Moss"] }),
  entity("l-1", "UnknownLink", { subject: ["p-1"], object: ["NK-0"] }),
);
const list = officialList("opensanctions-sanctions")!;
const bytes = (text: string) => new TextEncoder().encode(text);
const take = (text: string, part = {}, more: { held?: ListEdition; force?: boolean } = {}) =>
  readOfficialList(
    list,
    { status: 200, contentType: "application/json", bytes: bytes(text), ...part },
    { retrieved: "2026-11-24", ...more },
  );
const faultsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  try {
    await run();
    return [];
  } catch (error) {
    if (!(error instanceof ListUpdateError)) throw error;
    return error.faults.map(({ check }) => check);
  }
};

describe("a collection of OpenSanctions", () => {
  it("is any that is named so, and is fetched only by name", () => {
    expect(list).toMatchObject({ onlyByName: true, url: expect.stringMatching(/\/sanctions\/index\.json$/) });
    for (const id of ["opensanctions-", "opensanctions-../x", "opensanctions-A b", "nowhere"]) {
      expect(officialList(id)).toBeUndefined();
    }
  });

  it("gives its organisations with their own ids, joined with their sanctions; people are left out", async () => {
    const { edition } = await take(whole);
    expect(edition).toMatchObject({ list: "opensanctions-sanctions", edition: "2026-11-01" });
    expect(edition.listings).toHaveLength(20);
    expect(edition.listings[0]).toMatchObject({
      id: "NK-0",
      name: "Tolvanne Works 0",
      country: "CN",
      legalBasis: "Example Authority",
      legalEffect: "watch",
      effective: "2024-05-01",
    });
  });

  it("is not taken where a check fails", async () => {
    const { edition: held } = await take(whole);
    expect(await faultsOf(() => take(whole, { status: 503 }))).toEqual(["answer"]);
    expect(await faultsOf(() => take(whole, { contentType: "text/html" }))).toEqual(["answer"]);
    expect(await faultsOf(() => take("<html></html>"))).toContain("answer");
    expect(await faultsOf(() => take(whole, { announced: 7 }))).toEqual(["length"]);
    expect(await faultsOf(() => take(whole, { checksum: { algorithm: "sha1", digest: "00" } }))).toEqual(["length"]);
    expect(await faultsOf(() => take('{"a":1}\n'))).toContain("header");
    expect(await faultsOf(() => take(lines(`{"op":"ADD","entity":${company(1)}}`)))).toContain("header");
    expect(await faultsOf(() => take(whole.slice(0, whole.lastIndexOf("UnknownLink"))))).toContain("end");
    expect(await faultsOf(() => take(lines(...Array.from({ length: 9 }, (_, n) => company(n))), {}, { held }))).toEqual(
      ["count"],
    );
    expect(await faultsOf(() => take(whole.replaceAll("2026-11-01", "2026-10-01"), {}, { held }))).toEqual(["date"]);
    expect(await faultsOf(() => take(whole + lines('{"schema":"Company",')))).toEqual(["unread"]);
  });

  it("is fetched through its index, which states length and checksum of the file", async () => {
    const local = { resolve: async () => [{ address: "127.0.0.1", family: 4 as const }], isPublic: () => true };
    const sha1 = createHash("sha1").update(whole).digest("hex");
    const resource = { name: "entities.ftm.json", url: "entities.ftm.json", size: bytes(whole).length, checksum: sha1 };
    const answers: Readonly<Record<string, string>> = {
      "/d/index.json": JSON.stringify({
        name: "sanctions",
        version: "1",
        resources: [{ name: "names.txt" }, resource],
      }),
      "/d/entities.ftm.json": whole,
      "/empty/index.json": "{}",
      "/broken/index.json": "<html>",
    };
    const server = createServer((request, response) => {
      const body = answers[request.url ?? ""];
      response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" }).end(body ?? "");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const at = (path: string) => ({
      ...list,
      url: `http://data.example:${(server.address() as AddressInfo).port}${path}`,
    });
    try {
      const received = await fetchOfficialList(at("/d/index.json"), local);
      expect(received).toMatchObject({ announced: resource.size, checksum: { algorithm: "sha1", digest: sha1 } });
      expect((await readOfficialList(list, received, { retrieved: "2026-11-24" })).edition.listings).toHaveLength(20);
      for (const path of ["/empty/index.json", "/broken/index.json"]) {
        expect(await faultsOf(() => fetchOfficialList(at(path), local))).toEqual(["header"]);
      }
    } finally {
      server.close();
    }
  });
});
