import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ListEdition } from "@manumit/core";
import { beforeAll, describe, expect, it } from "vitest";
import { fetchOfficialList, ListUpdateError, type OfficialList, officialLists, readOfficialList } from "./index.js";
import { packedNames } from "./packed-names.js";

const retrieved = "2026-11-24";
const bytes = (text: string) => new TextEncoder().encode(text);
const received = (text: string, part = {}) => ({ status: 200, contentType: "text/csv", bytes: bytes(text), ...part });
const listed = (id: string, part: Partial<OfficialList> = {}): OfficialList => ({
  ...officialLists().find(({ list }) => list === id)!,
  ...part,
});
const faultsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  try {
    await run();
    return [];
  } catch (error) {
    if (!(error instanceof ListUpdateError)) throw error;
    return error.faults.map(({ check }) => check);
  }
};

const section = (number: string, rows: string) =>
  `<h3>List required by Section 2(d)(2)(B)(${number})</h3><table><tr><th>Name of Entity</th><th>Effective Date</th></tr>${rows}</table>`;
const row = (name: string, date = "June 21, 2022") => `<tr><td>${name}</td><td>${date}</td></tr>`;
const page = (rows = "") =>
  `<html><body><main>${section("i", row("Hoshine Silicon Industry (Shanshan) Co., Ltd (including one alias: Hesheng Silicon Industry (Shanshan) Co.)") + rows)}${section("ii", row("Xinjiang Production and Construction Corps (including three aliases: XPCC; Xinjiang Corps; and Bingtuan) and its subordinate and affiliated entities", "June 21, 2022"))}${section("v", row("Brindlecote Cotton Co., Ltd., formerly known as Old Cotton Co.", "January 14, 2025"))}</main></body></html>`;
const uflpa = listed("us-uflpa-entity-list", { entries: [3, 10] });
const readPage = (text: string, options = {}) =>
  readOfficialList(uflpa, received(text, { contentType: "text/html" }), { retrieved, ...options });

describe("the page of the UFLPA Entity List", () => {
  it("gives each entity with aliases, former names, whom it covers, its part of the statute and its date", async () => {
    const { edition } = await readPage(page());
    expect(edition).toMatchObject({ list: "us-uflpa-entity-list", edition: "2025-01-14", retrieved });
    expect(edition.listings).toMatchObject([
      {
        name: "Hoshine Silicon Industry (Shanshan) Co., Ltd",
        aliases: ["Hesheng Silicon Industry (Shanshan) Co."],
        effective: "2022-06-21",
        legalEffect: "rebuttable-presumption",
      },
      {
        name: "Xinjiang Production and Construction Corps",
        aliases: ["XPCC", "Xinjiang Corps", "Bingtuan"],
        covers: expect.stringContaining("subordinate"),
      },
      {
        name: "Brindlecote Cotton Co., Ltd.",
        formerNames: ["Old Cotton Co."],
        legalBasis: expect.stringContaining("2(d)(2)(B)(v)"),
      },
    ]);
  });

  it("keeps the ids of entries that the held edition has, and says what changed", async () => {
    const held = { ...(await readPage(page())).edition };
    held.listings = held.listings.map((listing, i) => ({ ...listing, id: `uflpa-${i}` }));
    const { edition, diff } = await readPage(page(row("Tolvanne Polysilicon Co., Ltd.", "February 1, 2026")), { held });
    expect(edition.listings.map(({ id }) => id)).toEqual([
      "uflpa-0",
      "tolvanne-polysilicon-co-ltd",
      "uflpa-1",
      "uflpa-2",
    ]);
    expect(diff.added.map(({ name }) => name)).toEqual(["Tolvanne Polysilicon Co., Ltd."]);
    expect(diff.removed).toEqual([]);
  });

  it("of another shape is refused, never read in part", async () => {
    expect(await faultsOf(() => readPage("<html><body><p>Just a moment…</p></body></html>"))).toContain("header");
    expect(await faultsOf(() => readPage(page().replace(/Name of Entity/g, "Company")))).toContain("header");
  });
});

