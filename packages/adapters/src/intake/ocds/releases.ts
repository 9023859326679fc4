import { isObject, type Loose, objectIn, objectsIn } from "../json/loose.js";
import { latestRelease } from "./versioned.js";

const ofRecord = (record: Loose): Loose[] => {
  const compiled = objectIn(record, "compiledRelease");
  if (compiled) return [compiled];
  const releases = objectsIn(record, "releases").filter((release) => "ocid" in release || "tag" in release);
  if (releases.length > 0) return releases;
  const latest = latestRelease(record.versionedRelease);
  return isObject(latest) ? [{ ocid: record.ocid, ...latest }] : [];
};

/**
 * The releases that count in what stands where a release may: a release, a record (its compiled release, else its
 * releases, else the latest values of its versions), or a package in a list of packages.
 */
export function releasesOf(value: Loose): Loose[] {
  if ("compiledRelease" in value || "versionedRelease" in value) return ofRecord(value);
  if ("records" in value) return objectsIn(value, "records").flatMap(ofRecord);
  const isPackage = "releases" in value && !("tag" in value);
  return isPackage ? ofRecord(value) : [value];
}
