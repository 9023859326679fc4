import { type Fact, listingFacts, supplierFacts } from "@manumit/adapters";
import type { Assessment, ListMatch, NameReason } from "@manumit/core";
import { words } from "../words/en.js";

const { detail } = words.page;
const { reasons: sides, strength, strengths, matchedOn, decided, asDeclared } = words.listing;

const Reasons = ({ label, reasons }: { label: string; reasons: readonly NameReason[] }) =>
  reasons.length > 0 && (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {reasons.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      </dd>
    </>
  );

const Facts = ({ facts }: { facts: readonly Fact[] }) =>
  facts.map(({ label, text, isLink }) => (
    <>
      <dt>{label}</dt>
      <dd dir="auto">
        {isLink ? (
          <a href={text} rel="noreferrer">
            {text}
          </a>
        ) : (
          text
        )}
      </dd>
    </>
  ));

const Match = ({ match }: { match: ListMatch }) => {
  const { listing, decision, score, reasons, decidedBy } = match;
  return (
    <li>
      <strong>{listing.name}</strong>{" "}
      <span class="tag">
        {strength(strengths[decision], score)}, {matchedOn[match.matchedOn]}
      </span>
      {decidedBy && <span class="why">{decided(decidedBy.verdict, decidedBy.by, decidedBy.at, decidedBy.reason)}</span>}
      <dl class="facts">
        <Reasons label={sides.for} reasons={reasons.filter(({ weight }) => weight >= 0)} />
        <Reasons label={sides.against} reasons={reasons.filter(({ weight }) => weight < 0)} />
        <Facts facts={listingFacts(listing)} />
      </dl>
    </li>
  );
};

/** Entries of lists that may be the supplier, with all that a person needs to decide whether they are. */
export const Matches = ({ matches, input }: Pick<Assessment, "matches" | "input">) =>
  matches.length > 0 && (
    <section class="matches">
      <h3>{detail.matches}</h3>
      <details>
        <summary>{asDeclared}</summary>
        <dl class="facts">
          <Facts facts={supplierFacts(input)} />
        </dl>
      </details>
      <ul>
        {matches.map((match) => (
          <Match match={match} />
        ))}
      </ul>
    </section>
  );
