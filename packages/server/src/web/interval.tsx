import type { Assessment } from "@manumit/core";
import { words } from "../words/en.js";
import { range } from "./numbers.js";

/** The interval of a score on its scale of 0 to 100, as a bar and in figures. */
export const Interval = ({ assessment: { interval, score } }: { assessment: Assessment }) => {
  const [low, high] = interval;
  const label = words.page.result.intervalOf(low, high, score);
  return (
    <span class="interval">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
        <rect class="track" x="0" y="3.5" width="100" height="3" rx="1.5" />
        <rect class="span" x={low} y="2.5" width={Math.max(high - low, 1)} height="5" rx="2" />
        <rect class="point" x={Math.min(Math.max(score - 0.75, 0), 98.5)} y="0" width="1.5" height="10" />
      </svg>
      <span class="figures" aria-hidden="true">
        {range(interval)}
      </span>
    </span>
  );
};
