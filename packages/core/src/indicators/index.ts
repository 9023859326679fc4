export { findIndicators } from "./find-indicators.js";
export { IndicatorId, indicatorIds } from "./indicator-id.js";
export { IndicatorReading } from "./indicator-reading.js";
