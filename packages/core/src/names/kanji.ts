import readings from "../../data/names/han-readings.json";
import names from "../../data/names/kanji-names.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { simplifiedHan } from "./han.js";

/** More readings of a run are not tried: the likely ones come first. */
const most = 20;

const longestWritten = 2;

/** How characters and pairs of them are read in Japanese: in names, and by the sound that came with them from China. */
interface Readings {
  readonly inNames: ReadonlyMap<string, readonly string[]>;
  readonly fromChina: ReadonlyMap<string, readonly string[]>;
}

const table = once((): Readings => {
  const inNames = new Map<string, string[]>();
  const fromChina = new Map<string, string[]>();
  const learn = (to: Map<string, string[]>, written: string, reading: string) => {
    const simple = [...written].map(simplifiedHan).join("");
    to.set(simple, [...(to.get(simple) ?? []), reading]);
  };
  for (const [reading = "", all = ""] of tableOf(names))
    for (const written of all.split(" ")) learn(inNames, written, reading);
  for (const [tongue, reading = "", characters = ""] of tableOf(readings))
    if (tongue === "ja") for (const character of characters) learn(fromChina, character, reading);
  return { inNames, fromChina };
});

const voiced: readonly (readonly [RegExp, string])[] = [
  [/^sh/, "j"],
  [/^ch/, "j"],
  [/^ts/, "z"],
  [/^k/, "g"],
  [/^s/, "z"],
  [/^t/, "d"],
  [/^[hf]/, "b"],
];

/** What stands second is often voiced (ta → da), and at times doubled after a short syllable (nichi, to → nitto). */
function joined(before: string, next: string): string[] {
  if (before === "") return [next];
  const together = [before + next];
  for (const [start, sound] of voiced)
    if (start.test(next)) {
      together.push(before + next.replace(start, sound));
      break;
    }
  if (/(?:tsu|chi|ku)$/.test(before) && /^[kstc]/.test(next)) {
    const short = before.replace(/(?:tsu|chi|ku)$/, "");
    if (short !== "") together.push(short + (next.startsWith("ch") ? "t" : next.charAt(0)) + next);
  }
  return together;
}

function readBy(run: string, of: (written: string) => readonly string[]): string[] {
  let found: { at: number; latin: string }[] = [{ at: 0, latin: "" }];
  for (let done = false; !done; ) {
    done = true;
    found = found.flatMap((each) => {
      if (each.at === run.length) return [each];
      done = false;
      const longer: { at: number; latin: string }[] = [];
      for (let size = Math.min(longestWritten, run.length - each.at); size > 0; size--)
        for (const reading of of(run.slice(each.at, each.at + size)))
          for (const latin of joined(each.latin, reading)) longer.push({ at: each.at + size, latin });
      return longer;
    });
    if (found.length > most * 4) found.length = most * 4;
  }
  return found.map(({ latin }) => latin);
}

/**
 * How a run of kanji, simplified, may be read in Japanese, in Hepburn spelling without marks for long vowels (山本 → yamamoto, 日东 →
 * nitto): first by the readings usual in names, then by those from China, then by both. At most twenty.
 */
export function japaneseSpellings(run: string): string[] {
  const { inNames, fromChina } = table();
  const name = (written: string) => inNames.get(written) ?? [];
  const china = (written: string) => fromChina.get(written) ?? [];
  const both = (written: string) => [...name(written), ...china(written)];
  const first = [...readBy(run, name).slice(0, most / 2), ...readBy(run, china).slice(0, most / 2)];
  return [...new Set([...first, ...readBy(run, both)])].slice(0, most);
}
