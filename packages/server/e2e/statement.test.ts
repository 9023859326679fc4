import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen } from "../src/listen.js";
import { chromiumPath } from "./chromium.js";

const statement = `Modern Slavery Statement 2025

This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

In 2025 we audited 41 growers <b>and</b> interviewed 380 workers. We will train all buyers next year.

This statement was approved by the Board of Example Foods Limited on 12 May 2026.
`;

describe.skipIf(!chromiumPath)("a statement in a real browser", () => {
  let browser: Browser;
  let service: Listening;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    service = await listen({ port: 0, host: "127.0.0.1" });
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop(0);
  });

  const open = async (javaScriptEnabled: boolean) => {
    complaints.length = 0;
    const context = await browser.newContext({ javaScriptEnabled });
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`http://localhost:${service.port}/statement`);
  };

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const check = async () => {
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "Modern slavery statement, reviewed" }).waitFor();
  };

  test.each([
    ["with script", true],
    ["without script", false],
  ])("a file is dropped, read and judged, %s", async (_, script) => {
    await open(script);
    await page.setInputFiles("input[type=file]", {
      name: "ours.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(statement),
    });
    await check();
    expect(await page.locator(".text").textContent()).toContain("41 growers <b>and</b> interviewed");
    expect(await page.locator(".facts").textContent()).toContain("Example Foods Limited");
  });

  test("a finding leads to its words in the text, and they lead back", async () => {
    await open(true);
    await page.getByText("Pasted text").click();
    await page.getByRole("textbox", { name: "The statement" }).fill(statement);
    await check();
    const finding = page.locator('[id="finding-uk.s54.approval"]');
    await finding.locator("a.to").click();
    const target = page.locator("mark:target");
    expect(await target.textContent()).toContain("approved by the Board");
    await target.locator("xpath=following-sibling::sup[1]/a").click();
    expect(await page.locator(".finding:target").count()).toBe(1);
  });

  test("a subject that is unticked loses its colour", async () => {
    await open(true);
    await page.getByText("Pasted text").click();
    await page.getByRole("textbox", { name: "The statement" }).fill(statement);
    await check();
    const tick = page.locator(".legend input").first();
    const topic = (await tick.getAttribute("class"))!.replace("show-", "");
    const colour = () =>
      page
        .locator(`.text .${topic}`)
        .first()
        .evaluate((each) => getComputedStyle(each).backgroundColor);
    const before = await colour();
    await tick.uncheck();
    expect([before === "rgba(0, 0, 0, 0)", await colour()]).toEqual([false, "rgba(0, 0, 0, 0)"]);
  });

  test("nothing is cut off on a telephone, and every control has a name", async () => {
    await open(true);
    await page.setViewportSize({ width: 360, height: 740 });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    const nameless = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLInputElement>("input, select, textarea, button"))
        .filter((control) => !(control.labels?.length || control.textContent?.trim() || control.ariaLabel))
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
    await page.getByText("Pasted text").click();
    await page.getByRole("textbox", { name: "The statement" }).fill(statement);
    await check();
    expect(await fits()).toBe(true);
  });
});
