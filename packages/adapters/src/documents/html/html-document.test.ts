import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract-document.js";

const read = (html: string | Uint8Array, options = {}) => extractDocument(Buffer.from(html), options);
const reasonOf = (html: string) =>
  read(html).then(
    () => "read",
    (error: unknown) => (error as { reason?: string }).reason,
  );
const sentence = "We have mapped the suppliers of our cotton, and publish their names every year in a list. ";

describe("the text of a web page", () => {
  const page = `<!doctype html><html><head><title>Statement | Tolland</title><style>p { color: red }</style></head><body>
    <header><nav><a href="/">Home</a><a href="/shop">Shop</a></nav></header>
    <main><article><h1>Modern slavery statement 2025</h1><p>${sentence.repeat(4)}</p>
    <h2>Training</h2><p>${sentence.repeat(4)}</p><ul><li><p>First item</p></li><li>Second item</li></ul>
    <table><tr><th>Country</th><th>Risk</th></tr><tr><td>Ruritania</td><td>High</td></tr></table>
    <p>${sentence.repeat(3)}</p></article></main>
    <aside>Subscribe to our letter</aside><footer>Cookie settings</footer><script>alert("x")</script></body></html>`;

  it("is its main content with its headings", async () => {
    const { text, headings } = await read(page);
    expect(text).not.toMatch(/Home|Shop|Subscribe|Cookie|alert|color/);
    expect(headings?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Modern slavery statement 2025",
      "Training",
    ]);
    expect(text).toContain("\n\n• First item\n\n• Second item\n\nCountry\tRisk\n\nRuritania\tHigh\n\n");
  });

  it("is all of it where no part stands out", async () => {
    expect((await read("<html><body><div>One line.</div><div>Another.</div></body></html>")).text).toBe(
      "One line.\n\nAnother.",
    );
  });

  it("is read though it is arranged in a table", async () => {
    const { text } = await read(
      `<html><body><table><tr><td>Menu</td><td><h1>Statement</h1><p>${sentence}</p><p>Second.</p></td></tr></table></body></html>`,
    );
    expect(text).toContain(`Statement\n\n${sentence.trim()}\n\nSecond.`);
  });

  it("takes no entity of the page's own", async () => {
    const { text } = await read(
      '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body><p>Fish &amp; chips &b;</p></body></html>',
    );
    expect(text).toContain("Fish & chips");
    expect(text).not.toContain("aaaa");
  });

  it.each([
    ["the page", '<html><head><meta charset="windows-1252"></head><body><p>Caf\xe9 \x80</p></body></html>', {}],
    ["the server", "<html><body><p>Caf\xe9 \x80</p></body></html>", { contentType: "text/html; charset=ISO-8859-1" }],
    ["nothing", "<html><body><p>Caf\xe9 \x80</p></body></html>", {}],
  ])("is decoded as declared by %s", async (_, html, options) => {
    expect((await read(Buffer.from(html, "latin1"), options)).text).toBe("Café €");
  });
});

describe("a web page built to exhaust the reader", () => {
  const start = "<!doctype html><body>";
  it.each([
    ["nested in blocks", `${start}${"<div>".repeat(100_000)}x`, "hostile"],
    ["nested in words", `${start}${"<b>".repeat(100_000)}x`, "hostile"],
    ["nested in table cells", `${start}${"<table><tr><td>".repeat(1_000)}x`, "hostile"],
    ["made of very many elements", `${start}${"<p>a</p>".repeat(300_000)}`, "too-large"],
    [
      "made of attributes",
      `${start}<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(" ")}>x</p>`,
      "hostile",
    ],
    ["made of brackets", `${start}${"<".repeat(2_000_000)}`, "too-large"],
    ["one endless comment", `${start}${"<!--".repeat(500_000)}`, "malformed"],
    ["longer than is read", `${start}${" ".repeat(5_100_000)}`, "too-large"],
  ])("is refused when it is %s", async (_, html, reason) => {
    expect(await reasonOf(html)).toBe(reason);
  });
});
