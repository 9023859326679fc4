import { expect, it } from "vitest";
import { JsonRecords } from "./json-records.js";

const shape = { wrappers: ["releases", "records"], several: true };

const recordsOf = (text: string, size: number) => {
  const records = new JsonRecords(1_000, 8, shape);
  const found = [];
  for (let at = 0; at < text.length; at += size) {
    records.push(text.slice(at, at + size));
    found.push(...records.take());
  }
  records.end();
  return found;
};

it("records are the same wherever the text is cut: within keys, behind backslashes, between documents", () => {
  const text = String.raw`{"uri":"x\"{","releases":[{"a":"\\"},{"b\"":[1,{"c":"}]"}]}]}
    {"records" : [{"d":"${"x".repeat(1_200)}"},{"e":1}]} {"f":"\u007b"}`;
  const whole = recordsOf(text, text.length);
  expect(whole.map(({ text }) => text)).toEqual([
    String.raw`{"a":"\\"}`,
    String.raw`{"b\"":[1,{"c":"}]"}]}`,
    undefined,
    '{"e":1}',
    String.raw`{"f":"\u007b"}`,
  ]);
  for (const size of [1, 2, 3, 5, 7, 11, 64]) expect(recordsOf(text, size)).toEqual(whole);
});
