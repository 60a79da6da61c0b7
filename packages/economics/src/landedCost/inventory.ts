import { normalQuantile } from "@shoreline/simulate";
import { refuse, type Result, succeed } from "@shoreline/units";
import { amount, figureFaults, positive } from "./inputFaults.ts";

/** Demand of an item and the time until an order of it arrives. Any one unit of time for all four. */
export interface LeadTimeDemand {
  /** Mean demand in a unit of time, and its standard deviation. */
  readonly demand: number;
  readonly demandSpread: number;
  /** Mean time from order to receipt, and its standard deviation. */
  readonly leadTime: number;
  readonly leadTimeSpread: number;
  /** Share of order cycles in which stock does not run out, 0.5 to below 1. */
  readonly serviceLevel: number;
}

/**
 * Units to keep against demand and deliveries that are not as expected: z · √(L · σd² + d² · σL²), for demand and lead
 * time that are normal and independent of each other; z is the normal quantile of the service level.
 *
 * Faults: `economics.out-of-range`, `economics.not-finite`, each with its path.
 * Sources: King (2011), Crack the code, APICS magazine, July/August; Silver, Pyke and Thomas (2017), Inventory and
 * Production Management in Supply Chains, 4th ed.
 */
export function safetyStock(input: LeadTimeDemand): Result<number> {
  const { demand, demandSpread, leadTime, leadTimeSpread, serviceLevel } = input;
  const faults = figureFaults([
    amount("demand", demand),
    amount("demandSpread", demandSpread),
    amount("leadTime", leadTime),
    amount("leadTimeSpread", leadTimeSpread),
    { path: "serviceLevel", value: serviceLevel, low: 0.5, high: 1 - Number.EPSILON },
  ]);
  if (faults.length > 0) return refuse(faults);
  const variance = leadTime * demandSpread * demandSpread + demand * demand * leadTimeSpread * leadTimeSpread;
  return succeed(normalQuantile(serviceLevel) * Math.sqrt(variance));
}

/** What decides the size of an order; units a year, money an order, money to carry one unit for a year. */
export interface OrderCosts {
  readonly unitsPerYear: number;
  readonly costPerOrder: number;
  readonly carryingPerUnitYear: number;
}

/**
 * Units of the order that costs least: √(2 · demand · cost of an order ÷ carrying cost of a unit), Harris (1913), How
 * many parts to make at once. Not rounded. Faults: `economics.out-of-range`, `economics.not-finite`.
 */
export function economicOrderQuantity({ unitsPerYear, costPerOrder, carryingPerUnitYear }: OrderCosts): Result<number> {
  const faults = figureFaults([
    amount("unitsPerYear", unitsPerYear),
    amount("costPerOrder", costPerOrder),
    positive("carryingPerUnitYear", carryingPerUnitYear),
  ]);
  if (faults.length > 0) return refuse(faults);
  return succeed(Math.sqrt((2 * unitsPerYear * costPerOrder) / carryingPerUnitYear));
}