describe("names packed into a cell", () => {
  it.each([
    ["X Co., Ltd. (including two aliases: Aa; and Bb)", "X Co., Ltd.", ["Aa", "Bb"], [], []],
    ["X Co. (also known as Aa; Bb)", "X Co.", ["Aa", "Bb"], [], []],
    ["X Co., formerly known as Y Co.", "X Co.", [], ["Y Co."], []],
    [
      "X Group and its eight Xinjiang-based subsidiaries, which include A Ltd.; B Ltd.; and C Ltd.",
      "X Group",
      [],
      [],
      ["A Ltd.", "B Ltd.", "C Ltd."],
    ],
    ["X (Shanshan) Co., Ltd", "X (Shanshan) Co., Ltd", [], [], []],
  ])("%s", (cell, name, aliases, formerNames, subsidiaries) => {
    expect(packedNames(cell)).toMatchObject({ name, aliases, formerNames, subsidiaries });
  });
});

const cbpHeader =
  "Effective Date,Calendar Year,Country Code,Country,Merchandise,WRO/Finding,Industry,Status,Press Release,Entity,Remarks";
const cbpRow = (
  entity: string,
  part: Partial<Record<"date" | "country" | "goods" | "action" | "status", string>> = {},
) =>
  `${part.date ?? "9/14/2020"},2020,CN,${part.country ?? "China"},${part.goods ?? "Cotton"},${part.action ?? "WRO"},Apparel,${part.status ?? "Active"},,"${entity}",`;
const cbp = listed("us-cbp-wro", { entries: [1, 50], sentinels: [] });
const readCbp = (text: string, part = {}, options = {}) =>
  readOfficialList(cbp, received(text, part), { retrieved, ...options });
const cbpFile = (...rows: string[]) => `\ufeff${[cbpHeader, ...rows].join("\r\n")}\r\n`;

describe("the dataset of CBP", () => {
  it("gives one entry a company, closed orders as history, classes of goods as such", async () => {
    const { edition } = await readCbp(
      cbpFile(
        cbpRow("Brindlecote Cotton Co., Ltd.; Tolvanne Garment"),
        cbpRow("All cotton from a region", { goods: "Cotton and cotton products", action: "Finding" }),
        cbpRow("Quorrimere Fibre", { status: "Inactive" }),
      ),
    );
    expect(edition.listings).toMatchObject([
      { name: "Brindlecote Cotton Co., Ltd.", legalEffect: "detention", effective: "2020-09-14", country: "CN" },
      { name: "Tolvanne Garment" },
      { kind: "goods", legalEffect: "import-ban" },
      { name: "Quorrimere Fibre", removed: "2020-09-14" },
    ]);
  });
});

describe("Brazil's register", () => {
  it("gives companies with their number, the last time they entered it, and no person", async () => {
    const text = `Atualizado em 06/10/2025;;;\nID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Estabelecimento;Trabalhadores envolvidos;CNAE;Decisão administrativa de procedência;Inclusão no Cadastro de Empregadores\n1;2023;SP;Fazenda Exemplo Ltda;12.345.678/0001-90;Rodovia 1;8;0111-3;01/01/2024;05/10/2022 a 13/01/2023, 11/11/2024\n2;2023;SP;Pessoa Exemplo;123.456.789-00;Sítio;2;0111-3;01/01/2024;05/10/2022\nFim\n`;
    const { edition } = await readOfficialList(listed("br-employers-register", { entries: [1, 9] }), received(text), {
      retrieved,
    });
    expect(edition.listings).toMatchObject([
      {
        name: "Fazenda Exemplo Ltda",
        identifiers: [{ scheme: "br-cnpj", value: "12345678000190" }],
        effective: "2024-11-11",
      },
    ]);
    expect(edition.listings).toHaveLength(1);
  });
});

