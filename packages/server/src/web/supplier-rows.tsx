import { mainReason } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import { words } from "../words/en.js";
import { Flags, Gaps, NextSteps } from "./advice.js";
import { Interval } from "./interval.js";
import { Matches } from "./matches.js";
import { Sum } from "./sum.js";

const { detail, result, tiers } = words.page;

/** One supplier of the ranking: a row to compare by, and beneath it all that explains the row. */
export const SupplierRows = ({ assessment, open }: { assessment: Assessment; open: boolean }) => (
  <tbody class={`supplier ${assessment.tier}`}>
    <tr class="row">
      <td>
        <span class="tier">{tiers[assessment.tier]}</span>
      </td>
      <td>
        <Interval assessment={assessment} />
      </td>
      <th scope="row" class="name">
        {assessment.input.name}
        <span class="country">{assessment.input.country}</span>
      </th>
      <td class="reason">
        <span>{mainReason(assessment) ?? result.noReason}</span>
      </td>
    </tr>
    <tr class="detail">
      <td colspan={4}>
        <details open={open}>
          <summary>{detail.open}</summary>
          <div class="panel">
            <Sum assessment={assessment} />
            <div class="advice">
              <Flags flags={assessment.flags} />
              <Matches matches={assessment.matches} input={assessment.input} />
              <NextSteps nextSteps={assessment.nextSteps} />
              <Gaps gaps={assessment.gaps} />
              <p class="hint">{detail.provenance(assessment.methodologyVersion)}</p>
            </div>
          </div>
        </details>
      </td>
    </tr>
  </tbody>
);
