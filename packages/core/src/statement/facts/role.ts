const before = [
  "Group|Dealer|Representative|Interim|Acting|Executive|Non[- ]?Executive|Senior|Deputy|Vice|Global|Regional|Managing|Company|Joint|Co|Founding|Independent|General|Lead|Designated|Principal|Responsible|Statutory|Board",
  "Finance|Financial|Commercial|Operations|Operating|Legal|Technical|HR|UK|Chief|Head|Corporate|Sales|Human Resources|Procurement|Sustainability|People|Supply Chain|Country|Purchasing|Compliance|Marketing|Programme|Projects?|Technology|Quality|Research|Development|Business|Estates|Property|Regulatory|Public Affairs|Duly Authori[sz]ed|Authori[sz]ed",
].join("|");

const core = [
  "Chief Executive(?: Officer)?",
  "Chief(?: [\\p{L}&]{2,15}){1,4} Officer",
  "C[EFO]O|CPO|CSO|MD",
  "(?:Trust )?Chair(?:man|woman|person)?(?: of (?:the )?(?:Board(?: of (?:Directors|Trustees|Governors))?|Trustees|Governors|Council|(?:[\\p{L}]{2,20},? (?:(?:and|&) )?){1,4}Committee)|, Board of (?:Directors|Trustees|Governors))?",
  "Director(?:,? (?:of )?(?:Human Resources|Finance|Operations|Procurement|Legal|Supply Chain|Sustainability|People|Corporate Affairs))?",
  "Vice[- ]President(?:,? (?:of )?(?:Human Resources|Finance|Operations|Procurement|Legal|Supply Chain|Sustainability))?",
  "President(?: of the (?:Board|Council|Executive|University)(?: of (?:Directors|Trustees|Governors))?)?",
  "Partner",
  "(?:Co-)?Founder|Owner|Proprietor",
  "(?:Sole )?Administrator",
  "Leader(?: of the Council)?",
  "Trustee",
  "Secretary(?:-Treasurer)?",
  "Treasurer",
  "Vice[- ]Chancellor",
  "Chancellor",
  "Provost|Rector|Dean|Bursar|Mayor|Commissioner|Town Clerk",
  "Principal",
  "General Counsel",
  "General Manager",
  "Managing Member",
  "Signing Officer|Authori[sz]ed Signatory|Responsible Member|Designated Member|Board Member|Member of (?:the )?Board(?: of Directors)?",
  "Manager",
  "Head of [\\p{L}]{2,20}(?: (?:and|&) [\\p{L}]{2,20}| [\\p{L}]{2,20})?",
].join("|");

/** "Execuve Ocer": the letters that documents lose are those printed as one. */
const withLostLetters = (pattern: string) =>
  pattern.replaceAll("Executive", "Execu(?:ti)?ve").replaceAll("Officer", "O(?:ffi?)?cer");

const one = withLostLetters(`(?:(?:${before})[\\s,&-]{1,3}(?:and\\s)?){0,5}(?:${core})`);

/** Job titles that people sign with, several joined as they are ("President & CEO"). */
export const roles = () =>
  new RegExp(`(?<![\\p{L}-])${one}(?:\\s?(?:,|&|/|and)\\s?(?:${one})){0,3}(?![\\p{L}])`, "giu");

/** Whether a title shows a seat on a board, or membership of the body that governs a partnership or trust. */
export const sitsOnBoard = (role: string): boolean =>
  /\bchair|\btrustee|\bpartner\b|\bmember\b|\bmanaging director|\bexecutive director|(?:^|[,&/]|\band)\s*(?:non[- ]executive\s|executive\s|company\s|board\s|statutory\s|group\s|finance\s|financial\s|operations\s|commercial\s)*director\b/iu.test(
    role,
  );

/** Whether a title is that of the person who leads the organisation, who sits on its board as a rule, not always. */
export const leads = (role: string): boolean =>
  sitsOnBoard(role) || /\bchief executive|\bceo\b|(?<!vice[- ])\bpresident\b|vice[- ]chancellor|\bmd\b/iu.test(role);
