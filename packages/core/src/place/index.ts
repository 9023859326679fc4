export { findRegion, type PlaceDescription, type RegionMatch } from "./find-region.js";
export { type LabourRegion, labourRegions } from "./labour-region.js";
