/** Criteria by the ids that all versions share. */
export const criterionIds = {
  trafficking: "d789d01a-fe03-4ccd-9898-73f9cfa080d1",
  labourLaw: "a34b70d6-c43d-4726-9a88-8e2b438424bf",
  joined: "a80ddb62-d25b-4e4e-ae22-3968460dc0a9",
} as const;

const ubl = "urn:oasis:names:specification:ubl:schema:xsd:";

const operatorParty = `<cac:Party><cbc:IndustryClassificationCode listID="economic-operator-size">sme</cbc:IndustryClassificationCode><cac:PartyIdentification><cbc:ID schemeAgencyID="VIES">LU00112233</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>Alder Mills</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:CityName>Town</cbc:CityName><cac:Country><cbc:IdentificationCode>LUX</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party>`;

/** A property of a criterion: the id of a question with its type, and the id of its group's answers. */
const property = (id: string, type: string) =>
  `<cac:TenderingCriterionProperty><cbc:ID>${id}</cbc:ID><cbc:Description>In whatever language</cbc:Description><cbc:TypeCode>QUESTION</cbc:TypeCode><cbc:ValueDataTypeCode>${type}</cbc:ValueDataTypeCode></cac:TenderingCriterionProperty>`;

const subgroup = (content: string) =>
  `<cac:SubsidiaryTenderingCriterionPropertyGroup>${content}</cac:SubsidiaryTenderingCriterionPropertyGroup>`;

/** How evidence is asked for: in a group of its own, or within that of who answered yes (4.0.0). */
export type EvidencePlace = "apart" | "within";

/** A criterion of versions 2 to 4, whose question ids begin with `at`. */
export const criterion = (uuid: string, at: string, code = "human-traffic", place: EvidencePlace = "apart"): string => {
  const evidence = property(`${at}/E1`, "INDICATOR") + subgroup(property(`${at}/E2`, "EVIDENCE_IDENTIFIER"));
  return `<cac:TenderingCriterion><cbc:ID>${uuid}</cbc:ID><cbc:CriterionTypeCode>${code}</cbc:CriterionTypeCode>
<cac:SubTenderingCriterion><cbc:ID>national</cbc:ID><cac:TenderingCriterionPropertyGroup>${property(`${at}/SBC1`, "INDICATOR")}</cac:TenderingCriterionPropertyGroup></cac:SubTenderingCriterion>
<cac:TenderingCriterionPropertyGroup>${property(`${at}/Q1`, "INDICATOR")}${subgroup(
    property(`${at}/D1`, "DATE") +
      property(`${at}/D2`, "DESCRIPTION") +
      subgroup(property(`${at}/S1`, "INDICATOR") + subgroup(property(`${at}/S2`, "DESCRIPTION"))) +
      (place === "within" ? subgroup(evidence) : ""),
  )}</cac:TenderingCriterionPropertyGroup>${place === "apart" ? `<cac:TenderingCriterionPropertyGroup>${evidence}</cac:TenderingCriterionPropertyGroup>` : ""}</cac:TenderingCriterion>`;
};

/** An answer to a question; `value` is XML, `instance` tells repetitions apart. */
export const response = (question: string, value: string, instance = "R1"): string =>
  `<cac:TenderingCriterionResponse><cbc:ID>${question}/${instance}</cbc:ID><cbc:ValidatedCriterionPropertyID>${question}</cbc:ValidatedCriterionPropertyID><cac:ResponseValue><cbc:ID>${question}/${instance}/RV</cbc:ID>${value}</cac:ResponseValue></cac:TenderingCriterionResponse>`;

/** A yes or no. */
export const indicator = (question: string, value: string): string =>
  response(question, `<cbc:ResponseIndicator>${value}</cbc:ResponseIndicator>`);

/** A piece of evidence that answers a question. */
export const suppliedEvidence = (question: string, id: string): string =>
  `<cac:TenderingCriterionResponse><cbc:ID>x</cbc:ID><cbc:ValidatedCriterionPropertyID>${question}</cbc:ValidatedCriterionPropertyID><cac:EvidenceSupplied><cbc:ID>${id}</cbc:ID></cac:EvidenceSupplied></cac:TenderingCriterionResponse>`;

