import {
  companiesHouseRegister,
  gleifRegister,
  openSanctionsRegister,
  openSupplyHubRegister,
  type Register,
  type RegisterHttp,
  ukCentralDigitalPlatformRegister,
  ukStatementsRegister,
} from "@manumit/adapters";
import { words } from "../../../words/en.js";
import { CannotRun } from "../../cannot-run.js";
import type { Io } from "../../io.js";

const text = words.enrich;

type Env = Io["env"];

/** A register as it is chosen: what it needs in the environment, and how it is made. */
interface Choice {
  readonly name: string;
  /** All of these are needed. */
  readonly needs: readonly string[];
  /** Asked only by name or with one of these settings: a free service that asks to be left alone by default. */
  readonly unlessChosen?: readonly string[];
  make(http: RegisterHttp, env: Env, today: string): Register;
}

/** The address that stands in a register's place, where there is one. */
const urlOf = (env: Env, setting: string): { baseUrl?: string } => {
  const baseUrl = env[setting];
  if (!baseUrl) return {};
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) throw new CannotRun(text.badUrl(setting));
  return { baseUrl: baseUrl.replace(/\/+$/, "") };
};

/** In the order in which they are asked: those that give identifiers first, for the others to be asked by. */
const choices: readonly Choice[] = [
  {
    name: "uk-central-digital-platform",
    needs: ["MANUMIT_CDP_KEY", "MANUMIT_CDP_URL"],
    make: (http, env) =>
      ukCentralDigitalPlatformRegister(http, {
        key: env.MANUMIT_CDP_KEY!,
        baseUrl: urlOf(env, "MANUMIT_CDP_URL").baseUrl!,
      }),
  },
  { name: "gleif", needs: [], make: (http, env) => gleifRegister(http, urlOf(env, "MANUMIT_GLEIF_URL")) },
  {
    name: "companies-house",
    needs: ["MANUMIT_COMPANIES_HOUSE_KEY"],
    make: (http, env) =>
      companiesHouseRegister(http, {
        key: env.MANUMIT_COMPANIES_HOUSE_KEY!,
        ...urlOf(env, "MANUMIT_COMPANIES_HOUSE_URL"),
      }),
  },
  {
    name: "uk-statements",
    needs: [],
    make: (http, env, today) => {
      const year = Number(today.slice(0, 4));
      // The registry's year is that of the financial year's end and six months: next year's file opens early.
      return ukStatementsRegister(http, {
        years: [year + 1, year, year - 1],
        ...urlOf(env, "MANUMIT_UK_STATEMENTS_URL"),
      });
    },
  },
  {
    name: "open-supply-hub",
    needs: ["MANUMIT_OPEN_SUPPLY_HUB_TOKEN"],
    make: (http, env) =>
      openSupplyHubRegister(http, {
        token: env.MANUMIT_OPEN_SUPPLY_HUB_TOKEN!,
        ...urlOf(env, "MANUMIT_OPEN_SUPPLY_HUB_URL"),
      }),
  },
  {
    name: "opensanctions",
    needs: [],
    unlessChosen: ["MANUMIT_OPENSANCTIONS_KEY", "MANUMIT_OPENSANCTIONS_URL"],
    make: (http, env) =>
      openSanctionsRegister(http, {
        ...(env.MANUMIT_OPENSANCTIONS_KEY && { apiKey: env.MANUMIT_OPENSANCTIONS_KEY }),
        ...(env.MANUMIT_OPENSANCTIONS_DATASET && { dataset: env.MANUMIT_OPENSANCTIONS_DATASET }),
        ...urlOf(env, "MANUMIT_OPENSANCTIONS_URL"),
      }),
  },
];

const missing = ({ needs }: Choice, env: Env): string[] => needs.filter((setting) => !env[setting]);

const isUsual = (choice: Choice, env: Env): boolean =>
  missing(choice, env).length === 0 && (choice.unlessChosen?.some((setting) => env[setting]) ?? true);

/**
 * The registers that were named, or all that can be asked with what the environment holds.
 *
 * @throws CannotRun for a name that is none, or a register whose key is missing.
 */
export const chosenRegisters = (
  named: string | undefined,
  http: RegisterHttp,
  { env, today }: Pick<Io, "env" | "today">,
): readonly Register[] => {
  const names = named?.split(",").map((name) => name.trim().toLowerCase());
  for (const name of names ?? []) {
    const choice = choices.find((each) => each.name === name);
    if (!choice)
      throw new CannotRun(
        text.unknown(
          name,
          choices.map((each) => each.name),
        ),
      );
    const unset = missing(choice, env);
    if (unset.length > 0) throw new CannotRun(text.needsKey(name, unset));
  }
  return choices
    .filter((choice) => names?.includes(choice.name) ?? isUsual(choice, env))
    .map((choice) => choice.make(http, env, today()));
};
