import { isObject, type Loose, objectIn, objectsIn, textIn, textsIn } from "../json/loose.js";

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

/** A statement of any version of BODS, in one shape. */
export type Statement = Common &
  (
    | { readonly kind: "entity" | "person"; readonly details: Loose }
    | {
        readonly kind: "relationship";
        readonly subject: string;
        readonly interestedParty: InterestedParty;
        readonly interests: readonly Loose[];
        /** Part of the path of another, which describes the same ownership as a whole. */
        readonly isComponent: boolean;
      }
  );

const partyOf = (value: unknown): InterestedParty => {
  if (typeof value === "string" && value !== "") return { record: value };
  const holder = isObject(value) ? value : undefined;
  const record = textIn(holder, "describedByEntityStatement") ?? textIn(holder, "describedByPersonStatement");
  if (record !== undefined) return { record };
  const reason = objectIn(holder, "unspecified") ?? holder;
  return { unspecified: textIn(reason, "reason") ?? textIn(reason, "description") ?? "no reason given" };
};

const relationship = (common: Common, details: Loose): Statement | undefined => {
  const subject = textIn(details, "subject") ?? textIn(objectIn(details, "subject"), "describedByEntityStatement");
  if (subject === undefined) return undefined;
  return {
    ...common,
    kind: "relationship",
    subject,
    interestedParty: partyOf(details.interestedParty),
    interests: objectsIn(details, "interests"),
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
  return kind === "relationship" ? relationship(common, details) : { ...common, kind, details };
}
