import type { Supplier } from "@manumit/core";

/** The lists of a supplier whose parts stand in columns of their own: each attribute with its items, in step. */
export type ListGroup = "goods" | "sites" | "parents" | "owners";
export type GroupColumns = Record<string, string[]>;

/** The shares that a file may give as a number of people. */
export type SharePath = "migrantShare" | "agencyShare" | "seasonalShare" | "visaTiedShare";

/** A row on its way to being a supplier. What only makes sense once the whole row is read waits beside it. */
export interface Draft {
  readonly supplier: Supplier;
  readonly notes: string[];
  /** Countries of a cell that named several, after the first. */
  otherCountries?: string[];
  address?: string[];
  region?: string;
  description?: string[];
  registration?: string;
  /** Activity codes of a scheme that another column names. */
  codes?: string[];
  scheme?: string;
  groups?: Partial<Record<ListGroup, GroupColumns>>;
  people?: Partial<Record<SharePath, number>>;
}

/** An empty row. */
export const newDraft = (): Draft => ({ supplier: { id: "", name: "" }, notes: [] });