/** What an ESPD form of versions 2 to 4 holds. */
export interface EspdParts {
  readonly kind?: "Request" | "Response";
  readonly operator?: string;
  readonly criteria?: string;
  readonly answers?: string;
}

/** An ESPD form of versions 2 to 4. */
export const espdForm = ({
  kind = "Response",
  operator = operatorParty,
  criteria = "",
  answers = "",
}: EspdParts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<q:QualificationApplication${kind} xmlns:q="${ubl}QualificationApplication${kind}-2" xmlns:cac="${ubl}CommonAggregateComponents-2" xmlns:cbc="${ubl}CommonBasicComponents-2"><cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID><cac:ContractingParty><cac:Party><cac:PartyName><cbc:Name>Town Hall</cbc:Name></cac:PartyName></cac:Party></cac:ContractingParty>${operator && `<cac:EconomicOperatorParty><cac:EconomicOperatorRole><cbc:RoleCode>group-mem</cbc:RoleCode></cac:EconomicOperatorRole>${operator}</cac:EconomicOperatorParty>`}${criteria}${answers}</q:QualificationApplication${kind}>`;

const requirement = (id: string, type: string, answer: string) =>
  `<ccv:Requirement responseDataType="${type}"><cbc:ID>${id}</cbc:ID>${answer && `<ccv:Response>${answer}</ccv:Response>`}</ccv:Requirement>`;

/** "Your answer?" has one and the same id in all criteria of version 1. */
const yourAnswer = "974c8196-9d1c-419c-9ca9-45bb9f5fd59a";

const bool = (value: string) => value && `<ccv-cbc:Indicator>${value}</ccv-cbc:Indicator>`;

/** A criterion of version 1 with its answers, which stand within it. */
export const criterionV1 = (
  uuid: string,
  main: string,
  measures = "",
  code = "EXCLUSION.CRIMINAL_CONVICTIONS",
): string =>
  `<ccv:Criterion><cbc:ID>${uuid}</cbc:ID><cbc:TypeCode>${code}</cbc:TypeCode><ccv:RequirementGroup>${requirement(yourAnswer, "INDICATOR", bool(main))}<ccv:RequirementGroup pi="GROUP_FULFILLED.ON_TRUE">${requirement("r", "DESCRIPTION", main === "true" ? "<cbc:Description>what happened</cbc:Description>" : "")}<ccv:RequirementGroup>${requirement("20c5361b-7599-4ee6-b030-7f8323174d1e", "INDICATOR", bool(measures && "true"))}<ccv:RequirementGroup pi="GROUP_FULFILLED.ON_TRUE">${requirement("m", "DESCRIPTION", measures && `<cbc:Description>${measures}</cbc:Description>`)}</ccv:RequirementGroup></ccv:RequirementGroup></ccv:RequirementGroup></ccv:RequirementGroup><ccv:RequirementGroup>${requirement("e", "INDICATOR", bool("false"))}${requirement("u", "URL", "")}</ccv:RequirementGroup></ccv:Criterion>`;

/** An ESPD form of version 1. */
export const espdFormV1 = (criteria: string, kind: "Request" | "Response" = "Response"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<e:ESPD${kind} xmlns:e="urn:grow:names:specification:ubl:schema:xsd:ESPD${kind}-1" xmlns:cac="${ubl}CommonAggregateComponents-2" xmlns:cbc="${ubl}CommonBasicComponents-2" xmlns:eo="urn:grow:names:specification:ubl:schema:xsd:ESPD-CommonAggregateComponents-1" xmlns:ccv="urn:isa:names:specification:ubl:schema:xsd:CCV-CommonAggregateComponents-1" xmlns:ccv-cbc="urn:isa:names:specification:ubl:schema:xsd:CCV-CommonBasicComponents-1"><eo:EconomicOperatorParty><eo:RepresentativeNaturalPerson><cac:PowerOfAttorney><cac:AgentParty><cac:Person><cac:ResidenceAddress><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:ResidenceAddress></cac:Person></cac:AgentParty></cac:PowerOfAttorney></eo:RepresentativeNaturalPerson>${operatorParty.replace("LUX", "DE")}</eo:EconomicOperatorParty>${criteria}</e:ESPD${kind}>`;
