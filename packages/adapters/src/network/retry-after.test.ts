import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.js";

const now = Date.parse("2026-11-24T12:00:00Z");

it.each([
  ["120", 120],
  [" 0 ", 0],
  ["Tue, 24 Nov 2026 12:00:30 GMT", 30],
  ["Tue, 24 Nov 2026 11:59:00 GMT", 0],
])("reads %j as a wait of %d seconds", (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});

it.each([undefined, null, "", "soon", "-5", "1.5"])("reads no wait from %j", (header) => {
  expect(retryAfter(header, now)).toBeUndefined();
});
