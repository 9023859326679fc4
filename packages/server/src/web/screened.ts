import type { Collected } from "../screening/collect.js";

/** A screening with the name of what was screened, as the page shows it. */
export interface Screened extends Collected {
  readonly source?: string;
}
