import { phrase } from "../../catalogue/catalogue.js";
import type { FrameworkRecord, RequirementRecord } from "../frameworks/framework-record.js";
import type { Judgement } from "./judgement.js";

/** Nothing is said. Only where a law requires it does the statement fall short of the law's text. */
export const silent = ({ basis }: RequirementRecord, { status }: FrameworkRecord): Judgement => ({
  verdict: "missing",
  at: [],
  why: phrase(`statement.why.silent.${status === "proposed" ? "proposed" : basis}`),
});
