import { words } from "../words/en.js";
import type { Screened } from "./screened.js";

const { result } = words.page;

/** The rows that could not be assessed, each with its place and what is wrong with it. */
export const RefusedRows = ({ refused, summary }: Pick<Screened, "refused" | "summary">) =>
  summary.refused > 0 && (
    <details class="refused">
      <summary>{result.refused(summary.refused)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{result.row.line}</th>
            <th scope="col">{result.row.field}</th>
            <th scope="col">{result.row.reason}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ at, field, reason }) => (
            <tr>
              <td>{at.line ?? at.path ?? at.cell}</td>
              <td>{field ?? at.column}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary.refused > refused.length && <p class="hint">{result.refusedMore(summary.refused - refused.length)}</p>}
    </details>
  );
