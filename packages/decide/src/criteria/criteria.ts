import { cost, returnOnInvestment } from "./money.ts";
import type { Criterion } from "./criterion.ts";
import { compliance, continuity, deliveryRisk, protection } from "./risk.ts";
import { flexibility, speed, talent } from "./timeAndSupply.ts";
import { collaboration, control, integration } from "./togetherness.ts";

/** The criteria, in the order in which they are shown. */
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
