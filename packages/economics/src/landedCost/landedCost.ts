import { refuse, type Result, succeed } from "@shoreline/units";
import { landedCostFaults } from "./landedCostFaults.ts";
import type { CustomsFee, LandedCostInput } from "./landedCostInput.ts";

/** Lines of a landed cost, in the order in which they arise. */
export const landedCostKeys = [
  "goods",
  "freight",
  "insurance",
  "duty",
  "fees",
  "clearance",
  "lotStock",
  "transitStock",
  "safetyStock",
  "defects",
  "tooling",
] as const;
export type LandedCostKey = (typeof landedCostKeys)[number];

/** What goods cost when they have arrived, line by line, for one unit and for one shipment. */
export interface LandedCost {
  /** Of one unit; they add up to `perUnit`. */
  readonly lines: Readonly<Record<LandedCostKey, number>>;
  readonly perUnit: number;
  readonly perShipment: number;
  /** What duty was levied on, of the shipment. */
  readonly customsValue: number;
}

/**
 * Landed cost of a source of goods: price, freight, insurance, duty, fees, clearance, stock in lots, under way and in
 * reserve, defects and tooling. In the currency of the input; every line is 0 or more, and the lines add up.
 *
 * Insurance as a share covers value, freight and itself, times the uplift: r · u · (goods + freight) ÷ (1 − r · u).
 * Duty is the sum of its layers on the customs value. Stock is carried at the value of goods with freight, insurance,
 * duty and fees once they have arrived, and at their price while under way; half a shipment lies in stock on average.
 *
 * Faults: `economics.out-of-range`, `economics.not-finite`, `economics.missing` (tooling without units), all at once.
 * Sources: customs values by the WTO valuation agreement, art. 8.2; lines as in the Reshoring Initiative's estimator of
 * total cost of ownership and in Ferreira and Prokopets (2009), Does offshoring still make sense?
 */
export function landedCost(input: LandedCostInput): Result<LandedCost> {
  const faults = landedCostFaults(input);
  if (faults.length > 0) return refuse(faults);
  const shipped = ofShipment(input);
  const units = input.unitsPerShipment;
  const { goods, freight, insurance, duty, fees, clearance, customsValue } = shipped;
  const arrived = (goods + freight + insurance + duty + fees) / units;
  const lines: LandedCost["lines"] = {
    goods: goods / units,
    freight: freight / units,
    insurance: insurance / units,
    duty: duty / units,
    fees: fees / units,
    clearance: clearance / units,
    ...stockLines(input, arrived),
    defects: (input.defectShare ?? 0) * (input.costPerDefect ?? 0),
    tooling: (input.toolingCost ?? 0) / (input.toolingUnits ?? 1),
  };
  const perUnit = landedCostKeys.reduce((sum, key) => sum + lines[key], 0);
  return succeed({ lines, perUnit, perShipment: perUnit * units, customsValue });
}

function ofShipment(input: LandedCostInput) {
  const goods = input.unitsPerShipment * input.pricePerUnit;
  const freight = input.freightPerShipment ?? 0;
  const insurance = insuranceOf(input, goods + freight);
  const customsValue = input.dutyBasis === "cif" ? goods + freight + insurance : goods;
  const duty = (input.duties ?? []).reduce((sum, { share }) => sum + share * customsValue, 0);
  const fees = (input.fees ?? []).reduce((sum, fee) => sum + feeOn(goods, fee), 0);
  return { goods, freight, insurance, customsValue, duty, fees, clearance: input.clearancePerShipment ?? 0 };
}

function insuranceOf(input: LandedCostInput, insured: number): number {
  if (input.insuranceShare === undefined) return input.insurancePerShipment ?? 0;
  const premium = input.insuranceShare * (input.insuredUplift ?? 1.1);
  return (premium * insured) / (1 - premium);
}

function feeOn(value: number, { share, minimum = 0, maximum = Infinity }: CustomsFee): number {
  return Math.min(maximum, Math.max(minimum, share * value));
}

const DAYS_PER_YEAR = 365;

/** Carrying cost of one unit's part in the stock of a year. */
function stockLines({ stock, unitsPerShipment, pricePerUnit }: LandedCostInput, arrived: number) {
  if (stock === undefined) return { lotStock: 0, transitStock: 0, safetyStock: 0 };
  const { unitsPerYear, carryingSharePerYear, transitDays = 0, safetyStockUnits = 0 } = stock;
  return {
    lotStock: (carryingSharePerYear * arrived * unitsPerShipment) / 2 / unitsPerYear,
    transitStock: (carryingSharePerYear * pricePerUnit * transitDays) / DAYS_PER_YEAR,
    safetyStock: (carryingSharePerYear * arrived * safetyStockUnits) / unitsPerYear,
  };
}
