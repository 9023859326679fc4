import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import type { RegionMatch } from "../place/index.js";
import { cite } from "./cite.js";
import type { Evidence } from "./evidence.js";

const place = (rest: Pick<Evidence, "weight" | "known" | "value" | "why" | "sources" | "spread">): Evidence => ({
  id: "state-imposed-labour",
  group: "place",
  label: phrase("factor.place"),
  ...rest,
});

/** A site lies in a region under a state-imposed labour programme. */
export const regionEvidence = (match: RegionMatch, { place: method }: Methodology): Evidence =>
  place({
    weight: method[match.strength],
    known: true,
    value: match.region,
    why: phrase("factor.place.known", { region: match.name, matched: match.matched, programme: match.programme }),
    sources: match.sources.map(cite),
    spread: method.spread.known,
  });
