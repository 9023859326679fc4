import type { DeliveryWriter } from "../format.js";
import { say } from "../text.js";
import { cxmlResponse } from "./response.js";
import { CxmlSummary } from "./summary.js";

/** The answer to a cXML request: a status that tells of the most exposed suppliers, or that none could be screened. */
export const cxml: DeliveryWriter = async function* (assessments, { notes = [] }) {
  const summary = new CxmlSummary();
  for await (const assessment of assessments) summary.add(assessment);
  const lines = [summary.empty ? say("cxml.none") : summary.text(), ...notes];
  yield cxmlResponse(summary.empty ? 400 : 200, { message: lines.join("\n") });
};
