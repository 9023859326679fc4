export { checkFinding, type FindingCheck, type FindingProblem } from "./check-finding.js";
export { Audience, Marking } from "./marking.js";
export { type PersonalData, personalData } from "./personal-data.js";
export { SharedFinding } from "./shared-finding.js";
export { type Disagreement, type FindingGroup, findingsSideBySide } from "./side-by-side.js";
export { findingsStanding, type Lapse, type Standing } from "./standing.js";
export { findingsThatTravel, type Travel } from "./travel.js";
