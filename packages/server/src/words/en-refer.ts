/** What is said of referral cards. */
export const refer = {
  help: `Says what to do for somebody who may be a victim: whom to call, who may refer, what not to do.

Usage: manumit refer --country CC --role ROLE --age AGE --consent ANSWER [options]

  --country CC       where the person is
  --area PLACE       town, county, state or nation: decides local numbers and partnerships
  --role ROLE        who asks: public-authority, first-responder, health, business, charity
                     or public
  --age AGE          adult, child or unsure; who may be a child is treated as one
  --consent ANSWER   yes, no or not-asked: what an adult said about being referred
  --danger           somebody is in danger now
  --format FORMAT    text, json, or html, a page to print
  --out FILE         write to a file, in the form its name ends in (.html .json)
  --as-of DATE       warn of contacts that are old on that day (today)

Give no name. Nothing is kept. In danger ring the emergency number first.
Exit code: 0 done, 2 could not run.

Examples:
  manumit refer --country GB --area Watford --role business --age adult --consent not-asked
  manumit refer --country US --role health --age unsure --consent not-asked --out card.html`,

  title: "REFERRAL CARD",
  steps: "What to do, in this order",
  contacts: "Whom to reach",
  noContacts: "No contact is recorded. None of another country is shown in its place.",
  doNot: "What not to do",
  warnings: "Before you rely on this card",
  facts: "Who may do what",
  mayRefer: (may: boolean) =>
    may ? "You may refer, through a trained member of staff." : "You may not refer yourselves: pass the case on.",
  duty: (due: boolean) =>
    due ? "An authority must be notified now, as the steps say." : "No duty to notify is recorded for this situation.",
  consent: (asked: boolean) =>
    asked
      ? "The adult is asked for consent, by trained people, before anything is passed on about them."
      : "Nobody is asked for consent.",
  referrers: (title: string, names: readonly string[]) => `Who may refer (${title}): ${names.join("; ")}.`,
  partnership: (name: string, spoc: string) => `Local partnership: ${name}. ${spoc}.`,
  basis: (basis: string) => `Basis: ${basis}`,
  checked: (source: string, date: string) => `${source}; checked ${date}`,
  page: {
    title: "Referral card",
    claim: "Somebody may be a victim: what now?",
    lead: "In danger ring the emergency number first. Else answer five questions and get a card: whom to call, who may refer, what not to do. Give no name; nothing is kept.",
    fields: {
      country: "Country",
      area: "Town, county or state",
      role: "Who are you?",
      age: "The person is",
      consent: "Did they agree to be referred?",
      danger: "Is anybody in danger now?",
    },
    hints: { country: "where the person is", area: "decides local numbers and partnerships" },
    choose: "Choose",
    role: {
      business: "A company",
      "public-authority": "A public authority",
      "first-responder": "A first responder organisation",
      health: "A health service",
      charity: "A charity",
      public: "A member of the public",
    },
    age: { adult: "An adult", child: "Under 18", unsure: "Perhaps under 18" },
    consent: { "not-asked": "Nobody has asked", yes: "Yes", no: "No" },
    danger: { yes: "Yes", no: "No" },
    show: "Show the card",
    failed: "The card needs one more answer",
    tooLarge: "That is more than the form can send.",
  },
  api: {
    summary: "Get a referral card",
    description:
      "What to do for somebody who may be a victim: whom to call, who may refer, whether there is a duty to notify, what consent means, what not to do. " +
      "Every field but `area` is required; send no name and nothing that identifies a person. In danger the emergency number comes first. " +
      "Where no pathway is recorded for a country, no other country's number is shown. As HTML it is a page to print.",
    answer: "The card. Contacts that were checked more than 180 days before `asOf` are named under `warnings`.",
    group: { name: "Referral", description: "What to do for somebody who may be a victim." },
  },
} as const;
