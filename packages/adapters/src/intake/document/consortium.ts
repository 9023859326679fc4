import { endsAsCompany } from "./company-ending.js";

const separators = [/\s[-–—]\s/, /\s*;\s*/, /\s\/\s/, /\s\+\s/, /\s\|\s/];

/** What stands before the names in a consortium: temporary grouping, in Italian, Spanish, Portuguese, French, German and Polish. */
const groupWords =
  /^(?:R\.?T\.?I\.?|A\.?T\.?I\.?|U\.?T\.?E\.?|ARGE|BIEGE|Bietergemeinschaft|Groupement|Consorzio|Consortium|Konsorcjum)\b[\s:.-]*/i;

/**
 * The companies that one name holds: "RTI Alfa S.r.l. - Beta S.p.A." is two. Undefined where the name is not surely
 * several: every part must end as a company does.
 *
 * @example
 * ```ts
 * membersOf("RTI Alfa S.r.l. - Beta S.p.A."); // ["Alfa S.r.l.", "Beta S.p.A."]
 * membersOf("Brown - Smith Ltd"); // undefined
 * ```
 */
export function membersOf(name: string): string[] | undefined {
  const bare = name.replace(groupWords, "");
  for (const separator of separators) {
    const parts = bare.split(separator).map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => endsAsCompany(part))) return parts;
  }
  return undefined;
}
