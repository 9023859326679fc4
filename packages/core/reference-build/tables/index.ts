import type { Table } from "../table.js";
import { countries } from "./countries.js";
import { countryNames, countryNamesCldr } from "./country-names.js";
import { countryStructure } from "./country-structure.js";
import { forcedLabourIndicators } from "./forced-labour-indicators.js";
import { goods } from "./goods.js";
import { goodsCodes } from "./goods-codes.js";
import { goodsCompounds, goodsContext } from "./goods-context.js";
import { goodsListed } from "./goods-listed.js";
import { goodsTerms } from "./goods-terms.js";
import { hsToIsic } from "./hs-isic.js";
import { iloRatifications } from "./ilo-ratifications.js";
import { isic } from "./isic.js";
import { legalEffects } from "./legal-effects.js";
import { listCbp } from "./list-cbp.js";
import { listMagnitsky } from "./list-magnitsky.js";
import { listUflpa } from "./list-uflpa.js";
import { listedGoodsByCountry } from "./listed-goods-by-country.js";
import { naceToIsic } from "./nace-isic.js";
import { naicsToIsic } from "./naics-isic.js";
import { cpvToIsic, unspscToIsic } from "./purchase-codes-isic.js";
import { regions, regionsContext, regionsPlaces } from "./regions.js";
import { sectorAuthorities } from "./sector-authorities.js";
import { sectorCaseClasses } from "./sector-case-classes.js";
import { sectorCaseRatios } from "./sector-cases.js";
import { sectorNamings } from "./sector-naming.js";
import { traffickingTiers } from "./trafficking-tiers.js";
import { ukSicToIsic } from "./uk-sic-isic.js";
import { workersRights } from "./workers-rights.js";

/** Every file of `packages/core/data` that this build makes; one line a table. */
export const tables: readonly Table[] = [
  countries,
  countryNames,
  countryNamesCldr,
  countryStructure,
  iloRatifications,
  listedGoodsByCountry,
  traffickingTiers,
  workersRights,
  isic,
  naceToIsic,
  ukSicToIsic,
  naicsToIsic,
  cpvToIsic,
  unspscToIsic,
  hsToIsic,
  forcedLabourIndicators,
  sectorCaseRatios,
  sectorCaseClasses,
  sectorNamings,
  sectorAuthorities,
  goods,
  goodsTerms,
  goodsContext,
  goodsCompounds,
  goodsCodes,
  goodsListed,
  regions,
  regionsPlaces,
  regionsContext,
  listUflpa,
  listCbp,
  listMagnitsky,
  legalEffects,
];
