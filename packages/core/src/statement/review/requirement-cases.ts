import type { StatementMetadata } from "./review-options.js";

/** For one requirement, a text that meets it and one that does not, with what is known beside the text. */
export interface RequirementCase {
  readonly id: string;
  readonly yes: string;
  readonly no: string;
  readonly yesMetadata?: StatementMetadata;
  readonly noMetadata?: StatementMetadata;
}

const one = (id: string, yes: string, no: string): RequirementCase => ({ id, yes, no });

const year = "This statement is for the financial year ended 31 December 2025.";
const url = "https://www.example.com/modern-slavery";
const board = "This statement was approved by the Board of Example Foods Limited on 12 May 2026.";
const committee = "This statement was approved by the Executive Committee of Example Foods Limited on 12 May 2026.";
const signedByDirector = "Signed\nJane Doe, Director\n12 May 2026";
const joint = "This joint statement is made by Example Foods Limited and Example Farms Limited as reporting entities.";
const group = "This statement is made on behalf of Example Foods Limited and its subsidiaries.";

const inTime = { published: "2026-05-20" };
const late = { published: "2026-09-01" };

const deadlineCase = (id: string, yes = inTime, no = late): RequirementCase => ({
  id,
  yes: year,
  no: year,
  yesMetadata: yes,
  noMetadata: no,
});
const addressCase = (id: string, address = url): RequirementCase => ({
  id,
  yes: year,
  no: year,
  yesMetadata: { url: address },
});
const linkCase = (id: string): RequirementCase => ({
  id,
  yes: year,
  no: year,
  yesMetadata: { linkedFromHomepage: true },
  noMetadata: { linkedFromHomepage: false },
});

const structure = one(
  "",
  "Example Foods Limited is a private company with three subsidiaries and 900 employees in two countries.",
  "We are a leading name that customers love.",
);
const operations = one(
  "",
  "We manufacture frozen vegetables at two sites in Lincolnshire and sell them in the UK.",
  "We put quality first in everything we touch.",
);
const supplyChains = one(
  "",
  "We buy vegetables from 140 growers in Spain and Morocco, and packaging from Poland.",
  "Our customers use our goods in many markets.",
);
const policies = one(
  "",
  "Our Supplier Code of Conduct was revised in 2025 and forbids forced labour at every supplier.",
  "We care about people.",
);
const risk = one(
  "",
  "We identified a high risk of forced labour in tomato picking in southern Spain.",
  "Modern slavery can occur in any sector.",
);
const riskManagement = one(
  "",
  "In 2025 we completed a risk assessment of 140 suppliers and found 12 of them at high risk of forced labour.",
  "We will carry out a risk assessment of suppliers next year.",
);
const dueDiligence = one(
  "",
  "In 2025 we audited 41 suppliers against our forced labour standard.",
  "We will audit suppliers against our forced labour standard next year.",
);
const training = one(
  "",
  "In 2025 we trained 120 procurement staff on the signs of forced labour.",
  "We will train procurement staff on modern slavery next year.",
);
const remediation = one(
  "",
  "In 2025 we repaid recruitment fees to 14 workers and moved them to safe housing.",
  "We recognise how important remedy is.",
);
const effectiveness = one(
  "",
  "We track five KPIs: audits closed on time rose from 61 % to 83 % compared with 2024.",
  "We will continue to review and improve our approach.",
);

const as = (id: string, { yes, no }: RequirementCase): RequirementCase => ({ id, yes, no });

