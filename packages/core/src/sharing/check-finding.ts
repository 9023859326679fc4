import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import { InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { asStrictAs, type Marking } from "./marking.js";
import { personalData } from "./personal-data.js";
import { SharedFinding } from "./shared-finding.js";

/** One thing that keeps a finding from being shared. `field` is a path such as `site.address`. */
export interface FindingProblem {
  readonly field: string;
  readonly reason: string;
}
export type FindingCheck = { readonly ok: true } | { readonly ok: false; readonly problems: FindingProblem[] };

/** The least strict marking under which a kind of finding may travel; what is not named is public fact. */
const leastMarking: Partial<Record<SharedFinding["kind"], Marking>> = { indicator: "AMBER", assessment: "GREEN" };

/** Registrations of a person, not of an organisation. */
const personal = /^(?:passport|visa|national-?id|id-?card|nino|ssn|cpf|br-cpf|nric|aadhaar|cnic|person)/i;

const problem = (field: string, id: PhraseId, values?: Record<string, string>): FindingProblem => ({
  field,
  reason: phrase(id, values),
});

/** Every text that a finding holds, with its path. */
function* textsOf(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsOf(part, path === "" ? key : `${path}.${key}`);
}

/** Codes, dates and names of organisations are what they are; what people write freely is scanned. */
const isFree = (path: string) =>
  /^(?:note|purpose|legalBasis|site\.(?:name|address|region)|good\.|supplier\.address)/.test(path);

function* personalProblems(finding: SharedFinding): Generator<FindingProblem> {
  for (const [path, text] of textsOf(finding, ""))
    if (isFree(path))
      for (const { kind, start, end } of personalData(text))
        yield problem(path, `sharing.personal.${kind}`, { text: text.slice(start, end) });
  for (const [i, { scheme }] of (finding.supplier.identifiers ?? []).entries())
    if (personal.test(scheme)) yield problem(`supplier.identifiers.${i}`, "sharing.personal.identifier", { scheme });
  if (finding.site?.kind === "home" && finding.site.address !== undefined)
    yield problem("site.address", "sharing.personal.home");
}

function* rules(finding: SharedFinding, asOf: string | undefined): Generator<FindingProblem> {
  const { kind, indicator, tlp, note, observed, expires, corrects } = finding;
  if (kind === "indicator" && indicator === undefined) yield problem("indicator", "sharing.needs.indicator");
  if (kind === "correction" && corrects === undefined) yield problem("corrects", "sharing.needs.corrects");
  const least = leastMarking[kind];
  if (least !== undefined && !asStrictAs(tlp, least)) yield problem("tlp", "sharing.marking.kind", { kind, least });
  if (note !== undefined && !asStrictAs(tlp, "AMBER+STRICT")) yield problem("note", "sharing.marking.note", { tlp });
  if (expires < observed) yield problem("expires", "sharing.expires.before");
  if (asOf !== undefined && expires < asOf.slice(0, 10)) yield problem("expires", "sharing.expires.past", { expires });
  if (asOf !== undefined && observed > asOf.slice(0, 10)) yield problem("observed", "sharing.observed.future");
}

/**
 * Whether a finding may leave the organisation: its fields, its marking for its kind, its dates, and that nothing in it
 * points to a person (`personalData` says what was found where). Free text goes only under RED or AMBER+STRICT. With
 * `asOf` (ISO date) a finding that has expired, or was observed later than that, is refused too.
 *
 * @example
 * ```ts
 * const check = checkFinding(finding);
 * if (!check.ok) for (const { field, reason } of check.problems) console.log(`${field}: ${reason}`);
 * ```
 */
export function checkFinding(finding: SharedFinding, options: { readonly asOf?: string } = {}): FindingCheck {
  try {
    const checked = parseWith(SharedFinding, finding);
    const problems = [...personalProblems(checked), ...rules(checked, options.asOf)];
    return problems.length === 0 ? { ok: true } : { ok: false, problems };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return {
      ok: false,
      problems: error.issues.map(({ path, message }) => ({ field: path.join("."), reason: message })),
    };
  }
}
