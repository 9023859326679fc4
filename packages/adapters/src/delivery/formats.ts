import { csv } from "./csv.js";
import { cxml } from "./cxml/cxml.js";
import type { DeliveryWriter } from "./format.js";
import { ftm } from "./ftm.js";
import { html } from "./html/report.js";
import { json, ndjson } from "./json.js";
import { ocds } from "./ocds.js";
import { pdf } from "./pdf/pdf.js";
import { xlsx } from "./xlsx/xlsx.js";

/** Every format that is delivered. A new format is a file and a line here. */
export const deliveryFormats = { csv, ndjson, json, html, pdf, xlsx, cxml, ocds, ftm } as const satisfies Record<
  string,
  DeliveryWriter
>;

/** The formats that `deliver` writes. */
export type DeliveryFormat = keyof typeof deliveryFormats;
