export { effectiveWeeklyHours, productiveHoursPerMonth, type WorkingTime } from "@shoreline/units";
export { type Attrition, attritionPrior, type Employer } from "./attrition.ts";
export { type CustomaryBenefits, customaryBenefitsAt } from "./customaryBenefits.ts";
export {
  type Displacement,
  displacement,
  type DisplacedTeam,
  type DisplacementSource,
} from "./displacement/displacement.ts";
export type { Following, LawEvidence, LegalDuty, WorkMove } from "./displacement/displacementLaw.ts";
export { type EmployerBurden, employerBurden } from "./employerBurden.ts";
export {
  type LearningTeam,
  learningWithLeavers,
  meanLearningWithLeavers,
  monthsToShare,
  plateauShare,
} from "./learning.ts";
export { type ProductiveHours, productiveHoursAt } from "./productiveHours.ts";
