import { deflateSync } from "node:zlib";
import { extractDocument } from "../src/documents/extract-document.js";
import { type Drawn, pdfFile } from "../src/documents/testing/pdf-file.js";

const PAGES = 200;
const LINES = 48;
const WORDS =
  "we have mapped the suppliers of our cotton and publish their names every year so that workers can raise concerns".split(
    " ",
  );

/** A page of a report: header, footer, heading, and two columns of text that no other page repeats. */
function page(number: number): Drawn[] {
  const lines: Drawn[] = [
    { text: "Modern slavery statement 2025", x: 50, y: 810, size: 8 },
    { text: `${number}`, x: 290, y: 24, size: 8 },
    { text: `Part ${number}`, x: 50, y: 780, size: 14, bold: true },
  ];
  for (const x of [50, 310]) {
    for (let line = 0; line < LINES; line++) {
      const words = Array.from({ length: 7 }, (_, word) => WORDS[(number + 3 * line + 5 * word + x) % WORDS.length]);
      lines.push({ text: words.join(" "), x, y: 756 - 14.5 * line, size: 10 });
    }
  }
  return lines;
}

const pdf = pdfFile(
  Array.from({ length: PAGES }, (_, at) => page(at + 1)),
  { deflate: true },
);
await extractDocument(pdfFile([page(1)]));

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
const before = process.cpuUsage();
const start = performance.now();
const { text, pages } = await extractDocument(pdf);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
clearInterval(watch);
const cpu = (user + system) / 1e6;

const unpacking = performance.now();
deflateSync(text);
console.log(`PDF of ${pages?.length} pages, ${text.length} characters, ${pdf.length} bytes`);
console.log(
  `read in ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time: ${(PAGES / cpu).toFixed(0)} pages/s on one core`,
);
console.log(`memory at its peak ${(peak / 1e6).toFixed(0)} MB`);
console.log(`baseline: packing the text once takes ${(performance.now() - unpacking).toFixed(0)} ms`);
