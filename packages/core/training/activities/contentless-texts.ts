import { pickFrom, seededRandom } from "./seeded-random.js";

const families = (
  "Smith Jones Taylor Brown Wilson Evans Johnson Roberts Walker Wright Robinson Thompson Hughes Edwards Green Hall Harris Clarke Jackson " +
  "Turner Cooper Ward Morris Bailey Bennett Collins Murphy Kelly Singh Patel Khan Ahmed Hussain Kumar Sharma Gupta Das Chowdhury Rahman " +
  "Wang Li Zhang Chen Liu Yang Huang Zhao Wu Zhou Tanaka Suzuki Sato Kim Park Lee Nguyen Tran Le Pham Garcia Rodriguez Martinez Lopez " +
  "Gonzalez Perez Silva Santos Oliveira Souza Costa Ferreira Rossi Russo Ferrari Esposito Bianchi Romano Colombo Dupont Durand Moreau Laurent " +
  "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Hoffmann Kowalski Nowak Novak Horvat Popescu Ivanov Petrov Yilmaz Kaya Demir " +
  "Okafor Mensah Abebe Diallo Traoré Al-Rashid Haddad Mansour Cohen Levy Jansen de Vries van Dijk Andersson Johansson Hansen Nielsen Virtanen"
).split(" ");
const fancies = (
  "Alpha Apex Atlas Aurora Avalon Beacon Blue Bright Castle Century Crown Crystal Delta Diamond Dragon Eagle Eden Elite Emerald Empire Everest " +
  "Falcon First Fortune Frontier Galaxy Genesis Global Golden Grand Harmony Horizon Imperial Infinity Jupiter Keystone Legacy Liberty Lion Lotus " +
  "Luna Majestic Matrix Mercury Millennium Monarch Neptune Noble North Nova Oasis Omega Onyx Orion Pacific Paragon Phoenix Pinnacle Pioneer Polaris " +
  "Premier Prestige Prime Quantum Rainbow Regal Royal Sapphire Select Sigma Silver Southern Spectrum Star Sterling Summit Sun Supreme Titan " +
  "Triumph Trust Unity Universal Valley Vanguard Vector Venture Vertex Victory Vista Western Zenith"
).split(" ");
const forms = (
  "Ltd;Limited;plc;Inc.;LLC;GmbH;AG;S.A.;SARL;S.r.l.;S.L.;Lda;B.V.;AB;Sp. z o.o.;Co., Ltd.;Pvt Ltd;Pte Ltd;Sdn Bhd;Group;Holdings;Holdings Ltd;" +
  "Enterprises;International;Associates;Partners;& Sons;Brothers;& Co;Company;Corporation;Ventures;Worldwide;Industries;Global;"
).split(";");
const places = (
  "London Leeds Bristol Glasgow Dublin Paris Lyon Berlin Hamburg Munich Zürich Vienna Milan Turin Madrid Valencia Lisbon Porto Warsaw Prague Budapest " +
  "Athens Istanbul Izmir Cairo Lagos Nairobi Accra Johannesburg Dubai Doha Karachi Lahore Faisalabad Delhi Mumbai Chennai Dhaka Chattogram Colombo " +
  "Kathmandu Yangon Bangkok Hanoi Jakarta Manila Taipei Shanghai Shenzhen Guangzhou Tokyo Seoul Sydney Auckland Toronto Chicago Houston Lima Bogotá"
).split(" ");
const streets = [
  "Road",
  "Street",
  "Avenue",
  "Lane",
  "Park",
  "Square",
  "Way",
  "Close",
  "Drive",
  "Court",
  "Industrial Estate",
  "Business Park",
];
const roads = [
  "Station",
  "Church",
  "Main",
  "High",
  "King",
  "Queen",
  "Mill",
  "Park",
  "Victoria",
  "Market",
  "School",
  "Bridge",
  "Airport",
  "Ring",
];
const joiners = [
  "the",
  "and",
  "of",
  "for",
  "with",
  "a",
  "is",
  "to",
  "in",
  "by",
  "we",
  "our",
  "you",
  "und",
  "der",
  "et",
  "le",
  "y",
  "el",
  "e",
  "di",
];
const facts = [
  "Founded in",
  "Established in",
  "Since",
  "Incorporated in",
  "Est.",
  "Operating since",
  "In business since",
  "Gegründet",
  "Fondée en",
];
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Texts that say nothing of an activity: sentences one by one and in rows, company and personal names, addresses, dates, gibberish. */
export function contentlessTexts(sentences: readonly string[], count: number): string[] {
  const random = seededRandom(5);
  const pick = <T>(items: readonly T[]) => pickFrom(items, random);
  const number = (limit: number) => Math.floor(random() * limit) + 1;
  const name = () => {
    const first = random() < 0.5 ? pick(fancies) : pick(families);
    const second =
      random() < 0.35 ? ` ${random() < 0.5 ? "& " : ""}${random() < 0.5 ? pick(fancies) : pick(families)}` : "";
    return `${first}${second} ${pick(forms)}`.trim();
  };
  const address = () =>
    `${number(300)} ${random() < 0.5 ? pick(roads) : pick(families)} ${pick(streets)}, ${pick(places)}`;
  const date = () => `${pick(facts)} ${1850 + number(174)}`;
  const word = () => Array.from({ length: 2 + number(7) }, () => letters[number(26) - 1]).join("");
  const gibberish = () => Array.from({ length: number(4) }, word).join(" ");
  const makers: (() => string)[] = [
    name,
    address,
    gibberish,
    () => pick(joiners),
    () => `${pick(families)} ${pick(families)}`,
    () => `${name()}, ${pick(places)}`,
    () => `${date()}. ${pick(sentences)}`,
    () => `${name()}. ${pick(sentences)} ${pick(sentences)}`,
    () => `${pick(sentences)} ${pick(sentences)}`,
    () => `${pick(sentences)} ${pick(sentences)} ${pick(sentences)}`,
    () => `${pick(sentences)} ${address()}`,
  ];
  return [...sentences, ...Array.from({ length: count }, () => pick(makers)())];
}
