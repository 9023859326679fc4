import type { Assessment } from "@manumit/core";
import { words } from "../words/en.js";

const { detail } = words.page;

/** Facts that a person must see whatever the score, with their legal effect. */
export const Flags = ({ flags }: Pick<Assessment, "flags">) =>
  flags.length > 0 && (
    <section class="flags">
      <h3>{detail.flags}</h3>
      <ul>
        {flags.map(({ severity, text, legalEffect, because }) => (
          <li class={severity}>
            <strong>{text}</strong> {legalEffect && <span class="tag">{detail.effects[legalEffect]}</span>}
            <span class="why">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );

/** The unanswered questions, the most telling first. */
export const Gaps = ({ gaps }: Pick<Assessment, "gaps">) =>
  gaps.length > 0 && (
    <section>
      <h3>{detail.gaps}</h3>
      <p class="hint">{detail.gapsHint}</p>
      <ol>
        {gaps.map(({ question, narrowsBy }) => (
          <li>
            {question} <span class="tag">{detail.narrows(narrowsBy)}</span>
          </li>
        ))}
      </ol>
    </section>
  );

/** What to do, who does it, and by when. */
export const NextSteps = ({ nextSteps }: Pick<Assessment, "nextSteps">) =>
  nextSteps.length > 0 && (
    <section>
      <h3>{detail.steps}</h3>
      <ol>
        {nextSteps.map(({ action, reason, owner, within }) => (
          <li>
            {action} <span class="tag">{detail.owners[owner]}</span>{" "}
            {within && <span class="tag">{detail.within(within)}</span>}
            <span class="why">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  );
