import type { Assessment, EditionRef } from "@manumit/core";
import { words } from "../words/en.js";
import { signed } from "./numbers.js";

const { detail } = words.page;

/** Decibans at which a bar fills its half, unless one is longer. */
const fullBar = 10;

const Bar = ({ decibans, full }: { decibans: number; full: number }) => {
  const length = (Math.abs(decibans) / full) * 50;
  return (
    <svg class="weight" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1="50" x2="50" y1="0" y2="8" />
      <rect
        class={decibans < 0 ? "lowers" : "raises"}
        x={decibans < 0 ? 50 - length : 50}
        y="1"
        width={length}
        height="6"
      />
    </svg>
  );
};

const Sources = ({ sources }: { sources: readonly EditionRef[] }) => (
  <span class="sources">
    {sources.map(({ dataset, edition, url }, place) => (
      <>
        {place > 0 && "; "}
        {url ? (
          <a href={url} rel="noreferrer">
            {dataset} {edition}
          </a>
        ) : (
          `${dataset} ${edition}`
        )}
      </>
    ))}
  </span>
);

/** The score as the sum that it is, line by line, so that a reader can add it up. */
export const Sum = ({ assessment }: { assessment: Assessment }) => {
  const { base, factors, controls, score, interval, inherent } = assessment;
  const weights = [...factors, ...controls].map(({ decibans }) => decibans);
  const total = weights.reduce((sum, weight) => sum + weight, base);
  const full = Math.max(fullBar, ...weights.map(Math.abs));
  return (
    <section class="sum">
      <h3>{detail.sum}</h3>
      <p class="hint">{detail.sumHint}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{detail.base}</th>
            <td>
              <Bar decibans={base} full={Math.max(full, Math.abs(base))} />
            </td>
            <td class="figure">{signed(base)}</td>
          </tr>
          {factors.map(({ label, why, known, decibans, sources }) => (
            <tr class={known ? "known" : "unknown"}>
              <th scope="row">
                {label} {!known && <span class="tag">{detail.unknown}</span>}
                <span class="why">{why}</span>
                <Sources sources={sources} />
              </th>
              <td>
                <Bar decibans={decibans} full={full} />
              </td>
              <td class="figure">{signed(decibans)}</td>
            </tr>
          ))}
          {controls.map(({ id, status, why, decibans }) => (
            <tr>
              <th scope="row">
                {id} <span class="tag">{detail.control[status]}</span>
                <span class="why">{why}</span>
              </th>
              <td>
                <Bar decibans={decibans} full={full} />
              </td>
              <td class="figure">{signed(decibans)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {detail.total}: {detail.score(score, ...interval)}
              <span class="why">{detail.inherent(inherent.score, ...inherent.interval)}</span>
            </th>
            <td />
            <td class="figure">{signed(total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
