import type { Fault } from "@shoreline/units";
import { amount, type Bounded, figureFaults, positive, share } from "./inputFaults.ts";
import type { LandedCostInput } from "./landedCostInput.ts";

/** What is wrong with the input of a landed cost: everything at once. */
export function landedCostFaults(input: LandedCostInput): readonly Fault[] {
  return [
    ...figureFaults([...ofShipment(input), ...ofCustoms(input), ...ofStock(input), ...ofQuality(input)]),
    ...limitFaults(input),
    ...toolingFaults(input),
    ...insuranceFaults(input),
  ];
}

function ofShipment(input: LandedCostInput): readonly Bounded[] {
  return [
    positive("unitsPerShipment", input.unitsPerShipment),
    amount("pricePerUnit", input.pricePerUnit),
    amount("freightPerShipment", input.freightPerShipment),
    amount("insurancePerShipment", input.insurancePerShipment),
    { ...share("insuranceShare", input.insuranceShare), high: 0.5 },
    { path: "insuredUplift", value: input.insuredUplift, low: 1, high: 1.5 },
    amount("clearancePerShipment", input.clearancePerShipment),
  ];
}

function ofCustoms({ duties = [], fees = [] }: LandedCostInput): readonly Bounded[] {
  return [
    ...duties.map((duty, index) => share(`duties[${index}].share`, duty.share, 10)),
    ...fees.flatMap((fee, index) => [
      share(`fees[${index}].share`, fee.share),
      amount(`fees[${index}].minimum`, fee.minimum),
      amount(`fees[${index}].maximum`, fee.maximum),
    ]),
  ];
}

function ofStock({ stock }: LandedCostInput): readonly Bounded[] {
  if (stock === undefined) return [];
  return [
    positive("stock.unitsPerYear", stock.unitsPerYear),
    share("stock.carryingSharePerYear", stock.carryingSharePerYear),
    amount("stock.transitDays", stock.transitDays),
    amount("stock.safetyStockUnits", stock.safetyStockUnits),
  ];
}

function ofQuality(input: LandedCostInput): readonly Bounded[] {
  return [
    share("defectShare", input.defectShare),
    amount("costPerDefect", input.costPerDefect),
    amount("toolingCost", input.toolingCost),
    positive("toolingUnits", input.toolingUnits),
  ];
}

function limitFaults({ fees = [] }: LandedCostInput): readonly Fault[] {
  return fees.flatMap(({ minimum = 0, maximum = Infinity }, index) => {
    if (!(minimum > maximum)) return [];
    const allowed = `at least the minimum of ${minimum}`;
    return [{ code: "economics.out-of-range", path: `fees[${index}].maximum`, given: String(maximum), allowed }];
  });
}

function toolingFaults({ toolingCost = 0, toolingUnits }: LandedCostInput): readonly Fault[] {
  if (toolingCost === 0 || toolingUnits !== undefined) return [];
  const hint = "Over how many good units is the tooling written off?";
  return [{ code: "economics.missing", path: "toolingUnits", allowed: "a number of units above 0", hint }];
}

function insuranceFaults({ insurancePerShipment, insuranceShare }: LandedCostInput): readonly Fault[] {
  if (insurancePerShipment === undefined || insuranceShare === undefined) return [];
  const allowed = "insurancePerShipment or insuranceShare, not both";
  return [{ code: "economics.said-twice", path: "insuranceShare", given: String(insuranceShare), allowed }];
}
