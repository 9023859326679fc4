import type { CitedEdition } from "../../report/cited-editions.js";
import { say } from "../../text.js";
import type { Paper } from "../paper/paper.js";
import { styles } from "../paper/styles.js";
import { type Column, Table } from "../paper/table.js";
import { chapter } from "./opening.js";

const columns: readonly Column<CitedEdition>[] = [
  {
    heading: say("sources.dataset"),
    width: 150,
    isHead: true,
    cell: ({ dataset, url }) => ({
      texts: [{ text: dataset, style: url === undefined ? styles.cellStrong : styles.cellLink, link: url }],
    }),
  },
  {
    heading: say("sources.edition"),
    width: 75,
    cell: ({ edition }) => ({ texts: [{ text: edition, style: styles.cell }] }),
  },
  {
    heading: say("sources.publisher"),
    width: 144,
    cell: ({ publisher = "" }) => ({ texts: [{ text: publisher, style: styles.cell }] }),
  },
  {
    heading: say("sources.licence"),
    width: 130,
    cell: ({ licence = "" }) => ({ texts: [{ text: licence, style: styles.cell }] }),
  },
];

/** Where the figures of the report come from. */
export const sourcesChapter = (paper: Paper, cited: readonly CitedEdition[]): void => {
  if (cited.length === 0) return;
  chapter(paper, "sources", say("sources.title"), say("sources.lead"));
  for (const _ of new Table(paper, columns).rows(cited));
};
