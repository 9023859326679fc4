import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });
const samples = join(import.meta.dirname, "..", "..", "..", "adapters", "formats-doc", "samples");
const sample = (file: string) => readFileSync(join(samples, file), "utf8");

const post = async (body: string, contentType: string, accept?: string) => {
  const answer = await app.request("/v1/screenings", {
    method: "POST",
    headers: { "content-type": contentType, ...(accept !== undefined && { accept }) },
    body,
  });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

const xml = "application/xml";
const documents: readonly (readonly [kind: string, type: string, text: string])[] = [
  ["UBL", xml, sample("ubl.xml")],
  ["An ESPD", xml, sample("espd.xml")],
  ["eForms", xml, sample("eforms.xml")],
  ["OCDS", "application/json", sample("ocds.json")],
  ["BODS", "application/json", sample("bods.json")],
  ["FollowTheMoney", "application/x-ndjson", sample("ftm.ndjson")],
];

test.each(documents)(
  "%s is answered line by line where the caller asks for nothing else, and in JSON where it does",
  async (_, type, text) => {
    const lines = await post(text, type);
    expect(lines.type).toBe("application/x-ndjson");
    const { summary } = JSON.parse(lines.text.trim().split("\n").at(-1)!);
    expect(summary.assessed).toBeGreaterThan(0);
    const whole = await post(text, type, "application/json");
    expect(whole.type).toBe("application/json");
    expect(JSON.parse(whole.text).assessments).toHaveLength(summary.assessed);
  },
);

test("who sends open contracting and asks for it gets the tier beside the organisation", async () => {
  const own = "application/vnd.manumit.ocds+json";
  const { status, type, text } = await post(sample("ocds.json"), "application/json", own);
  expect([status, type]).toEqual([200, own]);
  expect(JSON.stringify(JSON.parse(text))).toMatch(/"tier":"(?:low|moderate|high|severe)"/);
});

test("who sends FollowTheMoney and asks for it gets entities", async () => {
  const own = "application/vnd.manumit.ftm+json";
  const { type, text } = await post(sample("ftm.ndjson"), "application/x-ndjson", own);
  expect(type).toBe(own);
  expect(JSON.parse(text.split("\n")[0]!)).toMatchObject({
    schema: expect.any(String),
    properties: expect.any(Object),
  });
});

test("who sends UBL and asks for XML gets a cXML response, in HTTP 200", async () => {
  const { status, text } = await post(sample("ubl.xml"), xml, "text/xml");
  expect(status).toBe(200);
  expect(text).toMatch(/<Status code="200"/);
});

test("cXML with attachments is answered as cXML without them is", async () => {
  const message = `--b\r\nContent-Type: text/xml\r\n\r\n${sample("cxml.xml")}\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n`;
  const { status, type, text } = await post(message, 'multipart/related; boundary="b"; type="text/xml"');
  expect([status, type]).toEqual([200, "text/xml; charset=utf-8"]);
  expect(text).toMatch(/<Status code="200"/);
});

test("a document of a known kind that names no supplier gives no rows, and says why", async () => {
  const { status, text } = await post('{"ocid":"ocds-x-1","id":"1","tag":["planning"]}', "application/json");
  expect(status).toBe(200);
  expect(JSON.parse(text.trim())).toMatchObject({
    summary: { assessed: 0, notes: [expect.stringMatching(/^No supplier is named/)] },
  });
});
