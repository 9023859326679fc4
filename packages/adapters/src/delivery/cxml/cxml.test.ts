import { describe, expect, it } from "vitest";
import { xmlRoot } from "../../intake/xml/root.js";
import { assessmentOf } from "../../testing/assessment.js";
import { collected } from "../../testing/collected.js";
import { read } from "../../testing/read.js";
import { deliver } from "../deliver.js";
import { cxmlResponse } from "./response.js";

const delivered = async (...assessments: readonly ReturnType<typeof assessmentOf>[]) =>
  Buffer.concat(await collected(deliver(assessments, "cxml"))).toString();

describe("a cXML response", () => {
  it("has its own payload id and timestamp, and the status 200 with what was found", async () => {
    const text = await delivered(assessmentOf(), assessmentOf({ supplierId: "s-2", tier: "severe" }));
    expect(text).toMatch(/<cXML payloadID="\S+@manumit" timestamp="\d{4}-\d\d-\d\dT[\d:.]+\+00:00"/);
    expect(text).toMatch(/<Status code="200" text="OK" xml:lang="en">2 suppliers\n/);
    expect(text).toMatch(/s-2: Brindlecote Mills: Severe, between 40 and 80 of 100 \| Country: Pakistan/);
    expect(text).toMatch(/Ask first: Is any work done in homes\?/);
    expect(text).toMatch(/no finding about a company/);
    expect(await delivered(assessmentOf())).not.toBe(await delivered(assessmentOf()));
  });

  it("is 400 where no supplier could be screened", async () => {
    expect(await delivered()).toMatch(/<Status code="400" text="Bad Request" [^>]*>The document names no supplier/);
  });

  it("tells what holds for the whole document", async () => {
    const notes = ["The document is marked as a test."];
    const text = Buffer.concat(await collected(deliver([], "cxml", { notes }))).toString();
    expect(text).toMatch(/can be screened\.\nThe document is marked as a test\.<\/Status>/);
  });

  it("names a hundred suppliers and counts the rest", async () => {
    const text = await delivered(...Array.from({ length: 130 }, (_, at) => assessmentOf({ supplierId: `s-${at}` })));
    expect(text.match(/Brindlecote Mills/g)).toHaveLength(100);
    expect(text).toMatch(/30 less exposed suppliers are not listed/);
  });

  it("is sound XML whatever the names are", async () => {
    const name = `]]> <b>&amp; "x" \u0001 \ud800 ${String.fromCodePoint(0x1f642)}`;
    const text = await delivered(assessmentOf({ input: { id: "s", name } }));
    expect(xmlRoot(text)?.name).toBe("cXML");
    const { summary } = await read(text);
    expect(summary.notes.join()).toMatch(/bare response/);
    expect(text).toContain("🙂");
  });

  it("keeps the id and the time that it is given", () => {
    expect(cxmlResponse(406, { message: "no", payloadId: `a"b`, timestamp: "2026-11-24T10:00:00+00:00" })).toContain(
      `<cXML payloadID="a&quot;b" timestamp="2026-11-24T10:00:00+00:00" xml:lang="en">\n<Response>\n<Status code="406" text="Not Acceptable" xml:lang="en">no</Status>`,
    );
  });
});