/** Every requirement of every framework, by invented texts. */
export const requirementCases: readonly RequirementCase[] = [
  one(
    "uk.s54.statement",
    "In 2025 we trained 90 of our own staff and audited 41 suppliers for signs of forced labour.",
    "We will take steps against slavery next year.",
  ),
  one("uk.s54.year", year, "This statement is reviewed annually."),
  one("uk.s54.approval", board, committee),
  one("uk.s54.signature", signedByDirector, "Signed\nJane Doe, Head of Procurement"),
  addressCase("uk.s54.published"),
  linkCase("uk.s54.homepage-link"),
  as("uk.s54.structure", structure),
  as("uk.s54.business", operations),
  as("uk.s54.supply-chains", supplyChains),
  as("uk.s54.policies", policies),
  as("uk.s54.risk", risk),
  as("uk.s54.risk-management", riskManagement),
  as("uk.s54.due-diligence", dueDiligence),
  as("uk.s54.training", training),
  as("uk.s54.effectiveness", effectiveness),

  deadlineCase("uk.tisc.deadline"),
  one("uk.tisc.approval-date", board, "This statement was approved by the Board of Example Foods Limited."),
  one("uk.tisc.signatory-details", signedByDirector, "Signed\nJane Doe, Director"),
  one("uk.tisc.signatory-on-board", signedByDirector, "Signed\nJane Doe, Chief Legal Officer"),
  one(
    "uk.tisc.group-named",
    "This statement covers Example Foods Limited and Example Farms Limited and their subsidiaries. This statement is made on behalf of Example Foods Limited and Example Farms Limited.",
    group,
  ),
  one("uk.tisc.group-steps", `${group} Every supplier step above was taken in all group companies.`, group),
  addressCase("uk.tisc.registry", "https://modern-slavery-statement-registry.service.gov.uk/statement/x"),
  one(
    "uk.tisc.plain",
    "We buy vegetables from growers in Spain. We looked at the risk of forced labour in the picking season. We found that some of the workers had paid fees to an agent for the job. We asked the grower to pay the money back to them. It did so in the autumn and we have a letter from each of the workers that says so.",
    `${"notwithstanding the aforementioned provisions and with regard to the considerations that are set out in the policies of the group which is the subject of the statement ".repeat(4)}.`,
  ),
  one(
    "uk.tisc.structure.unknowns",
    "We do not yet have visibility of cotton farms beyond tier 1 in Central Asia.",
    "We know our suppliers well.",
  ),
  one(
    "uk.tisc.structure.workforce",
    "Of the people at our sites, 30 % are seasonal migrant workers supplied by two labour providers.",
    "We employ 900 people.",
  ),
  one(
    "uk.tisc.structure.owner",
    "The Chief Operating Officer has overall responsibility for modern slavery and reports to the board each quarter.",
    "Everyone plays a part.",
  ),
  one(
    "uk.tisc.structure.mapping-partners",
    "Working with the Example Labour Institute we mapped our tomato supply chain to 60 farms in 2025.",
    "We mapped some things.",
  ),
  one(
    "uk.tisc.structure.worker-relations",
    "Unite is the recognised union for 80 % of our supply chain workforce.",
    "Our door is always open.",
  ),
  one(
    "uk.tisc.structure.tier-map",
    "Our published supplier list names 300 tier 2 spinning mills in the supply chain.",
    "Our suppliers are spread across the world.",
  ),
  one(
    "uk.tisc.structure.mapping-plan",
    "By 2027 we will map the cotton supply chain; the mapping plan covers tier 3 in India.",
    "We aim to do better.",
  ),
  one(
    "uk.tisc.policies.standards",
    "Our human rights policy applies the ETI Base Code and ILO conventions to 140 suppliers since 2024.",
    "Our policy is robust.",
  ),
  one(
    "uk.tisc.policies.approval",
    "The board approved the modern slavery policy in March 2025 and it is reviewed every 12 months.",
    "Our policy is robust.",
  ),
  one(
    "uk.tisc.policies.enforced",
    "In 2025 96 suppliers were required to sign a contract clause on forced labour, and after a breach we agree a plan before termination.",
    "The policy is shared with people.",
  ),
  one(
    "uk.tisc.policies.recruitment",
    "In 2025 we checked 380 workers of suppliers and none had paid recruitment fees, nor had passports been kept.",
    "We check the right to work.",
  ),
  one(
    "uk.tisc.policies.purchasing",
    "In 2025 94 % of supplier orders kept our lead times and payment terms.",
    "Our suppliers matter to us.",
  ),
  one(
    "uk.tisc.policies.developed-with",
    "The supplier human rights policy was developed with the Example Farm Workers Union in 2024.",
    "Our policy was written by our lawyers.",
  ),
  one(
    "uk.tisc.risk.method",
    "In March 2025 the procurement team carried out the risk assessment of suppliers using data from the Global Slavery Index, and it is updated annually.",
    "We use a risk-based approach.",
  ),
  one(
    "uk.tisc.risk.prioritised",
    "We ranked risks to workers by severity: debt bondage among migrant workers in Malaysia is the most salient forced labour risk.",
    "Modern slavery is a risk to our reputation.",
  ),
  one(
    "uk.tisc.risk.stakeholders",
    "In 2025 two NGOs and a trade union told us of risks on farms in Almeria, and interviewed workers identified unpaid hours at one supplier.",
    "We read reports.",
  ),
  one(
    "uk.tisc.risk.beyond-tier-1",
    "At tier 2, raw material such as cobalt from the Congo carries a risk of forced labour.",
    "Our direct supplier base is small.",
  ),
  one(
    "uk.tisc.dd.supplier-engagement",
    "In 2025 12 suppliers got corrective action plans after a self-assessment and 9 of them closed every point.",
    "We sent something out.",
  ),
  one(
    "uk.tisc.dd.worker-voice",
    "We interviewed 380 supplier workers in their own language in 2025, away from managers.",
    "We spoke with site managers.",
  ),
  one(
    "uk.tisc.dd.grievance",
    "Our hotline is open to supplier workers in 9 languages; it had 14 reports in 2025, and nobody suffered retaliation.",
    "Staff may talk to their manager.",
  ),
  one(
    "uk.tisc.dd.cases",
    "In 2025 we identified 3 indicators of forced labour at a supplier in Malaysia and investigated each.",
    "No instances of modern slavery were reported.",
  ),
  as("uk.tisc.dd.remediation", remediation),
  one(
    "uk.tisc.dd.remedy-outcome",
    "In 2025 14 supplier workers received 21,000 pounds of fees paid back and all said at follow-up that they were satisfied.",
    "We would help anyone.",
  ),
  one(
    "uk.tisc.dd.collaboration",
    "Through our working group in the Ethical Trading Initiative we audited 12 shared suppliers in 2025.",
    "We believe in partnership.",
  ),
  one(
    "uk.tisc.training.roles",
    "In 2025 45 buyers and 12 site managers took a module on forced labour training.",
    "New starters are shown around.",
  ),
  one(
    "uk.tisc.training.evaluated",
    "A test before and after the forced labour training showed that correct answers rose from 50 % to 85 % in 2025.",
    "Everyone finished the training.",
  ),
  one(
    "uk.tisc.training.suppliers",
    "We trained 40 suppliers and 900 of their workers on labour rights in 2025, in four languages.",
    "We talk with suppliers.",
  ),
  one(
    "uk.tisc.monitoring.progress",
    "Last year we said that 30 suppliers would be audited for forced labour; 41 were by December 2025.",
    "We have new ambitions.",
  ),
  one(
    "uk.tisc.monitoring.goals",
    "By 2028 we will cut overdue supplier audit findings to 5 %, our medium term goal.",
    "We hope for a better world.",
  ),
  one(
    "uk.tisc.monitoring.changed-practice",
    "As a result of the 2025 audit findings on forced labour we moved 3 suppliers to monthly payment of agents.",
    "We take note of findings.",
  ),
  one(
    "uk.tisc.monitoring.external-review",
    "An independent review of our forced labour programme by the Example Institute in 2025 found two gaps.",
    "Our programme is strong.",
  ),

  one("uk.bill105.structure", structure.yes, structure.no),
  as("uk.bill105.policies", policies),
  as("uk.bill105.risks", riskManagement),
  as("uk.bill105.due-diligence", dueDiligence),
  as("uk.bill105.training", training),
  as("uk.bill105.monitoring", effectiveness),

  one(
    "au.s13.approval",
    "This statement was approved by the Board of Example Foods Limited, its principal governing body, on 12 May 2026.",
    committee,
  ),
  one("au.s13.signature", signedByDirector, "Signed\nJane Doe, Procurement Manager"),
  deadlineCase("au.s13.deadline"),
  addressCase("au.s13.register", "https://modernslaveryregister.gov.au/statements/1"),
  one(
    "au.s16.a",
    "This statement is made by Example Foods Pty Ltd (ABN 00 000 000 000) as the reporting entity.",
    "We are a well known brand.",
  ),
  as("au.s16.b-structure", structure),
  as("au.s16.b-operations", operations),
  as("au.s16.b-supply-chains", supplyChains),
  one(
    "au.s16.c",
    "We identified a risk of forced labour at suppliers in Malaysia and, in our operations, among agency workers in Perth.",
    "Modern slavery can occur in any sector.",
  ),
  as("au.s16.d-actions", dueDiligence),
  as("au.s16.d-remediation", remediation),
  as("au.s16.e", effectiveness),
  one(
    "au.s16.f",
    "In preparing this statement we consulted each of our four subsidiaries in two workshops in 2026.",
    "We engage with many people.",
  ),
  one("au.s16.g", "Other relevant information: we joined a sector forum in 2026.", "That is all."),
  one(
    "au.s14.consulted",
    `${joint} It was prepared in consultation with each reporting entity in two workshops.`,
    joint,
  ),
  one("au.s14.basis", `${joint} It was approved by the principal governing body of each reporting entity.`, joint),
  one("au.guidance.headings", "Mandatory criterion (c) is answered on page 4.", "See below."),

  as("nsw.grs.risk-identified", risk),
  one(
    "nsw.grs.reasonable-steps",
    "In 2025 we put contract clauses against forced labour into 60 supplier tenders.",
    "We will do so next year.",
  ),
  one(
    "nsw.grs.contract-clauses",
    "In 2025 we put modern slavery clauses into 48 supplier contracts.",
    "Our contracts are sound.",
  ),
  as("nsw.grs.remedy", remediation),
  one(
    "nsw.grs.annual-report",
    "Our annual report of 2025 tells the Anti-slavery Commissioner that 48 of 60 supplier clauses worked.",
    "We publish news.",
  ),

  one(
    "ca.s11.steps",
    "In the financial year 2025 we audited 41 suppliers to prevent and reduce the risk of forced labour and child labour.",
    "We intend to take steps against forced labour and child labour next year.",
  ),
  as("ca.s11.structure", structure),
  as("ca.s11.activities", operations),
  as("ca.s11.supply-chains", supplyChains),
  one(
    "ca.s11.policies-dd",
    "In 2025 we revised our policy on forced and child labour and ran due diligence on 140 suppliers.",
    "We care about children.",
  ),
  as("ca.s11.risk", risk),
  as("ca.s11.risk-management", riskManagement),
  one(
    "ca.s11.remediation",
    "We did not identify any forced labour, so no remediation measures were taken.",
    "We are a good company to work for.",
  ),
  one(
    "ca.s11.income-loss",
    "No measures were taken to remediate loss of income to the most vulnerable families.",
    "We pay our people well.",
  ),
  as("ca.s11.training", training),
  one(
    "ca.s11.effectiveness",
    "We have not taken any actions to assess the effectiveness of these measures.",
    "We are proud of what we do.",
  ),
  one(
    "ca.s11.approval",
    "This report was approved pursuant to subparagraph 11(4)(a) of the Act by the Board of Directors of Example Foods Inc on 12 May 2026.",
    board,
  ),
  one(
    "ca.s11.signature",
    "I have the authority to bind Example Foods Inc.\nSigned: Jane Doe, Director\n12 May 2026",
    "Jane Doe, Buyer",
  ),
  one(
    "ca.s11.attestation",
    "I attest that the information in the report is true, accurate and complete in all material respects.",
    "The report speaks for itself.",
  ),
  one(
    "ca.s11.entity-names",
    "This joint report is made on behalf of Example Foods Inc and Example Farms Inc.",
    "This joint report is made on behalf of Example Foods Inc.",
  ),
  deadlineCase("ca.s11.deadline", { published: "2026-05-31" }, { published: "2026-06-01" }),
  addressCase("ca.s13.published"),
  one(
    "ca.guidance.no-personal-data",
    "Questions go to compliance@example.com.",
    "Questions go to jane.doe@example.com or tel. +1 555 010 0199.",
  ),

  one(
    "us-ca.sb657.verification",
    "We do not verify our product supply chains, by ourselves or through a third party.",
    "We like our products.",
  ),
  one(
    "us-ca.sb657.audits",
    "In 2025 we audited 41 suppliers; the audits were announced and not independent.",
    "Visits are friendly.",
  ),
  one(
    "us-ca.sb657.certification",
    "We do not require direct suppliers to certify that materials comply with laws on slavery.",
    "Our goods are fine.",
  ),
  one(
    "us-ca.sb657.accountability",
    "In 2025 two employees failing to meet our forced labour standards went through the disciplinary process.",
    "We have a code.",
  ),
  one(
    "us-ca.sb657.training",
    "In 2025 we trained 30 supply chain managers on forced labour risk.",
    "Everyone takes an ethics course.",
  ),
  linkCase("us-ca.sb657.homepage-link"),

  one(
    "no.s5.organisation",
    "Example Foods AS employs 200 people at two sites in Bergen and its policy of 2024 sets due diligence for adverse impacts.",
    "We like fish.",
  ),
  as("no.s5.impacts", risk),
  one(
    "no.s5.measures",
    "In 2026 we will audit 20 suppliers of shrimp for forced labour, and we expect as a result that wage debts end.",
    "We are good people.",
  ),
  one("no.s5.signature", "Signed\nJane Doe, Chair of the Board\n12 May 2026", "Nobody is named here."),
  deadlineCase("no.s5.deadline", { published: "2026-06-30" }, { published: "2026-07-01" }),
  one(
    "no.s6.request-channel",
    "Requests under the Transparency Act go to compliance@example.com.",
    "We like questions.",
  ),

  one(
    "de.lksg.responsible-person",
    "The human rights officer monitors risk management for suppliers and reports to management.",
    "We share the work.",
  ),
  one(
    "de.lksg.policy-statement",
    "Management issued the policy statement on our supplier human rights strategy in March 2025.",
    "We have views.",
  ),
  one(
    "de.lksg.prevention",
    "In 2025 we agreed preventive measures on forced labour with 30 direct suppliers.",
    "We will prevent things.",
  ),
  one(
    "de.lksg.documentation",
    "In 2025 the documentation of supplier due diligence was kept for 7 years.",
    "We write things down.",
  ),
  as("de.lksg.risk-analysis", riskManagement),
  as("de.lksg.remedy", remediation),
  one(
    "de.lksg.complaints",
    "Our complaints procedure is open to supplier workers and had 14 complaints in 2025.",
    "People can talk to us.",
  ),
  one(
    "de.lksg.effectiveness",
    "In 2025 the annual review found that 8 of 10 supplier measures worked.",
    "Things work.",
  ),

  one(
    "ch.vsotr.policy",
    "Our supplier code of 2024 on child labour binds 140 suppliers.",
    "Our supplier code is strict.",
  ),
  one(
    "ch.vsotr.risk-plan",
    "Our 2025 risk management plan on child labour covers 12 cocoa suppliers.",
    "We plan for risk.",
  ),
  one(
    "ch.vsotr.traceability",
    "Cocoa is traced to 60 cooperatives and checked for child labour at the supplier.",
    "Cocoa is tasty.",
  ),
  one(
    "ch.vsotr.channel",
    "Our hotline takes reports on child labour from supplier workers and had 3 in 2025.",
    "We listen.",
  ),
  one("ch.vsotr.report", "This report of 2025 covers child labour at 140 suppliers.", "We write reports."),

  one(
    "us.far.awareness",
    "In 2025 the awareness programme taught 300 employees which trafficking acts are prohibited.",
    "Staff are aware.",
  ),
  one(
    "us.far.reporting-process",
    "Employees may report trafficking to the hotline, which took 4 reports in 2025 without retaliation.",
    "Talk to us.",
  ),
  one(
    "us.far.recruitment-wage-plan",
    "In 2025 no recruitment fees were charged to 200 workers of labour suppliers.",
    "We hire well.",
  ),
  one("us.far.housing-plan", "In 2025 housing for 80 supplier workers met the local standard.", "We have no view."),
  one(
    "us.far.agent-procedures",
    "In 2025 we screened 25 subcontractors for trafficking and ended 1 contract.",
    "We work alone.",
  ),

  one("eu.csddd.integrate", "Our due diligence policy of 2025 is part of buying from 140 suppliers.", "We mean well."),
  one("eu.csddd.identify", "In 2025 we identified 4 adverse impacts at suppliers in Malaysia.", "We look around."),
  one(
    "eu.csddd.prevent",
    "In 2025 the prevention action plan on forced labour covered 30 suppliers.",
    "We will prevent harm.",
  ),
  as("eu.csddd.remediate", remediation),
  one("eu.csddd.engage", "In 2025 we held 6 stakeholder meetings with farm workers of suppliers.", "We meet people."),
  one(
    "eu.csddd.complaints",
    "Our complaints procedure is open to supplier workers and had 14 complaints in 2025.",
    "People can talk to us.",
  ),
  one(
    "eu.csddd.monitor",
    "We monitor 5 KPIs on supplier labour rights; in 2025 83 % of findings were closed.",
    "We keep an eye on things.",
  ),
  one("eu.csddd.communicate", "This statement is published each year on our website.", "We are quiet."),
];
