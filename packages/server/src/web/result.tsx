import { words } from "../words/en.js";
import { RefusedRows } from "./refused-rows.js";
import type { Screened } from "./screened.js";
import { SupplierRows } from "./supplier-rows.js";

const { result, tiers } = words.page;

const tierOrder = ["severe", "high", "moderate", "low"] as const;

const TierFilter = ({ summary }: Pick<Screened, "summary">) => (
  <fieldset class="tiers">
    <legend class="unseen">{result.filter}</legend>
    {(["all", ...tierOrder] as const).map((tier) => (
      <label class={tier}>
        <input type="radio" name="tier" value={tier} checked={tier === "all"} />
        <strong>{(tier === "all" ? summary.assessed : summary.tiers[tier]).toLocaleString("en")}</strong>{" "}
        {tier === "all" ? result.all : tiers[tier]}
      </label>
    ))}
  </fieldset>
);

/** What came of a screening: how many in each tier, the ranking, and the rows refused. */
export const Result = ({ source, ranked, refused, summary }: Screened) => (
  <section id="result" aria-live="polite">
    <h2>{ranked.length === 0 ? result.nothing : result.suppliers(summary.assessed)}</h2>
    {source && <p class="hint">{result.of(source)}</p>}
    {summary.notes.length > 0 && (
      <details class="notes">
        <summary>{result.notes}</summary>
        <ul>
          {summary.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </details>
    )}
    <RefusedRows refused={refused} summary={summary} />
    {ranked.length > 1 && <TierFilter summary={summary} />}
    {ranked.length > 0 && (
      <table class="ranking">
        <thead class="headings">
          <tr>
            <th scope="col">{result.columns.tier}</th>
            <th scope="col">{result.columns.interval}</th>
            <th scope="col">{result.columns.supplier}</th>
            <th scope="col">{result.columns.reason}</th>
          </tr>
        </thead>
        {ranked.map((assessment) => (
          <SupplierRows assessment={assessment} open={ranked.length === 1} />
        ))}
      </table>
    )}
    {summary.assessed > ranked.length && <p class="hint">{result.cut(ranked.length, summary.assessed)}</p>}
  </section>
);
