export { type Atlas, atlasWith, publishedAtlas } from "./atlas.ts";
export {
  atlasComparison,
  atlasPlace,
  atlasPlaces,
  atlasSources,
  type PlaceSummary,
  placeSummary,
  readPlaces,
} from "./atlasAnswers.ts";
export { atlasDate, atlasVersion } from "./atlasVersion.ts";
export { cities, type City, city } from "./cities.ts";
export { countries, type Country, country, type DeliveryRegion, type Proposal } from "./countries.ts";
export { employerContributionShareAt } from "./employerContributionShareAt.ts";
export { currencies, exchangeRateAt } from "./exchangeRateAt.ts";
export { type Confidence, type Fact, type NumberFact, type RangedFact, restsOnOwn } from "./fact.ts";
export { factAt } from "./factAt.ts";
export { type CatalogueEntry, factCatalogue, type NumberKey } from "./factCatalogue.ts";
export { type FactGroup, factGroup, factGroups } from "./factGroups.ts";
export { factsOf } from "./factsOf.ts";
export { farFromPublished, type PublishedInPlace } from "./farFromPublished.ts";
export { findPlace, type Place, placeOf } from "./findPlace.ts";
export {
  boundsOf,
  countryOfCurrency,
  currencyMovementKeys,
  type OwnFact,
  type OwnFactKey,
  ownFactKeys,
  placeOfOwnFact,
  placeToTell,
  unitsOf,
} from "./ownFact.ts";
export { placeFacts, placeWages, standings } from "./placeFacts.ts";
export { type Role, role, type RoleKey, roles } from "./roles.ts";
export { sectorDiscountRate, sectors } from "./sectorDiscountRate.ts";
export { type Source, sources } from "./sources.ts";
export { type FlagKey, flagAt, type TextKey, textFactAt } from "./textFactAt.ts";
export { wageAt } from "./wageAt.ts";
