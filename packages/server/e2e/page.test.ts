import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Listening, listen } from "../src/listen.js";
import { chromiumPath } from "./chromium.js";

if (!chromiumPath) console.warn("No Chromium on the PATH: the tests of the page in a real browser are skipped.");

describe.skipIf(!chromiumPath)("the page in a real browser", () => {
  let folder: string;
  let browser: Browser;
  let service: Listening;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "manumit-page-"));
    service = await listen({ port: 0, host: "127.0.0.1" });
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop(0);
    await rm(folder, { recursive: true });
  });

  const open = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled, acceptDownloads: true });
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(`http://localhost:${service.port}`) && !request.url().startsWith("data:"))
        foreign.push(request.url());
    });
    await page.goto(`http://localhost:${service.port}/`);
  };

  const csv = () => {
    const file = join(folder, "suppliers.csv");
    writeFileSync(
      file,
      "Supplier,Country,What they do\nAlpha Mills,Pakistan,brick kiln\n,France,\nBeta Books,Switzerland,accounting\n",
    );
    return file;
  };

  beforeEach(() => {
    complaints.length = 0;
    foreign.length = 0;
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test.each([
    ["with script", true],
    ["without script", false],
  ])("a file is chosen, screened and read, %s", async (_, script) => {
    await open(script);
    await page.setInputFiles("input[type=file]", csv());
    await page.getByRole("button", { name: "Screen", exact: true }).click();
    await page.getByRole("heading", { name: "2 suppliers, most exposed first" }).waitFor();
    expect(await page.locator("tbody.supplier").count()).toBe(2);
    expect(await page.locator("tbody.supplier").first().textContent()).toContain("Alpha Mills");
    expect(await page.getByText("1 row was refused").count()).toBe(1);
    await page.locator(".supplier summary").first().click();
    expect(await page.locator(".supplier svg.weight").first().isVisible()).toBe(true);
  });

  test("one supplier is described and explained; the form stays as it was", async () => {
    await open(true);
    await page.getByText("One supplier", { exact: true }).click();
    await page.getByRole("textbox", { name: /^Name/ }).fill("Alpha & Sons <Mills>");
    await page.getByRole("textbox", { name: /^Country/ }).fill("Viet Nam");
    await page.getByRole("button", { name: "Screen", exact: true }).click();
    await page.locator(".panel").waitFor();
    expect(await page.locator(".panel").isVisible()).toBe(true);
    expect(await page.locator("#result").textContent()).toContain("Alpha & Sons <Mills>");
    expect(await page.getByRole("textbox", { name: /^Country/ }).inputValue()).toBe("Viet Nam");
  });

  test("a tier is picked out by its tile, and a row opens where it is clicked", async () => {
    await open(true);
    await page.setInputFiles("input[type=file]", csv());
    await page.getByRole("button", { name: "Screen", exact: true }).click();
    const rows = page.locator("tbody.supplier");
    await rows.first().waitFor();
    await page.locator(".tiers label.severe").click();
    expect(await page.locator("tbody.supplier:visible:not(.severe)").count()).toBe(0);
    await page.locator(".tiers label.all").click();
    await rows.nth(1).locator(".reason").click();
    expect(await rows.nth(1).locator("details").getAttribute("open")).not.toBeNull();
  });

  test("the report is downloaded and stands on its own", async () => {
    await open(true);
    await page.setInputFiles("input[type=file]", csv());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Web report" }).click(),
    ]);
    const report = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("report.html");
    expect(report).toContain("Alpha Mills");
  });

  test("what cannot be screened is said on the page", async () => {
    await open(true);
    await page.getByRole("button", { name: "Screen", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("Choose a file first");
    complaints.length = 0; // the browser itself notes the 422
  });

  test("everything can be reached by keyboard, and every control has a name", async () => {
    await open(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the result");
    const nameless = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLInputElement>("input, select, textarea, button"))
        .filter((control) => !(control.labels?.length || control.textContent?.trim() || control.ariaLabel))
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
  });

  test("nothing is cut off on a telephone", async () => {
    await open(true);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.setInputFiles("input[type=file]", csv());
    await page.getByRole("button", { name: "Screen", exact: true }).click();
    await page.locator(".supplier summary").first().click();
    const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(content).toBeLessThanOrEqual(width!);
  });

  test("the description of the API opens without anything from elsewhere", async () => {
    await open(true);
    await page.goto(`http://localhost:${service.port}/docs`);
    await page.getByText("/v1/screenings").first().waitFor();
    expect(await page.getByText("Assess one supplier").count()).toBeGreaterThan(0);
  });
});
