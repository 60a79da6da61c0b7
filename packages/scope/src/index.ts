export { baselineFromBooks } from "./books/baselineFromBooks.ts";
export { briefWithRunCost, type RunCostNote } from "./books/briefWithRunCost.ts";
export type {
  BaselineFromBooks,
  BooksOptions,
  BooksWarning,
  ColumnGuess,
  CostPart,
  Exclusion,
  ExclusionReason,
} from "./books/booksTypes.ts";
export { partId } from "./partId.ts";
export { activities } from "./splitByRole.ts";
export type { Amount, Goods, RoleShare, Tasks } from "./amount.ts";
export type {
  Assumption,
  Baseline,
  Brief,
  Candidates,
  Correlation,
  Improvement,
  Interface,
  Company,
  Limits,
  Nature,
  Part,
  Priorities,
  ProductionUnits,
  Quantiles,
  Sensitivity,
  Size,
  Stop,
  Team,
  Vendor,
  Volumes,
  Work,
} from "./brief.ts";
export type { Accuracy } from "./history/accuracy.ts";
export { type OwnClasses, referenceQuality } from "./classReference.ts";
export { fitClass, type FitReport, type FitSettings } from "./history/fitClass.ts";
export { guessedMeasure, guessedUnit } from "./history/guessedUnits.ts";
export { addedProjects } from "./history/addedProjects.ts";
export type { ClassQuality } from "./history/classForecast.ts";
export { type ProjectDuration, projectDuration } from "./history/projectDuration.ts";
export { type EffortUnit, effortUnits, type OwnClass } from "./history/ownClass.ts";
export { type HistoryColumns, type PastProjects, pastProjects } from "./history/pastProjects.ts";
export { type PublicClass, publicClass, type PublicMeasure, publicMeasures } from "./history/publicClass.ts";
export { readClass } from "./history/readClass.ts";
export { type FunctionDefaults, functionDefaults, type FunctionKey, functionKeys } from "./functionDefaults.ts";
export type { LanguagePort, LanguageQuestion } from "./prose/languagePort.ts";
export { briefYaml } from "./prose/briefYaml.ts";
export {
  CHECK_SHARE,
  type ConfidenceWord,
  confidenceWord,
  confidenceWords,
  workingDaysWords,
} from "./prose/confidenceWords.ts";
export { readStatementWith } from "./prose/languageReading.ts";
export { rereadText } from "./prose/rereadText.ts";
export { valueAtPath } from "./prose/valueAtPath.ts";
export { withPlaces } from "./prose/withPlaces.ts";
export { readStatement } from "./prose/readStatement.ts";
export type { Evidence, OpenQuestion, StatementOptions, StatementReading } from "./prose/statement.ts";
export { parseText } from "./parseText.ts";
export { readBrief, type ReadOptions } from "./readBrief.ts";
export type { BriefReading } from "./reading.ts";
export { atlasOf, readOwnFact } from "./ownFacts.ts";
export { withOwnFacts } from "./withOwnFacts.ts";
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
export type { Table } from "./table/table.ts";
export { agentHoursPerMonth, type CallCentre, callCentre, WEEKS_PER_MONTH } from "./contactCentre/callCentre.ts";
export type { CallStaffing } from "./contactCentre/callStaffing.ts";
export { weekStaffing } from "./contactCentre/weekStaffing.ts";
export { type Change, conflictFaults, pathSteps } from "./changes/change.ts";
export { type ChangedData, changedData } from "./changes/changedData.ts";
export { changedBrief, type FieldChange } from "./changes/changedBrief.ts";
export { changedText } from "./changes/changedText.ts";
export { demandFactors } from "./demandFactors.ts";
export { learningExponent } from "./unitLabour.ts";
export { type KnownYield, learnedYield, mostRejects } from "./yieldLearning.ts";
export { workload, type Workload } from "./workload.ts";
