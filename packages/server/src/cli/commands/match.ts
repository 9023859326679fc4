import { countryName, type ListIndex, matchName, type NameMatch, resolveCountry } from "@manumit/core";
import { listOverviews } from "../../lists/list-overview.js";
import { listsInUse } from "../../lists/lists-in-use.js";
import { words } from "../../words/en.js";
import { readArguments } from "../arguments.js";
import { CannotRun } from "../cannot-run.js";
import type { Command } from "../command.js";
import { listOption, readListFiles } from "../list-files.js";
import { listMatchText } from "../list-match-text.js";
import { oneLine, wrap } from "../terminal-text.js";

const { cannot, match: text } = words.cli;
const { strength, strengths } = words.listing;

const options = { country: { type: "string" }, list: listOption } as const;

const widestLine = 100;
const indent = "      ";

const readCountry = (given: string | undefined): string | undefined => {
  const country = given === undefined ? undefined : resolveCountry(given);
  if (given !== undefined && country === undefined) throw new CannotRun(cannot.country(given));
  return country;
};

const matchLines = ({ listing, decision, score, listedName, reasons }: NameMatch, place: number, width: number) => [
  "",
  `${String(place + 1).padStart(3)}.  ${oneLine(listing.name)}  [${strength(strengths[decision], score)}]`,
  ...(listedName === listing.name ? [] : wrap(text.listedName(listedName), width, indent)),
  ...listMatchText({ listing, reasons }, width, indent),
];

const answerLines = (name: string, country: string | undefined, lists: ListIndex, asOf: string, width: number) => {
  const matches = matchName({ name, ...(country && { country }) }, lists, { asOf });
  const asked = country === undefined ? oneLine(name) : `${oneLine(name)} (${countryName(country) ?? country})`;
  return [text.asked(asked, matches.length), ...matches.flatMap((match, place) => matchLines(match, place, width)), ""];
};

/** `manumit match NAME…`: the entries of lists that bear a name like those given, with what speaks for and against each. */
export const matchCommand: Command = async (args, io) => {
  const { values, operands } = readArguments(args, options, ["NAME…"]);
  if (operands.some((name) => name.trim() === "")) throw new CannotRun(cannot.emptyName);
  const country = readCountry(values.country);
  const { editions, index } = listsInUse(await readListFiles(values.list, io));
  const width = Math.min(widestLine, Math.max(40, io.stdout.columns));
  for (const name of operands)
    await io.stdout.write(`${answerLines(name, country, index, io.today(), width).join("\n")}\n`);

  const searched = listOverviews(editions, io.today()).map(({ list, edition }) => `${list} ${edition}`);
  await io.stdout.write(
    `${[...wrap(text.searched(searched), width, ""), ...wrap(text.person, width, "")].join("\n")}\n`,
  );
  return 0;
};
