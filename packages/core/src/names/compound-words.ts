import { vocabulary } from "./vocabulary.js";

/** Parts of English, German and Nordic place names and family names, which firms are named after. */
const partsOfNames = new Set(
  "ton town ston stone sten ham don den ford forth worth wood well wells wall walls field fields feld land lands bourn bourne born borne burn burg berg berry bury borough brook brooke brooks bridge bank banks beck bay port mouth moor more mere mead meadow hill hall hale hollow holm holme home house gate gates dale vale view side sea lea lee ley way wick wich wyck by thorpe thorn horn stead stow mill mills minster cross crest cliff cliffe clay lake lock ridge rose row royd shaw shire sun son sen man mann stein stern heim haus hof hoff dorf bach brink broek dijk rade rode wald weil ville glen green grove grave hurst hart heart harbour haven hawk hook fresh flesh flash fish flow flower flame fall falls farm fair fare fern fire fine line lime light bright right knight night north south east west winter water river rain rock red road rush gold cold coal cool bold blue black white wild wind wing wise king kings queen crown stream steam star stair steel still silver sand sands strand pine pen pan pearl peak park oak ash elm moon moss mont mount spring sprint swift sweet salt sail royal loyal".split(
    " ",
  ),
);

const shortestKnown = 4;
const shortestStart = 3;

const isPart = (text: string): boolean =>
  partsOfNames.has(text) || (text.length >= shortestKnown && vocabulary().has(text));

/**
 * Do two words differ in a part that is a word in both, so that the difference is hardly a slip ("Brightwell", "Brightwall")?
 * Only for words that are not themselves known.
 */
export function differInPart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  for (let at = shortestStart; at <= start; at++)
    if (partsOfNames.has(a.slice(at)) && partsOfNames.has(b.slice(at))) return true;
    else if (isPart(a.slice(at)) && isPart(b.slice(at)) && isPart(a.slice(0, at))) return true;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  )
    end++;
  for (let back = shortestStart; back <= end; back++) {
    const first = a.slice(0, a.length - back);
    const other = b.slice(0, b.length - back);
    if (isPart(first) && isPart(other) && isPart(a.slice(a.length - back))) return true;
  }
  return false;
}
