import { cost, returnOnInvestment } from "./money.ts";
import type { Criterion } from "./criterion.ts";
import { homeJobs } from "./optional/homeJobs.ts";
import { marketAccess } from "./optional/marketAccess.ts";
import { reputation } from "./optional/reputation.ts";
import { taxBenefit } from "./optional/taxBenefit.ts";
import { compliance, continuity, deliveryRisk, protection } from "./risk.ts";
import { flexibility, speed, talent } from "./timeAndSupply.ts";
import { collaboration, control, integration } from "./togetherness.ts";

/** The criteria that every decision weighs, in the order in which they are shown. */
export const criteria: readonly Criterion[] = [
  cost,
  returnOnInvestment,
  speed,
  deliveryRisk,
  control,
  protection,
  collaboration,
  flexibility,
  talent,
  continuity,
  compliance,
  integration,
];

/** Criteria that count only where priorities name them; of every alternative they are shown all the same. */
export const optionalCriteria: readonly Criterion[] = [marketAccess, taxBenefit, reputation, homeJobs];

/** All that is told of an alternative, weighed or not. */
export const everyCriterion: readonly Criterion[] = [...criteria, ...optionalCriteria];
