import { isObject, type Loose, objectIn, objectsIn, textIn, textsIn } from "../json/loose.js";
import { type PartyDetails, partyDetails } from "./party.js";

/** Who has an interest: a record, or nobody that can be named, with the reason. */
export type InterestedParty = { readonly record: string } | { readonly unspecified: string };

interface Common {
  /** What stays the same over all statements about one thing. */
  readonly record: string;
  readonly date: string;
  readonly closed: boolean;
  /** Ids of statements that this one takes the place of. */
  readonly replaces: readonly string[];
  readonly statement: string;
  readonly path: string;
}

/** A statement that describes somebody. */
export type Described = Common & { readonly kind: "entity" | "person"; readonly details: PartyDetails };

/** A statement that says who owns or controls an entity. */
export type Relationship = Common & {
  readonly kind: "relationship";
  readonly subject: string;
  readonly interestedParty: InterestedParty;
  /** From 0 to 1, where it is stated exactly. */
  readonly share?: number;
  /** Part of the path of another, which describes the same ownership as a whole. */
  readonly isComponent: boolean;
};

/** A statement of any version of BODS, in one shape. */
export type Statement = Described | Relationship;

const interestedPartyOf = (value: unknown): InterestedParty => {
  if (typeof value === "string" && value !== "") return { record: value };
  const holder = isObject(value) ? value : undefined;
  const record = textIn(holder, "describedByEntityStatement") ?? textIn(holder, "describedByPersonStatement");
  if (record !== undefined) return { record };
  const reason = objectIn(holder, "unspecified") ?? holder;
  return { unspecified: textIn(reason, "reason") ?? textIn(reason, "description") ?? "no reason given" };
};

const percent = (value: unknown): number | undefined =>
  typeof value === "number" && value >= 0 && value <= 100 ? value / 100 : undefined;

/** An exact share. A range stays unknown: its middle would be a figure that nobody stated. */
const shareOf = (interests: readonly Loose[]): number | undefined => {
  const shares = interests.flatMap((interest) => percent(objectIn(interest, "share")?.exact) ?? []);
  return shares.length > 0 ? Math.max(...shares) : undefined;
};

const relationship = (common: Common, details: Loose): Relationship | undefined => {
  const subject = textIn(details, "subject") ?? textIn(objectIn(details, "subject"), "describedByEntityStatement");
  if (subject === undefined) return undefined;
  const share = shareOf(objectsIn(details, "interests"));
  return {
    ...common,
    kind: "relationship",
    subject,
    interestedParty: interestedPartyOf(details.interestedParty),
    ...(share !== undefined && { share }),
    isComponent: details.isComponent === true,
  };
};

const kinds: Readonly<Record<string, Statement["kind"]>> = {
  entity: "entity",
  person: "person",
  relationship: "relationship",
  entityStatement: "entity",
  personStatement: "person",
  ownershipOrControlStatement: "relationship",
};

/** Reads a statement of BODS 0.1 to 0.4; undefined for one without a kind or an id. */
export function statementOf(raw: Loose, path: string): Statement | undefined {
  const kind = kinds[textIn(raw, "recordType") ?? textIn(raw, "statementType") ?? ""];
  const statement = textIn(raw, "statementId") ?? textIn(raw, "statementID");
  const record = textIn(raw, "recordId") ?? statement;
  if (kind === undefined || record === undefined) return undefined;
  const details = objectIn(raw, "recordDetails") ?? raw;
  const common: Common = {
    record,
    statement: statement ?? record,
    date: textIn(raw, "statementDate") ?? "",
    closed: textIn(raw, "recordStatus") === "closed",
    replaces: textsIn(raw, "replacesStatements"),
    path,
  };
  return kind === "relationship"
    ? relationship(common, details)
    : { ...common, kind, details: partyDetails(kind, details) };
}
