import { expect, test } from "vitest";
import { listDateOf } from "./list-dates.js";

test.each([
  ["2026-08-03", "2026-08-03"],
  ["2026-08-03T10:00:00Z", "2026-08-03"],
  ["2026-08", "2026-08"],
  ["2026", "2026"],
  ["August 3, 2026", "2026-08-03"],
  ["3 Aug. 2026", "2026-08-03"],
  ["8/3/2026", "2026-08-03"],
  ["23/8/2026", "2026-08-23"],
  ["3.8.2026", "2026-08-03"],
])("%s is %s", (text, date) => {
  expect(listDateOf(text)).toBe(date);
});

test.each(["soon", "", "13/13/2026", "August 2026", "32.1.2026", "05/10/2022 a 13/01/2023"])(
  "%s is no date",
  (text) => {
    expect(listDateOf(text)).toBeUndefined();
  },
);
