import { allAt, textAt, textsAt, type XmlElement } from "../xml/element.js";

/** A tender that won or did not, with the lots it is for and who made it. */
export interface TenderResult {
  readonly won: boolean;
  readonly lots: readonly string[];
  readonly tenderers: readonly string[];
  readonly subcontractors: readonly string[];
}

/** What came of a procedure: its tenders, and the lots that nobody won. */
export interface NoticeResults {
  readonly tenders: readonly TenderResult[];
  readonly lotsWithoutWinner: readonly string[];
}

const idsAt = (element: XmlElement | undefined, part: string): string[] => textsAt(element, part, "cbc:ID");

/**
 * The tenders that won: those that a settled contract names. Where a lot has a winner and no contract names one of its
 * tenders, the only tender of the lot. A lot names every tender it received, so being named there says nothing.
 */
function winners(result: XmlElement): Set<string> {
  const won = new Set(allAt(result, "efac:SettledContract").flatMap((contract) => idsAt(contract, "efac:LotTender")));
  for (const lot of allAt(result, "efac:LotResult")) {
    const received = idsAt(lot, "efac:LotTender");
    const [only] = received;
    const decided = textAt(lot, "cbc:TenderResultCode") === "selec-w";
    if (decided && received.length === 1 && only !== undefined) won.add(only);
  }
  return won;
}

/** Follows the references of a result notice: lot → tender → tendering party → organisations. */
export function noticeResults(extension: XmlElement | undefined): NoticeResults {
  const tenders: TenderResult[] = [];
  const lotsWithoutWinner: string[] = [];
  for (const result of allAt(extension, "efac:NoticeResult")) {
    const won = winners(result);
    const lotResults = allAt(result, "efac:LotResult");
    const tenderingParties = new Map(
      allAt(result, "efac:TenderingParty").map((party) => [textAt(party, "cbc:ID") ?? "", party]),
    );
    for (const lot of lotResults) {
      if (/^(?:clos|open)-nw$/.test(textAt(lot, "cbc:TenderResultCode") ?? "")) {
        lotsWithoutWinner.push(...idsAt(lot, "efac:TenderLot"));
      }
    }
    for (const tender of allAt(result, "efac:LotTender")) {
      const id = textAt(tender, "cbc:ID") ?? "";
      const named = lotResults.filter((lot) => idsAt(lot, "efac:LotTender").includes(id));
      const parties = idsAt(tender, "efac:TenderingParty").flatMap((party) => tenderingParties.get(party) ?? []);
      tenders.push({
        won: won.has(id),
        // A tender for a group of lots names the group; its results name the lots.
        lots: [...new Set([tender, ...named].flatMap((each) => idsAt(each, "efac:TenderLot")))],
        tenderers: parties.flatMap((party) => idsAt(party, "efac:Tenderer")),
        subcontractors: parties.flatMap((party) => idsAt(party, "efac:SubContractor")),
      });
    }
  }
  return { tenders, lotsWithoutWinner };
}
