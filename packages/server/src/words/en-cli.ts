import { enrich } from "./en-enrich.js";
import { lists } from "./en-lists.js";
import { questionnaire } from "./en-questionnaire.js";
import { refer } from "./en-refer.js";
import { share } from "./en-share.js";
import { many } from "./many.js";

const help = {
  tool: `Screens suppliers for exposure to forced labour: how exposed, why, how sure, what is missing.

Usage: manumit COMMAND …

  screen FILE            screen a file of suppliers and rank them
  enrich FILE            add to suppliers what public registers know of them
  explain FILE --id ID   show the sum behind one supplier, line by line
  match NAME…            look names up in the forced-labour lists
  check FILE|URL         hold a modern slavery statement against the laws that ask for one
  questionnaire ACTION   ask suppliers by a workbook, review and compare what they answer
  share ACTION           exchange findings with other organisations, sealed
  refer                  what to do for somebody who may be a victim: a referral card
  lists                  show the lists, how old they are and what they mean in law
  reference              list the datasets that assessments stand on
  serve                  start the page and the API

  manumit COMMAND --help   says more about one of them
  manumit --version        prints the version

A first look:  manumit screen suppliers.csv
FILE may be CSV, Excel, JSON, NDJSON or a business document (cXML, UBL, Peppol, eForms, ESPD,
OCDS, BODS, FollowTheMoney); - is standard input.`,

  screen: `Screens a file of suppliers and prints the most exposed first.

Usage: manumit screen FILE [options]

  FILE                CSV, Excel, JSON, NDJSON or a business document (cXML, UBL, Peppol,
                      eForms, ESPD, OCDS, BODS, FollowTheMoney); columns may have their everyday
                      names (Supplier, Vendor, Country of origin …); - is standard input
  --top N             how many suppliers the table shows (20)
  --out FILE|FOLDER   write the assessments to a file, in the form its name ends in
                      (.csv .xlsx .ndjson .json .html .pdf), or assessments.csv and
                      report.html to a folder; may be given again; - is standard output
  --format FORMAT     csv, xlsx, ndjson, json, html, pdf, ocds, ftm or cxml, whatever it is called;
                      without --out it goes to standard output instead of the table
  --map FILE          JSON that says what odd headings mean: {"Lieferant": "name"}
  --list FILE         screen against a list of your own too, or a newer edition of one
                      that ships; see manumit lists --help; may be given again
  --statements DIR    read each supplier's modern slavery statement: the file in DIR that its row
                      names in a column such as "Modern slavery statement", else the file called
                      as its id (S-017.pdf); what it says was done is a small credit
  --fetch-statements  where there is no such file, fetch the statement from the address in that
                      column: a few at a time, one at a time from each host
  --as-of DATE        assess as of that day (today), for example 2026-11-24

Rows that cannot be assessed are listed on standard error; the rest goes on. So are statements that
cannot be read; their suppliers are screened without them.
Exit code: 0 done, 1 done but some rows refused or statements not read, 2 could not run.

Examples:
  manumit screen suppliers.csv --top 50
  manumit screen suppliers.csv --out report.html --out assessments.csv
  cat suppliers.ndjson | manumit screen - --format ndjson > assessments.ndjson`,

  explain: `Shows the sum behind the score of one supplier, line by line.

Usage: manumit explain FILE --id ID [options]

  FILE           the file that has the supplier; - is standard input
  --id ID        which supplier, by its id
  --map FILE     JSON that says what odd headings mean
  --list FILE    screen against a list of your own too; see manumit lists --help
  --statement FILE|URL   its modern slavery statement: what it says was done is a small credit
  --notes FILE|URL       notes of an audit, a visit or a grievance: signs of forced labour that
                         they report count, and strong ones hold every message to the supplier
  --questionnaire FILE   its answers, workbook or JSON: what they claim and what they admit
  --as-of DATE   assess as of that day (today)
  --out FILE     write it to a file too, in the form its name ends in: .pdf or .html is a report to
                 print; may be given again
  --format FORMAT   as with manumit screen

Examples:
  manumit explain suppliers.csv --id V-1042
  manumit explain suppliers.csv --id V-1042 --out V-1042.pdf`,

  match: `Looks names up in the forced-labour lists and says what speaks for and against each entry.

Usage: manumit match NAME… [options]

  NAME             a name in quotes, in any script; several are looked up one by one
  --country CC     where the organisation is: it speaks for or against an entry
  --list FILE      look in a list of your own too; see manumit lists --help

Exit code: 0 also where nothing is found, 2 could not run.

Examples:
  manumit match "Example Silicon Industry Co., Ltd." --country CN
  manumit match "Example Mills" "Example Foods" --list blocklist.csv`,

  check: `Holds a modern slavery statement against the laws and guidance that ask for one, and says
per law what is met, partly met, vague or missing, with the words that show it and what to add.

Usage: manumit check FILE|URL [options]

  FILE|URL                 PDF, DOCX, HTML or text, or its address on the web; - is standard input
  --framework ID,ID        uk, au, ca, us-ca, no, … or one alone, such as uk.s54; without it all
                           are judged, and those that concern the statement are shown in full
  --format FORMAT          text, json or html: the statement with its findings marked in it
  --out FILE               write it to a file, whose ending (.html .json .txt) says the format
  --previous FILE          last year's statement: what is copied, which goals are dropped
  --as-of DATE             which laws are in force (today)

Who makes the statement, as far as you know; it decides whom a law binds:
  --name NAME              held against the names in the statement
  --turnover N             of the last financial year, in --currency
  --assets N  --employees N
  --currency CODE          for example GBP
  --jurisdiction CC,CC     where it does business: GB, AU, CA, US-CA, NO, …

What the text cannot show:
  --published DATE         when it was published
  --url ADDRESS            where it is published (an address that is checked needs no --url)
  --linked-from-homepage yes|no

A language model may read the sentences in the place of the one that ships (off unless asked for;
the statement is sent there, and what the model says counts only where the text says it):
  --reader URL             an OpenAI-compatible service, such as http://localhost:11434/v1
  --reader-model MODEL     its model; a key is taken from MANUMIT_READER_KEY

Exit code: 0 whatever the verdicts are, 2 could not run.

Examples:
  manumit check statement.pdf --framework uk
  manumit check statement.docx --turnover 52000000 --currency GBP --jurisdiction GB,AU
  manumit check statement.pdf --out report.html --previous statement-2024.pdf`,

  reference: `Lists the datasets that assessments stand on, with their editions and licences.

Usage: manumit reference
       manumit reference load gsi FILE

  load gsi FILE   use your own copy of the Global Slavery Index (CSV). Its licence does
                  not let it ship with Manumit; your copy stays on this computer, and
                  later runs use it and cite it.

Your copies are kept in MANUMIT_HOME if that is set, else in the data folder of your
account (XDG_DATA_HOME or ~/.local/share/manumit).`,

  serve: `Starts the page and the API on this computer.

Usage: manumit serve [options]

  --port N      port to listen on (8787); 0 takes any free one
  --host HOST   address to listen on (127.0.0.1, which only this computer reaches)
  --workers N   processes that share the work (1)
  --list FILE   screen against a list of your own too; see manumit lists --help
  --show FILE   a supplier file whose result the page shows at first

The page is at /, the API description at /docs. Ctrl-C ends it; answers under way are finished.
MANUMIT_CXML_SECRET in the environment is the shared secret that cXML documents must carry.`,
} as const;

