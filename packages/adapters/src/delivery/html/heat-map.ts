import { tierRank, tiers } from "../ranking.js";
import { say, sayCount, wholeNumber } from "../text.js";
import { type ExposureMap, type MapCell, unknown } from "./exposure-map.js";
import { html, type Markup } from "./markup.js";

const mapWidth = 1180;
const labelWidth = 190;
const narrowestCell = 36;
const widestCell = 64;
const cellHeight = 30;
const headHeight = 132;
/** Room at the right for the last slanted heading. */
const overhang = 90;
const [markWidth, markStep] = [5, 6.5];

type SectionKey = Parameters<typeof say>[0] & `section.${string}`;

const sectorName = (section: string): string =>
  section === unknown ? say("heat.unknownSector") : say(`section.${section}` as SectionKey);

const lastUnknown = (a: string, b: string): number =>
  Number(a === unknown) - Number(b === unknown) || a.localeCompare(b, "en");

/** A cell with the number of suppliers and one to four marks for the highest tier, so that it does not rest on colour. */
function filled(cell: MapCell, title: string, x: number, y: number, width: number): Markup {
  const rank = tierRank(cell.tier);
  const marksStart = x + (width - rank * markStep - markWidth) / 2;
  const marks = tiers.slice(0, rank + 1).map((_, at) => {
    return html`<rect class="mark" x="${marksStart + at * markStep}" y="${y + cellHeight - 8}" width="${markWidth}" height="2.5"/>`;
  });
  return html`<g class="${cell.tier}"><title>${title}</title><rect class="cell" x="${x}" y="${y}" width="${width}" height="${cellHeight - 2}"/><text class="count" x="${x + width / 2}" y="${y + 16}">${wholeNumber(cell.count)}</text>${marks}</g>`;
}

const titleOf = (cell: MapCell, country: string, section: string): string =>
  say("heat.cell", {
    country,
    sector: sectorName(section),
    suppliers: sayCount("suppliers", cell.count),
    tier: say(`tier.${cell.tier}`),
    low: wholeNumber(cell.low),
    high: wholeNumber(cell.high),
  });

/** Countries by kind of activity, shaded by the highest tier; nothing for one supplier, of whom it would say no more. */
export function heatMap(map: ExposureMap): Markup | undefined {
  const rows = map.rows();
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  if (cells.length === 0 || (cells.length === 1 && cells[0]!.count === 1)) return undefined;
  const sections = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))].sort(lastUnknown);
  const room = (mapWidth - labelWidth - overhang) / sections.length;
  const step = Math.round(Math.min(widestCell, Math.max(narrowestCell, room)));
  const width = labelWidth + sections.length * step + overhang;
  const height = headHeight + rows.length * cellHeight;
  const heads = sections.map((section, at) => {
    const x = labelWidth + at * step + step / 2 + 4;
    return html`<text class="head" transform="translate(${x} ${headHeight - 8}) rotate(-55)">${sectorName(section)}</text>`;
  });
  const lines = rows.map((row, line) => {
    const y = headHeight + line * cellHeight;
    const drawn = sections.map((section, column) => {
      const x = labelWidth + column * step;
      const cell = row.cells.get(section);
      return cell === undefined
        ? html`<rect class="none" x="${x}" y="${y}" width="${step - 2}" height="${cellHeight - 2}"/>`
        : filled(cell, titleOf(cell, row.name, section), x, y, step - 2);
    });
    return html`<text class="label" x="${labelWidth - 10}" y="${y + 19}">${row.name}</text>${drawn}`;
  });
  return html`<section aria-labelledby="heat">
<h2 id="heat">${say("heat.title")}</h2>
<p>${say("heat.lead")}</p>
<div class="wide"><svg class="heat" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${say("heat.label")}"><title>${say("heat.label")}</title>${heads}${lines}</svg></div>
</section>
`;
}
