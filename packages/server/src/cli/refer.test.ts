import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fakeIo } from "./fake-io.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-refer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = ["--country", "GB", "--role", "business", "--age", "adult", "--consent", "not-asked"];

const refer = async (...args: string[]) => {
  const { io, out } = fakeIo();
  return { code: await run(["refer", ...args], io), ...out };
};

test("a card is printed in the order in which it is acted on", async () => {
  const { code, stdout } = await refer(...asked, "--area", "Watford", "--danger");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^REFERRAL CARD: United Kingdom, England and Wales, Watford\n\nWhat to do, in this order\n1. Ring 999 now/,
  );
  expect(stdout).toContain("> Modern Slavery & Exploitation Helpline (Unseen): 08000 121 700");
  expect(stdout).toContain("x Do not fill in the referral form");
  expect(stdout).toContain("Local partnership: Hertfordshire Modern Slavery Partnership");
  expect(stdout.split("\n").every((line) => line.length <= 100)).toBe(true);
});

test("without danger nobody is sent to the emergency number first", async () => {
  expect((await refer(...asked)).stdout).not.toContain("Ring 999");
});

test("what is missing is named, all of it, and nothing is assumed", async () => {
  const { code, stdout, stderr } = await refer("--country", "GB");
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/--role, --age and --consent are missing\. See manumit refer --help/);
  expect((await refer(...asked.slice(2))).stderr).toMatch(/--country is missing/);
});

test("what is no country, role or option is refused by name", async () => {
  const with_ = (option: string, value: string) => refer(...asked, option, value);
  for (const [option, value, reason] of [
    ["--country", "Atlantis", /country: "Atlantis" is not a country/],
    ["--age", "17", /--age must be adult, child or unsure, not "17"/],
    ["--conscent", "no", /no option --conscent; there are .*--consent/],
    ["--format", "pdf", /"pdf" is not a format; choose text, json, html/],
    ["--as-of", "tomorrow", /--as-of must be a calendar date/],
  ] as const) {
    const { code, stderr } = await with_(option, value);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  }
});

test("the card is had as JSON, and as a page to print", async () => {
  const { stdout } = await refer(...asked, "--format", "json", "--as-of", "2028-01-01");
  expect(JSON.parse(stdout)).toMatchObject({ country: "GB", mayRefer: false, asksConsent: true });
  expect(stdout).toContain("180 days");
  expect((await refer(...asked, "--format", "html")).stdout).toMatch(/^<!doctype html>/);
  const file = join(folder, "card.html");
  const { stderr, code } = await refer(...asked, "--out", file);
  expect([code, stderr]).toEqual([0, `Wrote ${file}\n`]);
  expect(readFileSync(file, "utf8")).toMatch(/^<!doctype html>/);
});

test("help says what may be asked", async () => {
  const { io, out } = fakeIo();
  expect(await run(["refer", "--help"], io)).toBe(0);
  expect(out.stdout).toMatch(/--consent ANSWER +yes, no or not-asked/);
});

test("a card is not written as text into what is called a PDF", async () => {
  const { code, stderr } = await refer(...asked, "--out", join(folder, "card.pdf"));
  expect(code).toBe(2);
  expect(stderr).toContain("end its name in .txt, .html, .json or give --format");
});
