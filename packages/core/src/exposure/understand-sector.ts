import { inferActivities } from "../activity/index.js";
import { isicTitle } from "../reference/isic.js";
import { resolveActivity } from "../reference/resolve-activity.js";
import type { Supplier } from "../supplier/index.js";

/** An activity as ISIC 4; `probability` is 1 for a declared one. */
export interface UnderstoodActivity {
  readonly isic: string;
  readonly title: string;
  readonly probability: number;
}

/** What a supplier does. */
export interface SectorUnderstood {
  readonly activities: readonly UnderstoodActivity[];
  readonly basis: "declared" | "inferred" | "unknown";
  /** Codes are given and none is in its classification. */
  readonly unreadable: boolean;
}

/** Activities as declared; where none can be read, those that the description tells of. */
export const understandSector = ({ activities, description }: Supplier): SectorUnderstood => {
  const declared: UnderstoodActivity[] = [];
  for (const activity of activities ?? []) {
    const { scheme, code } = activity;
    const title = scheme === "isic4" ? isicTitle(code) : undefined;
    const resolved = title === undefined ? resolveActivity(activity) : { isic: code, title };
    if (resolved !== undefined) declared.push({ isic: resolved.isic, title: resolved.title, probability: 1 });
  }
  const unreadable = declared.length === 0 && activities !== undefined && activities.length > 0;
  if (declared.length > 0) return { activities: declared, basis: "declared", unreadable };
  const inferred = description === undefined ? [] : inferActivities(description);
  return { activities: inferred, basis: inferred.length > 0 ? "inferred" : "unknown", unreadable };
};
