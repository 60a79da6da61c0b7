import { refuse, type Result, succeed } from "@shoreline/units";
import { amount, figureFaults, positive, type Bounded } from "./inputFaults.ts";

/** What one unit takes to make. Money in one currency; all but labour may be left out. */
export interface FactoryCostInput {
  /** Of one unit that is started. */
  readonly materialCost?: number;
  readonly labourMinutes: number;
  /** An hour of the people who make it, with all that an employer pays. */
  readonly labourCostPerHour: number;
  readonly energyKwh?: number;
  readonly energyPricePerKwh?: number;
  /** Good units among those started, above 0 to 1; 1 unless said. */
  readonly yieldShare?: number;
  /** Overhead as a share of the labour: leaders, space, machines. */
  readonly overheadShare?: number;
  /** The maker's margin as a share of the cost before it. */
  readonly marginShare?: number;
}

export const factoryCostKeys = ["materials", "labour", "energy", "overhead", "margin"] as const;

/** Cost of one good unit as it leaves the plant, line by line; the lines add up to `total`. */
export interface FactoryCost {
  readonly lines: Readonly<Record<(typeof factoryCostKeys)[number], number>>;
  readonly total: number;
}

/**
 * Builds up the cost of a good unit at the plant's gate: materials, labour (minutes · wage), energy, overhead, margin.
 * Rejected units are paid for by the good ones, so that materials, labour and energy are divided by the yield.
 * Faults: `economics.out-of-range`, `economics.not-finite`, all at once.
 */
export function factoryCost(input: FactoryCostInput): Result<FactoryCost> {
  const faults = figureFaults(boundsOf(input));
  if (faults.length > 0) return refuse(faults);
  const { materialCost = 0, energyKwh = 0, energyPricePerKwh = 0, yieldShare = 1 } = input;
  const materials = materialCost / yieldShare;
  const labour = ((input.labourMinutes / 60) * input.labourCostPerHour) / yieldShare;
  const energy = (energyKwh * energyPricePerKwh) / yieldShare;
  const overhead = labour * (input.overheadShare ?? 0);
  const cost = materials + labour + energy + overhead;
  const margin = cost * (input.marginShare ?? 0);
  return succeed({ lines: { materials, labour, energy, overhead, margin }, total: cost + margin });
}

function boundsOf(input: FactoryCostInput): readonly Bounded[] {
  return [
    amount("materialCost", input.materialCost),
    amount("labourMinutes", input.labourMinutes),
    amount("labourCostPerHour", input.labourCostPerHour),
    amount("energyKwh", input.energyKwh),
    amount("energyPricePerKwh", input.energyPricePerKwh),
    { ...positive("yieldShare", input.yieldShare), high: 1 },
    amount("overheadShare", input.overheadShare),
    amount("marginShare", input.marginShare),
  ];
}
