export { findIndicators } from "./find-indicators.js";
export { IndicatorId } from "./indicator-id.js";
export { IndicatorReading, SignStrength, Speaker } from "./indicator-reading.js";
