import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const countries =
  "Pakistan,Viet Nam,GB,China,India,Türkiye,Italy,US,Bangladesh,Germany,Thailand,Malaysia,Indonesia,Brazil,Mexico,South Africa,Kenya,Egypt,UAE,Japan,Korea (Republic of),Poland,Spain,France,Netherlands,Portugal,Morocco,Tunisia,Ghana,Ivory Coast,Ethiopia,Peru,Colombia,Argentina,Philippines,Cambodia,Myanmar,Sri Lanka,Nepal,Uzbekistan".split(
    ",",
  );
const classes =
  "1311 4100 0111 8121 1410 2511 0113 0161 0311 1010 1020 1030 1079 1512 1520 1610 1702 2011 2100 2219 2220 2310 2392 2410 2610 2640 2710 2829 2930 3100 3250 3830 4220 4321 4520 4630 4641 4711 4923 5210 5320 5510 5610 6201 6920 7020 7820 8010 8129 8710 9601 9602".split(
    " ",
  );
const goods =
  "cotton,steel,cotton t-shirts,frozen shrimp,solar panels,nitrile gloves,cocoa butter,office chairs,bricks,palm oil,cane sugar,carpets,leather shoes,laptops,polysilicon,tomato paste,coffee,tea,rubber,cobalt,garments,fish fillets,printed matter,cleaning services,pallets,timber,cement,copper wire,toys,rice".split(
    ",",
  );
const header =
  "Supplier ID,Supplier Name,Country,Address,ISIC,What they do,Employees,% migrant workers,Recruitment fees paid by workers?,Goods,Country of origin,Website\n";

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

const row = (at: number): string =>
  `V-${at},"Example Supplier ${at}, Ltd",${pick(countries, at)},"${at} Mill Road, Town ${at % 997}",${pick(classes, at * 3)},general supplies,${at % 5000},${at % 100}%,${at % 3 ? "no" : "yes"},${pick(goods, at * 11)},${pick(countries, at * 7)},https://www.example-${at}.test\n`;

function* pieces(rows: number): Generator<string> {
  yield header;
  for (let at = 0; at < rows; at += 1_000) {
    yield Array.from({ length: Math.min(1_000, rows - at) }, (_, next) => row(at + next)).join("");
  }
}

/** Writes a file of invented suppliers as a buyer exports them: codes, goods with origins, some workforce answers. */
export const writeSupplierFile = (file: string, rows: number): Promise<void> =>
  pipeline(Readable.from(pieces(rows)), createWriteStream(file));
