import { officialList } from "@manumit/adapters";
import { type ListOverview, listOverviews, staleAfterDays } from "../../../lists/list-overview.js";
import { listsInUse } from "../../../lists/lists-in-use.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import type { Command } from "../../command.js";
import { listOption, readListFiles } from "../../list-files.js";
import { oneLine, wrap } from "../../terminal-text.js";
import { rollBackList } from "./roll-back.js";
import { updateLists } from "./update.js";

const { lists: text } = words.cli;

const widestLine = 100;
const indent = "  ";

const overviewLines = (overview: ListOverview, width: number): string[] => {
  const { list, title, edition, listings, closed, ageDays, effects, gaps, url } = overview;
  return [
    oneLine(title),
    ...wrap(text.edition(list, edition, ageDays), width, indent),
    ...wrap(text.entries(listings, closed), width, indent),
    ...effects.flatMap(({ effect, words: meaning, law, listings: count }) =>
      wrap(text.effect(count, meaning, effect === "watch" ? undefined : law), width, indent),
    ),
    ...(gaps === undefined ? [] : wrap(gaps, width, indent)),
    ...(url === undefined ? [] : [`${indent}${oneLine(url)}`]),
    "",
  ];
};

/** What is screened against, how old it is, and what it means in law. */
const showLists: Command = async (args, io) => {
  const { values } = readArguments(args, { list: listOption }, []);
  const { editions } = listsInUse(await readListFiles(values.list, io));
  const overviews = listOverviews(editions, io.today());
  const width = Math.min(widestLine, Math.max(40, io.stdout.columns));
  await io.stdout.write(`${overviews.flatMap((overview) => overviewLines(overview, width)).join("\n")}\n`);
  for (const { list, edition, stale, ageDays } of overviews)
    if (stale)
      await io.stderr.write(
        `${oneLine(text.stale(list, edition, ageDays, staleAfterDays, officialList(list) !== undefined))}\n`,
      );
  return 0;
};

/** `manumit lists`: shows the lists; `update` fetches newer editions, `rollback` goes back to the one before. */
export const listsCommand: Command = async (args, io) => {
  const [action, ...others] = args;
  if (action === "update") return updateLists(others, io);
  if (action === "rollback") return rollBackList(others, io);
  return showLists(args, io);
};
