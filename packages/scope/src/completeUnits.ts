import { type Assumptions, judgement, type Reason } from "./assumptions.ts";
import type { ProductionUnits } from "./brief.ts";
import { givenOnly } from "./givenOnly.ts";
import { yearOfUnits } from "./productionWorkload.ts";
import type { GivenBrief } from "./schema.ts";
import usual from "./usualUnits.json" with { type: "json" };

type GivenUnits = NonNullable<GivenBrief["work"]["units"]>;
type UsualField = keyof typeof usual;

/** Goods with their defaults; what only the user can know (currency of materials, cost of a shipment) stays absent. */
export function completeUnits(given: GivenUnits, notes: Assumptions): ProductionUnits {
  const known = (field: UsualField) =>
    notes.orDefault(
      given[field],
      `work.units.${field}`,
      () => usual[field].value,
      () => reasonOf(field),
    );
  return {
    perMonth: given.perMonth,
    materialCost: known("materialCost"),
    ...givenOnly({ materialCurrency: given.materialCurrency?.toUpperCase() }),
    labourMinutes: given.labourMinutes,
    energyKwhPerUnit: known("energyKwhPerUnit"),
    toolingCost: known("toolingCost"),
    plantCost: known("plantCost"),
    freightPerUnit: known("freightPerUnit"),
    insuranceShare: known("insuranceShare"),
    dutyShare: known("dutyShare"),
    yieldShare: known("yieldShare"),
    ...learning(given, known, notes),
    ...stock(given, known),
    ...defects(given, known),
    growthPerYear: known("growthPerYear"),
  };
}

type Known = (field: UsualField) => number;

/** A line that learns has a past, and its minutes and its yield are those that it has come to. */
function learning(
  given: GivenUnits,
  known: Known,
  notes: Assumptions,
): Pick<ProductionUnits, "learningShare" | "yieldLearningShare" | "madeBefore"> {
  const shares = { learningShare: known("learningShare"), yieldLearningShare: known("yieldLearningShare") };
  if (shares.learningShare === 1 && shares.yieldLearningShare === 1) return shares;
  const madeBefore = notes.orDefault(
    given.madeBefore,
    "work.units.madeBefore",
    () => yearOfUnits(given),
    () => judgement("The minutes are taken as those of a line with a year of this output behind it."),
  );
  return { ...shares, madeBefore };
}

/** How goods are ordered, how long they take, and how much is kept against what was not foreseen. */
function stock({ shipmentCost, demandVariation }: GivenUnits, known: Known) {
  return {
    transitDays: known("transitDays"),
    productionDays: known("productionDays"),
    minimumLot: known("minimumLot"),
    stockServiceLevel: known("stockServiceLevel"),
    ...givenOnly({ shipmentCost, demandVariation }),
  };
}

/** A share of defects only counts where one costs something. */
function defects({ defectCost }: GivenUnits, known: Known): Pick<ProductionUnits, "defectCost" | "defectShare"> {
  const cost = { defectCost: known("defectCost") };
  return (defectCost ?? 0) === 0 ? cost : { ...cost, defectShare: known("defectShare") };
}

function reasonOf(field: UsualField): Reason {
  const { why, ...source } = usual[field];
  return "source" in source ? { why, source: source.source } : judgement(why);
}
