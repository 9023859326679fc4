import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createApp } from "../app.js";

const secret = "abra-cadabra-7";
const open = await createApp({ today: () => "2026-11-24" });
const guarded = await createApp({ today: () => "2026-11-24", cxmlSecret: secret });

const order = (content: string, sent?: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">
<cXML payloadID="p-1@buyer.example" timestamp="2026-11-24T10:00:00+00:00"><Header><From><Credential domain="NetworkId"><Identity>AN01</Identity></Credential></From><To><Credential domain="DUNS"><Identity>012345678</Identity></Credential></To><Sender><Credential domain="NetworkId"><Identity>AN01</Identity>${sent === undefined ? "" : `<SharedSecret>${sent}</SharedSecret>`}</Credential></Sender></Header><Request>${content}</Request></cXML>`;

const named = `<OrderRequest><OrderRequestHeader orderID="1" type="new"><Contact role="supplierCorporate"><Name>Alder Mills</Name><PostalAddress><Country isoCountryCode="PK">Pakistan</Country></PostalAddress></Contact></OrderRequestHeader><ItemOut><ItemDetail><Description>bricks</Description></ItemDetail></ItemOut></OrderRequest>`;

const post = async (body: string, headers: Record<string, string> = {}, { app } = open) => {
  const answer = await app.request("/v1/screenings", {
    method: "POST",
    headers: { "content-type": "text/xml; charset=UTF-8", ...headers },
    body,
  });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

const statusIn = (text: string) => /<Status code="(\d+)"/.exec(text)?.[1];

test("cXML is answered in cXML, in HTTP 200, with what was found", async () => {
  for (const accept of [undefined, "*/*", "text/xml", "text/xml, application/json;q=0.5"]) {
    const { status, type, text } = await post(order(named), accept === undefined ? {} : { accept });
    expect(status).toBe(200);
    expect(type).toBe("text/xml; charset=utf-8");
    expect(statusIn(text)).toBe("200");
    expect(text).toMatch(/^<\?xml.*<cXML payloadID="(?!p-1@buyer)\S+" timestamp="[^"]+" xml:lang="en">/s);
    expect(text).toMatch(/duns:012345678: Alder Mills: (Low|Moderate|High|Severe), between \d+ and \d+ of 100/);
  }
});

test("who asks for another form gets that", async () => {
  const { type, text } = await post(order(named), { accept: "application/json" });
  expect(type).toBe("application/json");
  expect(JSON.parse(text).assessments[0].input).toMatchObject({ name: "Alder Mills", country: "PK" });
  expect((await post(order(named), { accept: "application/xml" })).type).toBe("application/xml; charset=utf-8");
});

test.each([
  ["400", "a document without a usable supplier", order("<OrderRequest/>")],
  ["450", "a kind of request that is not served", order("<ProfileRequest/>")],
  ["406", "a document that does not parse", order(named).replace("</OrderRequest>", "")],
  ["406", "a hostile document", order(named).replace(`cXML.dtd">`, `cXML.dtd" [<!ENTITY a "b">]>`)],
  [
    "406",
    "a document that nests too deep",
    order(`<OrderRequest>${"<A>".repeat(50)}${"</A>".repeat(50)}</OrderRequest>`),
  ],
])("the status is %s for %s, and HTTP is still 200", async (code, _, body) => {
  const { status, text } = await post(body);
  expect(status).toBe(200);
  expect(statusIn(text)).toBe(code);
});

test("a document without a usable supplier is told why", async () => {
  expect((await post(order("<OrderRequest/>"))).text).toMatch(/it by id only \(duns 012345678\)/);
});

test("a caller that asks for XML is told in cXML of what is no XML at all", async () => {
  expect(statusIn((await post("just some words", { accept: "text/xml" })).text)).toBe("406");
  const table = { "content-type": "text/csv", accept: "text/xml" };
  expect(statusIn((await post("Supplier,Country\nAlder Mills,PK\n", table)).text)).toBe("200");
});

test("a service that is stopping asks to come back later", async () => {
  const stopping = await createApp({});
  await stopping.close();
  expect(statusIn((await post(order(named), {}, stopping)).text)).toBe("560");
});

test("the shared secret is asked for where one was agreed on, and an empty one is none", async () => {
  expect(statusIn((await post(order(named, secret), {}, guarded)).text)).toBe("200");
  for (const sent of [undefined, "", " ", "wrong", `${secret}7`, secret.slice(1)]) {
    const { status, text } = await post(order(named, sent), {}, guarded);
    expect(status).toBe(200);
    expect(statusIn(text)).toBe("401");
    expect(text).not.toContain("Alder");
  }
  const { status, text } = await post(order(named, "wrong"), { accept: "application/json" }, guarded);
  expect(status).toBe(401);
  expect(JSON.parse(text)).toMatchObject({ type: "/problems/wrong-secret" });
});

test("no secret is ever answered", async () => {
  for (const body of [order(named, "wrong-horse"), order(named, "wrong-horse").replace("</SharedSecret>", "")]) {
    for (const accept of ["text/xml", "application/json", "application/x-ndjson"]) {
      expect((await post(body, { accept }, guarded)).text).not.toMatch(/wrong-horse|abra/);
      expect((await post(body, { accept })).text).not.toContain("wrong-horse");
    }
  }
});

test("a document that hides what it is does not get past the secret", async () => {
  const hidden = order(named).replace("<cXML", `<!--${"x".repeat(70_000)}--><cXML`);
  const type = { "content-type": "application/cxml+xml" };
  expect(statusIn((await post(hidden, { ...type, accept: "text/xml" }, guarded)).text)).toBe("401");
  expect((await post(hidden, { ...type, accept: "application/json" }, guarded)).status).toBe(401);
});

test("a document whose root lies beyond the first bytes that arrive is read as nothing at all", async () => {
  const hidden = new TextEncoder().encode(order(named).replace("<cXML", `<!--${"x".repeat(140_000)}--><cXML`));
  const pieces = [hidden.subarray(0, 70_000), hidden.subarray(70_000)];
  const answer = await guarded.app.request("/v1/screenings", {
    method: "POST",
    headers: { "content-type": "text/xml", accept: "application/json" },
    body: Readable.toWeb(Readable.from(pieces)),
    duplex: "half",
  } as RequestInit);
  expect(answer.status).toBe(415);
});

test("a secret that is empty is refused when the service is set up", async () => {
  await expect(createApp({ cxmlSecret: " " })).rejects.toThrow(/cxmlSecret is empty/);
});

test("other documents are answered as everything else is: post UBL, get JSON", async () => {
  const ubl = `<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><a:SellerSupplierParty><a:Party><a:PartyName><b:Name>Birch Yards</b:Name></a:PartyName></a:Party></a:SellerSupplierParty></Order>`;
  expect((await post(ubl)).type).toBe("application/x-ndjson");
  const { text } = await post(ubl, { accept: "application/json" }, guarded);
  expect(JSON.parse(text).assessments[0].input.name).toBe("Birch Yards");
});
