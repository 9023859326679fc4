import { bods } from "./bods/bods.js";
import { csv } from "./csv/csv.js";
import { cxml } from "./cxml/cxml.js";
import { eforms } from "./eforms/eforms.js";
import { espd } from "./espd/espd.js";
import type { FormatReader } from "./format.js";
import { ftm } from "./ftm/ftm.js";
import { json } from "./json/json.js";
import { ndjson } from "./json/ndjson.js";
import { ocds } from "./ocds/ocds.js";
import { openSupplyHub } from "./open-supply-hub/open-supply-hub.js";
import { ubl } from "./ubl/ubl.js";
import { ukCentralDigitalPlatform } from "./uk-central-digital-platform/uk-central-digital-platform.js";
import { ukStatementRegistry } from "./uk-statement-registry/uk-statement-registry.js";
import { xlsx } from "./xlsx/xlsx.js";

/** Every format that is read, the surest to recognise first. A new format is a file and a line here. */
export const formats = [
  cxml,
  espd,
  eforms,
  ubl,
  xlsx,
  ocds,
  bods,
  ftm,
  ukCentralDigitalPlatform,
  json,
  ndjson,
  openSupplyHub,
  ukStatementRegistry,
  csv,
] as const;

/** The formats that `intake` reads. */
export type IntakeFormat = (typeof formats)[number]["id"];

/** The reader of a format; undefined for a format that is not read. */
export const readerOf = (id: string): FormatReader<IntakeFormat> | undefined =>
  formats.find((format) => format.id === id);
