import { isObject, type Loose } from "../json/loose.js";

const isVersion = (value: unknown): value is Loose =>
  isObject(value) && "value" in value && ("releaseID" in value || "releaseDate" in value);

/** The value of the latest release, in the order of their dates; without dates, of the last. */
const latestOf = (versions: readonly Loose[]): unknown =>
  [...versions].sort((a, b) => String(a.releaseDate ?? "").localeCompare(String(b.releaseDate ?? ""))).at(-1)?.value;

/** A versioned release as the latest release says it: every leaf is a list of the values it had. */
export function latestRelease(versioned: unknown): unknown {
  if (Array.isArray(versioned)) {
    return versioned.length > 0 && versioned.every(isVersion) ? latestOf(versioned) : versioned.map(latestRelease);
  }
  if (!isObject(versioned)) return versioned;
  return Object.fromEntries(Object.entries(versioned).map(([key, value]) => [key, latestRelease(value)]));
}
