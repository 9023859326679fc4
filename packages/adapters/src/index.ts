export { deliver } from "./delivery/deliver.js";
export type { DeliveryOptions } from "./delivery/format.js";
export type { DeliveryFormat } from "./delivery/formats.js";
export { mainReason } from "./delivery/main-reason.js";
export { byExposure, Ranking } from "./delivery/ranking.js";
export {
  DocumentError,
  type DocumentErrorReason,
  type DocumentHint,
  extractDocument,
  fetchDocument,
} from "./documents/index.js";
export { type Detected, detect } from "./intake/detect.js";
export type { FormatHint } from "./intake/format.js";
export type { IntakeFormat } from "./intake/formats.js";
export { type Intake, type IntakeOptions, intake } from "./intake/intake.js";
export { IntakeError, type IntakeErrorReason } from "./intake/intake-error.js";
export { defaultLimits, type Limits } from "./intake/limits.js";
export type { Bytes, IntakeRow, PartyRole, Position, RefusedRow, SupplierRow } from "./intake/row.js";
export type { ColumnReading, IntakeSummary } from "./intake/summary.js";
export { fieldPaths } from "./intake/table/fields.js";
export { type ListEditionOptions, parseListEdition } from "./lists/index.js";
