import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const countries = ["Pakistan", "Viet Nam", "GB", "China", "India", "Türkiye", "Italy", "US", "Bangladesh", "Germany"];
const classes = ["1311", "4100", "0111", "8121", "1410", "2511"];
const header =
  "Supplier ID,Supplier Name,Country,Address,ISIC,What they do,Employees,% migrant workers,Recruitment fees paid by workers?,Goods,Country of origin,Website\n";

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

const row = (at: number): string =>
  `V-${at},"Example Supplier ${at}, Ltd",${pick(countries, at)},"${at} Mill Road, Town ${at % 997}",${pick(classes, at)},general supplies,${at % 5000},${at % 100}%,${at % 3 ? "no" : "yes"},${at % 4 ? "cotton" : "steel"},${pick(countries, at * 7)},https://www.example-${at}.test\n`;

function* pieces(rows: number): Generator<string> {
  yield header;
  for (let at = 0; at < rows; at += 1_000) {
    yield Array.from({ length: Math.min(1_000, rows - at) }, (_, next) => row(at + next)).join("");
  }
}

/** Writes a file of invented suppliers as a buyer exports them: codes, goods with origins, some workforce answers. */
export const writeSupplierFile = (file: string, rows: number): Promise<void> =>
  pipeline(Readable.from(pieces(rows)), createWriteStream(file));
