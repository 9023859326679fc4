import type { Assessment } from "@manumit/core";
import { mainReason } from "../main-reason.js";
import { Ranking } from "../ranking.js";
import { say, sayCount } from "../text.js";

/** Suppliers that a status tells of by name; it is a text that people read in a log. */
const mostNamed = 100;

const tierName = ({ tier }: Assessment): string => say(`tier.${tier}`);

const lineOf = (assessment: Assessment): string => {
  const { supplierId, input, interval, flags, gaps } = assessment;
  const [low, high] = interval.map(Math.round);
  const reason = mainReason(assessment) ?? say("rank.noReason");
  const gap = gaps[0];
  return [
    say("cxml.supplier", {
      id: supplierId,
      name: input.name,
      tier: tierName(assessment),
      low: low ?? 0,
      high: high ?? 0,
    }),
    reason,
    ...flags.filter(({ text, severity }) => severity !== "notice" && text !== reason).map(({ text }) => text),
    ...(gap ? [say("cxml.ask", { question: gap.question })] : []),
  ].join(" | ");
};

/** The most exposed suppliers in lines of a text, and how many there are in all. */
export class CxmlSummary {
  private readonly ranking = new Ranking(mostNamed);
  private count = 0;

  add(assessment: Assessment): void {
    this.count++;
    this.ranking.add(assessment);
  }

  /** Whether no supplier was assessed. */
  get empty(): boolean {
    return this.count === 0;
  }

  text(): string {
    const lines = this.ranking.ranked().map(lineOf);
    return [
      sayCount("suppliers", this.count),
      say("cxml.notice"),
      ...lines,
      ...(this.count > lines.length ? [say("cxml.more", { n: this.count - lines.length })] : []),
    ].join("\n");
  }
}
