import { expect, test } from "vitest";
import { negotiate } from "./negotiate.js";

const offers = ["application/x-ndjson", "text/csv", "text/html"] as const;

test.each([
  [undefined, "application/x-ndjson"],
  ["*/*", "application/x-ndjson"],
  ["text/csv", "text/csv"],
  ["Text/CSV; charset=utf-8", "text/csv"],
  ["text/*", "text/csv"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
  ["application/x-ndjson;q=0.2, text/csv;q=0.7", "text/csv"],
  ["text/*, text/csv;q=0", "text/html"],
])("Accept %s is answered with %s", (accept, answer) => {
  expect(negotiate(accept, offers)).toBe(answer);
});

test.each(["image/png", "text/csv;q=0", ";;;"])("Accept %s is refused with what there is", (accept) => {
  expect(() => negotiate(accept, offers)).toThrow(/text\/csv/);
});
