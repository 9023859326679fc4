import { inferActivities } from "../activity/index.js";
import { isicTitle } from "../reference/isic.js";
import { resolveActivity } from "../reference/resolve-activity.js";
import type { DeclaredActivity, Supplier } from "../supplier/index.js";
import { rememberSome } from "./remember.js";

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

/** An ISIC code as a declared activity; undefined for a code that ISIC does not have. */
const declaredAs = rememberSome((isic: string): UnderstoodActivity | undefined => {
  const title = isicTitle(isic);
  return title === undefined ? undefined : { isic, title, probability: 1 };
}, 2_000);

/** A supplier that declares one activity, as most do: there are few codes, so that each is understood once. */
const declaredAlone = rememberSome((isic: string): SectorUnderstood | undefined => {
  const activity = declaredAs(isic);
  return activity && { activities: [activity], basis: "declared", unreadable: false };
}, 2_000);

/** What `assess` has understood stands as ISIC 4 already; a code that could not be read stays in its scheme. */
const declaredActivity = (activity: DeclaredActivity): UnderstoodActivity | undefined => {
  const asGiven = activity.scheme === "isic4" ? declaredAs(activity.code) : undefined;
  if (asGiven !== undefined) return asGiven;
  const resolved = resolveActivity(activity);
  return resolved && declaredAs(resolved.isic);
};

/** Activities as declared; where none can be read, those that the description tells of. */
export const understandSector = ({ activities, description }: Supplier): SectorUnderstood => {
  const [first, second] = activities ?? [];
  const alone = second === undefined && first?.scheme === "isic4" ? declaredAlone(first.code) : undefined;
  if (alone !== undefined) return alone;
  const declared: UnderstoodActivity[] = [];
  for (const activity of activities ?? []) {
    const read = declaredActivity(activity);
    if (read !== undefined) declared.push(read);
  }
  const unreadable = declared.length === 0 && activities !== undefined && activities.length > 0;
  if (declared.length > 0) return { activities: declared, basis: "declared", unreadable };
  const inferred = description === undefined ? [] : inferActivities(description);
  return { activities: inferred, basis: inferred.length > 0 ? "inferred" : "unknown", unreadable };
};
