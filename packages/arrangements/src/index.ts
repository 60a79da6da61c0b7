export { arrangementFaults, arrangementId, type ArrangementParts, parseArrangementId } from "./arrangementId.ts";
export { type DividedPart, isDividedId, parseDividedId } from "./dividedId.ts";
export { type ArrangementName, arrangementName } from "./arrangementName.ts";
export { isParty, parties, type Party } from "./party.ts";
export {
  farthestReach,
  NEARSHORE_CLOCK_HOURS,
  type Reach,
  reaches,
  reachOf,
  type ReachPlace,
  reachPlaceOf,
} from "./reachOf.ts";
export {
  type SourcingModel,
  type Trait,
  type TraitName,
  traits,
  type TraitScale,
  traitScales,
  traitsOf,
  type Where,
} from "./traits.ts";
export { type Classification, classifyPlaces, type NamedPlace } from "./classifyPlaces.ts";
export { type ClassifyQuestion, classify } from "./classify.ts";