/** What the command line says. */
export const cli = {
  help: {
    ...help,
    enrich: enrich.help,
    lists: lists.help,
    questionnaire: questionnaire.help,
    refer: refer.help,
    share: share.help,
  },
  name: "manumit",
  wrote: (file: string) => `Wrote ${file}`,
  seeHelp: (command?: string) => `See manumit ${command ? `${command} ` : ""}--help.`,
  cannot: {
    emptySecret: "MANUMIT_CXML_SECRET is empty: leave it out where no secret was agreed on",
    command: (given: string, known: readonly string[]) =>
      `there is no command "${given}"; there are ${known.join(", ")}`,
    option: (given: string, known: readonly string[]) => `there is no option ${given}; there are ${known.join(", ")}`,
    value: (option: string) => `${option} needs a value`,
    dashValue: (option: string) => `${option} needs a value; one that begins with "-" is written ${option}=-…`,
    choice: (option: string, given: string, known: readonly string[]) =>
      `${option} must be ${known.slice(0, -1).join(", ")} or ${known.at(-1)}, not "${given}"`,
    emptyName: "a name is empty",
    needs: (what: string) => `${what} is missing`,
    needsAll: (what: readonly string[]) =>
      what.length === 1 ? `${what[0]} is missing` : `${what.slice(0, -1).join(", ")} and ${what.at(-1)} are missing`,
    tooMany: (extra: string) => `"${extra}" is one too many`,
    number: (option: string, given: string, least: number, most: number) =>
      `${option} must be a whole number from ${least} to ${most.toLocaleString("en")}, not "${given}"`,
    date: (option: string, given: string) => `${option} must be a calendar date such as 2026-11-24, not "${given}"`,
    format: (given: string, known: readonly string[]) => `"${given}" is not a format; choose ${known.join(", ")}`,
    ending: (file: string, known: readonly string[]) =>
      `"${file}" does not say its format; end its name in ${known.map((each) => `.${each}`).join(", ")} or give --format`,
    amount: (option: string, given: string) => `${option} must be a number such as 36000000, not "${given}"`,
    yesNo: (option: string, given: string) => `${option} must be yes or no, not "${given}"`,
    twiceInput: "only one input can be standard input",
    twice: "only one output can be standard output",
    twiceOut: (file: string) => `"${file}" is named as an output more than once`,
    terminal: (format: string) => `${format} is not for a terminal; name a file with --out`,
    missing: (file: string) => `there is no file "${file}"`,
    noFolder: (file: string) => `"${file}" is no folder`,
    outside: (file: string) => `"${file}" does not lie in the folder of statements`,
    folder: (file: string) => `"${file}" is a folder, not a file`,
    forbidden: (file: string) => `"${file}" may not be read or written by you`,
    file: (file: string, reason: string) => `"${file}" cannot be used: ${reason}`,
    map: (file: string) => `"${file}" is not a JSON object that gives a field for each heading`,
    unreadable: (file: string, reason: string) => `"${file}" cannot be read: ${reason}`,
    id: (id: string, file: string, some: readonly string[]) =>
      `no supplier of "${file}" has the id "${id}"${some.length ? `; ids there look like ${some.join(", ")}` : ""}`,
    idOfName: (id: string, file: string, known: string) =>
      `no supplier of "${file}" has the id "${id}"; the one of that name has the id "${known}"`,
    refusedId: (id: string, reason: string) => `the supplier "${id}" cannot be assessed: ${reason}`,
    port: (port: number) => `port ${port} is taken by another program; choose one with --port N`,
    portForbidden: (port: number) => `port ${port} may not be opened by you; choose one above 1023 with --port N`,
    host: (host: string) => `"${host}" is not an address of this computer`,
    worker: "a worker process could not start",
    copy: (file: string, reason: string) => `"${file}" is not the Global Slavery Index as CSV: ${reason}`,
    list: (file: string, reason: string) => `"${file}" cannot be read as a list: ${reason}`,
    officialList: (given: string, known: readonly string[]) =>
      `"${given}" is not a list that can be fetched; there are ${known.join(", ")}`,
    fromOne: "--from needs the name of the one list that the file is of",
    notFetched: (list: string) => `no edition of "${list}" was fetched, so there is none to go back from`,
    country: (given: string) => `"${given}" is not a country`,
    dataset: (given: string) => `"${given}" is not a dataset that can be loaded; gsi is`,
    defect: (reason: string) => `something went wrong: ${reason}`,
  },
  screen: {
    columns: { place: "", tier: "Tier", interval: "Interval", name: "Supplier", reason: "Main reason" },
    progress: (suppliers: number) => many(suppliers, "supplier", "suppliers"),
    refused: (where: string, what: string) => `refused: ${where}: ${what}`,
    nowhere: "the file",
    line: (line: number) => `line ${line}`,
    summary: (assessed: number, tiers: Readonly<Record<string, number>>) =>
      `${many(assessed, "supplier", "suppliers")} assessed: ${["severe", "high", "moderate", "low"].map((tier) => `${(tiers[tier] ?? 0).toLocaleString("en")} ${tier}`).join(", ")}.`,
    refusedCount: (count: number) => `${many(count, "row was", "rows were")} refused.`,
    more: (count: number) => `${many(count, "supplier is", "suppliers are")} not shown; --top N shows more.`,
    statement: {
      unread: (where: string, name: string, reason: string) => `statement not read: ${where}: ${name}: ${reason}`,
      other: (where: string, name: string, reason: string) => `statement read: ${where}: ${name}: ${reason}`,
    },
    statements: (read: number, unread: number) =>
      `${many(read, "statement", "statements")} read${unread === 0 ? "." : `, ${unread.toLocaleString("en")} could not be read.`}`,
    none: "No supplier was found.",
  },
  explain: {
    tier: (tier: string, score: string, interval: string) =>
      `${tier} exposure: score ${score} of 100, interval ${interval}`,
    inherent: (score: string, interval: string) => `before controls: ${score}, interval ${interval}`,
    sum: "The sum, in decibans (+10 makes the odds ten times higher)",
    base: "base: an ordinary supplier of the world economy",
    total: (score: string) => `sum = score ${score}`,
    controls: "Controls",
    noControls: "no control is credited",
    unknown: "not known",
    flags: "What the law says of it",
    gaps: "What is missing, most telling first",
    narrows: (decibans: string) => `narrows the interval by ${decibans}`,
    sign: (indicator: string, strength: string, speaker: string, quote: string) =>
      `Read in the notes: ${indicator}, ${strength}, speaker ${speaker}: “${quote}”`,
    steps: "What to do next",
    notes: "How the row was read",
    methodology: (version: string) => `Methodology ${version}`,
  },
  match: {
    asked: (asked: string, found: number) =>
      found === 0
        ? `${asked}: nothing on the lists bears a like name.`
        : `${asked}: ${many(found, "entry", "entries")}`,
    listedName: (name: string) => `listed there also as ${name}, which is the name that is alike`,
    searched: (lists: readonly string[]) => `Looked in ${lists.join(", ")}.`,
    person: "Whether an entry is about the organisation that you mean is for a person to decide.",
  },
  lists,
  reference: {
    columns: { dataset: "Dataset", edition: "Edition", rows: "Rows", licence: "Licence", publisher: "Publisher" },
    operands: { dataset: "DATASET", file: "FILE" },
    methodology: (version: string) => `Methodology ${version}`,
    place: (line: number, column: string) => `line ${line}${column && `, ${column}`}: `,
    loaded: (edition: string, rows: number, file: string) =>
      `The Global Slavery Index ${edition} is loaded (${many(rows, "country", "countries")}) and kept as ${file}. Later runs use it.`,
  },
  serve: {
    ready: (url: string) => `Manumit is at ${url} (page) and ${url}/docs (API). Ctrl-C ends it.`,
    stopping: "Finishing the answers under way…",
  },
} as const;
