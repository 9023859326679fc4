import cpv from "../../data/cpv-isic.json";
import isicTable from "../../data/isic.json";
import nace from "../../data/nace-isic.json";
import naics from "../../data/naics-isic.json";
import ukSic from "../../data/uk-sic-isic.json";
import unspsc from "../../data/unspsc-isic.json";
import type { ActivityScheme } from "../supplier/index.js";
import { byLongestPrefix, crosswalk } from "./crosswalk.js";
import { divisionCode } from "./division-code.js";
import { isicSection, isicTitle } from "./isic.js";
import { once } from "./once.js";
import { tableOf } from "./table-of.js";

/** An activity as an ISIC Rev. 4 section, division, group or class, with ISIC's title. */
export interface IsicActivity {
  readonly isic: string;
  readonly title: string;
}

type Codes = ReadonlyMap<string, string>;

const isicCodes = once(
  (): Codes =>
    new Map(
      tableOf(isicTable)
        .rows.map((row) => row.slice(0, row.indexOf(" ")))
        .map((code) => [code, code]),
    ),
);
const naceCodes = crosswalk(nace);
const naicsCodes = crosswalk(naics);
const cpvCodes = crosswalk(cpv);
const unspscCodes = crosswalk(unspsc);
const ukSicExtras = crosswalk(ukSic);

/** No code in use is longer, whatever is written between its digits. */
const longestCode = 20;

/** Dummies such as 9999 are filled in where no activity is known; they are not embassies. */
const onlyWhenExact = "99";

/**
 * Codes of ISIC and its children, which share divisions. A number without its lost zero is read as such only where it is
 * no code as it stands; an unknown code means what its longest known prefix means.
 */
function inDivisions(code: string, codes: Codes, exact: (digits: string) => string | undefined): string | undefined {
  const read = divisionCode(code);
  if (read === undefined) return undefined;
  const { section, digits, dotted } = read;
  if (digits === "") return isicCodes().get(section ?? "");
  const known = exact(digits) ?? (dotted ? undefined : exact(`0${digits}`));
  const isic = known ?? byLongestPrefix(codes, digits);
  if (isic === undefined || (known === undefined && isic.startsWith(onlyWhenExact))) return undefined;
  return section === undefined || isicSection(isic) === section ? isic : undefined;
}

const inNace = (code: string) => inDivisions(code, naceCodes(), (digits) => naceCodes().get(digits));

function inUkSic(code: string): string | undefined {
  const isic = inDivisions(
    code,
    naceCodes(),
    (digits) => ukSicExtras().get(digits) ?? naceCodes().get(digits.length === 5 ? digits.slice(0, 4) : digits),
  );
  return isic === "-" ? undefined : isic;
}

/** Two to six digits, or a range of sectors such as "31-33". */
function inNaics(code: string): string | undefined {
  const digits = /^(\d{2})\s*[-–]\s*\d{2}$/.exec(code)?.[1] ?? code.replace(/[ .-]/g, "");
  return /^\d{2,6}$/.test(digits) ? byLongestPrefix(naicsCodes(), digits) : undefined;
}

/** Eight digits with or without a check digit, or a prefix; divisions 03 and 09 lose their zero in spreadsheets. */
function inCpv(code: string): string | undefined {
  const digits = code.replace(/-\d$/, "").replace(/[ .]/g, "");
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  const lostZero = /^[39](\d{6})?$/.test(digits);
  return byLongestPrefix(cpvCodes(), lostZero ? `0${digits}` : digits.slice(0, 8));
}

/** Two to eight digits, or ten with a business function. */
function inUnspsc(code: string): string | undefined {
  const digits = code.replace(/[ .-]/g, "");
  return /^\d{2,10}$/.test(digits) ? byLongestPrefix(unspscCodes(), digits) : undefined;
}

const schemes: Readonly<Record<ActivityScheme, (code: string) => string | undefined>> = {
  isic4: (code) => inDivisions(code, isicCodes(), (digits) => isicCodes().get(digits)),
  nace2: inNace,
  uksic2007: inUkSic,
  naics2022: inNaics,
  cpv2008: inCpv,
  unspsc: inUnspsc,
};

const activities = once(
  () =>
    new Map(
      [...isicCodes().keys()].map((isic): [string, IsicActivity] => [
        isic,
        Object.freeze({ isic, title: isicTitle(isic) ?? isic }),
      ]),
    ),
);

/**
 * The ISIC Rev. 4 activity that a code of any of the six schemes means: always the most specific one that is certain, which
 * may be a class, group, division or section. A code that is not known means what its longest known prefix means; a code
 * that says nothing of an activity (a dormant company, a segment of unlike goods) gives undefined. A bought good (CPV,
 * UNSPSC) means the activity that produces it, a bought service the activity that performs it.
 *
 * @example
 * ```ts
 * resolveActivity({ scheme: "uksic2007", code: "1110" }); // { isic: "0111", title: "Growing of cereals …" }
 * resolveActivity({ scheme: "cpv2008", code: "90911200-8" }); // { isic: "8121", title: "General cleaning of buildings" }
 * ```
 */
export function resolveActivity(activity: { scheme: ActivityScheme; code: string }): IsicActivity | undefined {
  const { scheme, code } = activity;
  if (code.length > longestCode) return undefined;
  const isic = schemes[scheme](code.trim());
  return isic === undefined ? undefined : activities().get(isic);
}
