export type { Amount, Goods, RoleShare, Tasks } from "./amount.ts";
export type {
  Assumption,
  Baseline,
  Brief,
  Candidates,
  Company,
  Limits,
  Nature,
  Part,
  Priorities,
  ProductionUnits,
  Quantiles,
  Sensitivity,
  Size,
  Team,
  Vendor,
  Volumes,
  Work,
} from "./brief.ts";
export { type FunctionDefaults, functionDefaults, type FunctionKey, functionKeys } from "./functionDefaults.ts";
export { readBrief, type ReadOptions } from "./readBrief.ts";
export type { BriefReading } from "./reading.ts";
export { referenceHoursPerMonth } from "./referenceHours.ts";
export { briefSchema, type GivenBrief } from "./schema.ts";
export {
  type Coverage,
  coverages,
  type CriterionKey,
  criterionKeys,
  type DataClass,
  dataClasses,
  knownRegimes,
  type Level,
  levels,
  levelShare,
  optionalCriteria,
  residencyBlocs,
  standardCriteria,
  type ThirdPartyAccess,
  thirdPartyAccesses,
  type WorkKind,
  workKinds,
} from "./vocabulary.ts";
export { workload, type Workload } from "./workload.ts";
