/** How papers introduce a vessel: "F/V Da Wang", "Fishing vessel: Da Wang", "Da Wang (trawler)". */
const kindOfVessel =
  "(?:fishing |carrier |reefer |motor )?(?:vessel|trawler|longliner|purse seiner|ship|boat)|[fm][/.]?v[.]?";
const before = new RegExp(`^\\s*(?:the )?(?:${kindOfVessel})[\\s:]+(?=\\S)`, "i");
const after = new RegExp(`[\\s,(]+(?:${kindOfVessel})[\\s)]*$`, "i");

/**
 * The name of a vessel without the word that says it is one; undefined where nothing says so.
 *
 * @example
 * ```ts
 * vesselIn("F/V Da Wang"); // "Da Wang"
 * vesselIn("Da Wang Trading"); // undefined
 * ```
 */
export const vesselIn = (text: string): string | undefined => {
  const written = text.trim();
  const name = written.replace(before, "").replace(after, "");
  return name === written || name === "" ? undefined : name;
};
