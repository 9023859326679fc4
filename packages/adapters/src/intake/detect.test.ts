import { describe, expect, it } from "vitest";
import { detect } from "./detect.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const format = (text: string, hint = {}) => detect(bytes(text), hint)?.format;

describe("the format of an input", () => {
  it("is told from its content, and why", () => {
    expect(detect(bytes("Vendor;Country\nA;FR"))).toEqual({
      format: "csv",
      because: "its line 1 is a header of known columns",
    });
    expect(format('[{"id":"a"}]')).toBe("json");
    expect(format('{"id":"a",\n"name":"b"}')).toBe("json");
    expect(format('{"id":"a"}\n{"id":"b"}\n')).toBe("ndjson");
    expect(format('{"id":"a"}\nbroken\n{"id":"b"}\n')).toBe("ndjson");
    expect(format("a,b\n1,2\n")).toBe("csv");
  });

  it("is told from content before name and type", () => {
    expect(format("Vendor;Country\nA;FR", { filename: "list.json" })).toBe("csv");
    expect(format('[{"id":"a"}]', { filename: "list.csv", contentType: "text/csv" })).toBe("json");
  });

  it("is told from name or type where content leaves a choice or says nothing", () => {
    expect(format('{"id":"a","name":"b"}', { filename: "one.ndjson" })).toBe("ndjson");
    expect(format('{"id":"a","name":"b"}', { contentType: "application/x-ndjson; charset=utf-8" })).toBe("ndjson");
    expect(format("Firmenliste", { filename: "Firmen.CSV" })).toBe("csv");
  });

  it.each([
    ["a workbook named .csv", "PK\x03\x04…"],
    ["a PDF", "%PDF-1.7"],
    ["a table of HTML", "<html><table>"],
    ["an EDIFACT message", "UNB+UNOA:1+A+B'"],
    ["an X12 message", "ISA*00*          *00*"],
    ["something binary", "\x01\x02\x03\x04\x05\x06a,b"],
  ])("is none for %s, whatever its name", (_, text) => {
    expect(format(text, { filename: "suppliers.csv", contentType: "text/csv" })).toBeUndefined();
  });
});
