import { type HostileInput, ofText, withLongField } from "./hostile-input.js";

const header = "Supplier,Country\n";
const good = "Birch Yards,DE\n";

const bytes = (what: string, make: () => Uint8Array): HostileInput => ({ what, as: "CSV", bytes: make });

/** Hostile delimited text. */
export const tableInputs: readonly HostileInput[] = [
  withLongField("a field of 1 GB", "CSV", header, `,DE\n${good}`),
  withLongField("a quoted field of 1 GB", "CSV", `${header}"`, `",DE\n${good}`),
  ofText("a quote that is never closed", "CSV", `${header}"Alder Mills,DE\n${good}`),
  ofText("two thousand quotes that are never closed", "CSV", `${header}${'"Alder,DE\n'.repeat(2_000)}`),
  ofText("ten thousand columns", "CSV", `Supplier${",x".repeat(10_000)}\nAlder Mills\n`),
  ofText("two columns of one name that say the same", "CSV", "Supplier,Country,Country\nAlder Mills,DE,DE\n"),
  ofText("two columns of one name that differ", "CSV", "Supplier,Country,Country\nAlder Mills,DE,FR\n"),
  ofText("a formula", "CSV", `${header}"=HYPERLINK(""http://example.com"",""Alder"")",DE\n`),
  ofText("null bytes", "CSV", `${header}Alder\0 Mills,DE\n`),
  bytes("a lone surrogate in UTF-8", () =>
    Buffer.concat([Buffer.from(header), Buffer.of(0xed, 0xa0, 0x80), Buffer.from("Alder,DE\nJérôme,FR\n")]),
  ),
  bytes("a lone surrogate in UTF-16", () => Buffer.from(`\ufeff${header}Alder\ud800 Mills,DE\n`, "utf16le")),
  bytes("Windows-1252", () => Buffer.from(`${header}Jérôme Frères,FR\n`, "latin1")),
  bytes("UTF-16 without a mark", () => Buffer.from(`${header}Jérôme Frères,FR\n`, "utf16le")),
  bytes("a program", () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 31)),
];
