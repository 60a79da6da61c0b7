import { type Assumptions, judgement } from "./assumptions.ts";
import type { ProductionUnits } from "./brief.ts";
import { yearOfUnits } from "./productionWorkload.ts";
import type { GivenBrief } from "./schema.ts";

type GivenUnits = NonNullable<GivenBrief["work"]["units"]>;

interface UsualUnit {
  readonly value: number;
  readonly why: string;
}

const USUAL_UNITS: Readonly<
  Record<Exclude<keyof ProductionUnits, "perMonth" | "labourMinutes" | "madeBefore">, UsualUnit>
> = {
  materialCost: { value: 0, why: "No material is stated; it is left out everywhere alike." },
  toolingCost: { value: 0, why: "No tooling is stated; none is paid for." },
  freightPerUnit: { value: 0, why: "No freight is stated; goods from afar look cheaper than they land." },
  dutyShare: { value: 0, why: "No duty is stated; goods from afar look cheaper than they land." },
  yieldShare: { value: 0.98, why: "Two units in a hundred are rejected on a practised line." },
  transitDays: { value: 30, why: "A month at sea and in ports." },
  learningShare: { value: 1, why: "No learning curve is stated; a unit takes its minutes from the first to the last." },
  growthPerYear: { value: 0, why: "No growth is stated." },
};

/** Goods with their defaults. */
export function completeUnits(given: GivenUnits, notes: Assumptions): ProductionUnits {
  const known = (field: keyof typeof USUAL_UNITS) =>
    notes.orDefault(
      given[field],
      `work.units.${field}`,
      () => USUAL_UNITS[field].value,
      () => judgement(USUAL_UNITS[field].why),
    );
  const learningShare = known("learningShare");
  return {
    perMonth: given.perMonth,
    materialCost: known("materialCost"),
    labourMinutes: given.labourMinutes,
    toolingCost: known("toolingCost"),
    freightPerUnit: known("freightPerUnit"),
    dutyShare: known("dutyShare"),
    yieldShare: known("yieldShare"),
    transitDays: known("transitDays"),
    learningShare,
    ...madeBefore(given, learningShare, notes),
    growthPerYear: known("growthPerYear"),
  };
}

function yearBehind() {
  return judgement("The minutes are taken as those of a line with a year of this output behind it.");
}

/** A line that learns has a past, and its minutes are those that it has come to. */
function madeBefore(given: GivenUnits, learningShare: number, notes: Assumptions): Pick<ProductionUnits, "madeBefore"> {
  if (learningShare === 1) return {};
  return {
    madeBefore: notes.orDefault(given.madeBefore, "work.units.madeBefore", () => yearOfUnits(given), yearBehind),
  };
}
