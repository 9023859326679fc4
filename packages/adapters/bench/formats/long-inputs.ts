import { writeSupplierFile } from "../supplier-file.js";
import type { Baseline } from "./baselines.js";
import { type LongDocument, writeDocument } from "./input.js";
import { entityLines, releaseLines, releasePackage, statementList, supplierLines } from "./json-documents.js";
import { writeWorkbook } from "./workbook.js";
import { cxmlCatalogue, cxmlSuppliers, eformsNotice, ublCatalogue } from "./xml-documents.js";

/** A format with a way to make a long input of it. */
export interface LongInput {
  readonly name: string;
  readonly extension: string;
  readonly baseline: Baseline;
  write(file: string, bytes: number): Promise<void>;
}

const document = (name: string, extension: string, baseline: Baseline, made: LongDocument): LongInput => ({
  name,
  extension,
  baseline,
  write: (file, bytes) => writeDocument(file, made, bytes),
});

/** About what a row of `writeSupplierFile` takes. */
const rowBytes = 165;
/** What half a million rows of a workbook unpack to, beside what is asked for by default. */
const halfAMillionRows = 3.45;
/** A notice is held whole; the longest real ones are shorter than this. */
const longestNotice = 8e6;

/** Every format that may be long, the notice of eForms at the length of the longest. */
export const longInputs: readonly LongInput[] = [
  {
    name: "CSV",
    extension: "csv",
    baseline: "csv-parse",
    write: (file, bytes) => writeSupplierFile(file, Math.round(bytes / rowBytes)),
  },
  document("NDJSON of suppliers", "ndjson", "JSON.parse of each line", supplierLines),
  { name: "XLSX of 100 MB unpacked", extension: "xlsx", baseline: "fflate and saxes", write: writeWorkbook },
  {
    name: "XLSX of 345 MB unpacked",
    extension: "xlsx",
    baseline: "fflate and saxes",
    write: (file, bytes) => writeWorkbook(file, bytes * halfAMillionRows),
  },
  document("OCDS, JSON Lines", "jsonl", "JSON.parse of each line", releaseLines),
  document("OCDS, a package", "json", "JSON.parse of the whole", releasePackage),
  document("BODS, a list", "json", "JSON.parse of the whole", statementList),
  document("FollowTheMoney, NDJSON", "json", "JSON.parse of each line", entityLines),
  document("cXML, a catalogue", "xml", "saxes", cxmlCatalogue),
  document("cXML, a list of suppliers", "xml", "saxes", cxmlSuppliers),
  document("UBL, a catalogue", "xml", "saxes", ublCatalogue),
  {
    name: "eForms, a notice",
    extension: "xml",
    baseline: "saxes",
    write: (file, bytes) => writeDocument(file, eformsNotice, Math.min(bytes, longestNotice)),
  },
];