describe("the eight checks", () => {
  const good = cbpFile(...Array.from({ length: 20 }, (_, i) => cbpRow(`Example Mills ${i}`)));
  let held: ListEdition;
  beforeAll(async () => {
    held = (await readCbp(good)).edition;
  });

  it("1 answer: a wall or an error page is no edition", async () => {
    expect(await faultsOf(() => readCbp(good, { status: 503 }))).toEqual(["answer"]);
    expect(await faultsOf(() => readCbp(good, { contentType: "text/html" }))).toEqual(["answer"]);
    expect(await faultsOf(() => readCbp("<!doctype html><p>Access denied</p>"))).toContain("answer");
  });
  it("2 length: fewer bytes than announced", async () => {
    expect(await faultsOf(() => readCbp(good, { announced: bytes(good).length + 1 }))).toEqual(["length"]);
  });
  it("3 header: incomplete or missing", async () => {
    expect(await faultsOf(() => readCbp(good.replace("Merchandise", "Stuff")))).toContain("header");
  });
  it("4 end: within a quoted cell, or a last row that is too short", async () => {
    expect(await faultsOf(() => readCbp(good.slice(0, good.lastIndexOf('"'))))).toContain("end");
    expect(await faultsOf(() => readCbp(`${good}9/14/2020,2020`))).toContain("end");
    expect(await faultsOf(() => readPage(page().slice(0, -30)))).toContain("end");
  });
  it("5 sections: a part of the statute, or a name that has stood for years, is not there", async () => {
    expect(await faultsOf(() => readPage(page().replace(/\(B\)\(ii\)/g, "(C)")))).toContain("sections");
    expect(await faultsOf(() => readPage(page().replace("Hoshine", "Hoshima")))).toContain("sections");
  });
  it("6 count: outside the band, or less than nine tenths of the held edition, unless a person confirms it", async () => {
    const short = cbpFile(...Array.from({ length: 10 }, (_, i) => cbpRow(`Example Mills ${i}`)));
    expect(await faultsOf(() => readCbp(short, {}, { held }))).toEqual(["count"]);
    expect((await readCbp(short, {}, { held, force: true })).diff.removed).toHaveLength(10);
    expect(
      await faultsOf(() => readCbp(cbpFile(...Array.from({ length: 60 }, (_, i) => cbpRow(`Mills ${i}`))))),
    ).toEqual(["count"]);
  });
  it("7 date: older than the held edition", async () => {
    const old = good.replaceAll("9/14/2020", "9/14/2019");
    expect(await faultsOf(() => readCbp(old, {}, { held }))).toEqual(["date"]);
  });
  it("8 unread: more than one row in fifty, which nobody can wave through", async () => {
    const broken = good.replace("9/14/2020", "soon");
    expect(await faultsOf(() => readCbp(broken, {}, { force: true }))).toEqual(["unread"]);
  });
});

describe("fetching", () => {
  const local = { resolve: async () => [{ address: "127.0.0.1", family: 4 as const }], isPublic: () => true };
  const serving = async (
    run: (url: string) => Promise<void>,
    answers: Record<string, [status: number, type: string, body: string]>,
  ) => {
    const server = createServer((request, response) => {
      const [status, type, body] = answers[request.url ?? ""] ?? [404, "text/plain", ""];
      response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    try {
      await run(`http://list.example:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
  };

  it("follows the one link of the page to the file, and refuses a page with none or two", async () => {
    const link = (text: string) => `<a href="/file.csv">${text}</a>`;
    const file = cbpFile(cbpRow("Example Mills"));
    await serving(
      async (url) => {
        const received = await fetchOfficialList({ ...cbp, url: `${url}/page` }, local);
        expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(received.bytes)).toBe(file);
        expect(received.announced).toBe(received.bytes.length);
        await expect(fetchOfficialList({ ...cbp, url: `${url}/none` }, local)).rejects.toMatchObject({
          faults: [{ check: "header" }],
        });
      },
      {
        "/page": [200, "text/html", link("Withold Release Orders Dataset")],
        "/none": [200, "text/html", link("News")],
        "/file.csv": [200, "text/csv", file],
      },
    );
  });

  it("never goes to an address that is not public", async () => {
    await expect(fetchOfficialList({ ...uflpa, url: "http://127.0.0.1:9/" })).rejects.toMatchObject({
      _tag: "ListUpdateError",
      faults: [{ check: "answer" }],
    });
  });
});
