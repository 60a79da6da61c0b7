import type { GivenBrief, WorkKind } from "@shoreline/scope";
import fc from "fast-check";

type GivenWork = Partial<GivenBrief["work"]>;

/** An amount of work for any kind: the kind decides which of its measures is put into the brief. */
export interface AmountPlan {
  readonly people: number;
  readonly role: Role;
  readonly second: Role | "none";
  readonly measure: number;
  readonly spread: number;
  readonly growthPerYear: number;
  readonly unitCost: number;
  readonly goods: Goods;
  readonly amountOf: (kind: WorkKind, months: number) => GivenWork;
}

const ROLES = [
  "softwareDeveloper",
  "contactCentreAgent",
  "accountsPayableClerk",
  "scientist",
  "networkEngineer",
  "designer",
  "assembler",
  "claimsProcessor",
] as const;
type Role = (typeof ROLES)[number];

/** How goods are made and ordered: nothing said of it, a plant that takes electricity, or lots that are bought in. */
const GOODS = ["plain", "plant", "lots"] as const;
type Goods = (typeof GOODS)[number];

const people = fc.oneof(
  fc.integer({ min: 1, max: 15 }),
  fc.integer({ min: 16, max: 150 }),
  fc.integer({ min: 151, max: 1500 }),
);

/** Hours that a full-time equivalent works a month, roughly: only there to keep sizes within 1 to 1,500 people. */
const HOURS_PER_MONTH = 140;

export const givenWork: fc.Arbitrary<AmountPlan> = fc
  .record({
    people,
    role: fc.constantFrom(...ROLES),
    second: fc.constantFrom("none" as const, ...ROLES),
    measure: fc.integer({ min: 0, max: 2 }),
    spread: fc.constantFrom(1, 1.3, 2.5),
    growthPerYear: fc.constantFrom(0, -0.2, 0.15, 0.4),
    goods: fc.constantFrom(...GOODS),
    unitCost: fc.constantFrom(0, 0.4, 12, 900),
  })
  .map((plan) => ({ ...plan, amountOf: (kind, months) => ({ project, service, production })[kind](plan, months) }));

export function peopleOf({ people: count }: AmountPlan): number {
  return count;
}

type Plan = Omit<AmountPlan, "amountOf">;

function goodsExtras({ goods, unitCost, measure }: Plan): Partial<NonNullable<GivenWork["units"]>> {
  if (goods === "plain") return {};
  if (goods === "plant")
    return {
      plantCost: unitCost * 50_000,
      energyKwhPerUnit: 3 * measure,
      defectCost: unitCost * 4,
      defectShare: 0.004 * measure,
      yieldLearningShare: 0.85,
      madeBefore: 30_000,
    };
  return {
    materialCurrency: "CNY",
    minimumLot: 4000 * measure,
    // Nothing is ordered for nothing.
    ...(unitCost > 0 ? { shipmentCost: unitCost * 300 } : {}),
    insuranceShare: 0.01 * measure,
    productionDays: 10 * measure,
    demandVariation: 0.2 * measure,
    stockServiceLevel: 0.98,
  };
}

function roles({ people: count, role, second }: Plan): NonNullable<GivenWork["roles"]> {
  return second === "none" || second === role ? { [role]: count } : { [role]: count * 0.75, [second]: count * 0.25 };
}

function project(plan: Plan, months: number): GivenWork {
  const p50 = plan.people * months * HOURS_PER_MONTH;
  const effort = { p10: p50 / plan.spread, p50, p90: p50 * plan.spread };
  if (plan.measure === 0) return { roles: roles(plan) };
  if (plan.measure === 1) return { roles: roles(plan), effort };
  return { roles: roles(plan), effort, size: { functionPoints: Math.ceil(p50 / 12) } };
}

function service(plan: Plan): GivenWork {
  if (plan.measure === 0) return { roles: roles(plan) };
  const handlingMinutes = 7;
  const cases = Math.ceil((plan.people * HOURS_PER_MONTH * 60) / handlingMinutes);
  const volumes = { handlingMinutes, growthPerYear: plan.growthPerYear, languages: [] };
  const calls = { ...volumes, callsPerMonth: cases, serviceLevel: 0.8, withinSeconds: 20 };
  return { roles: roles(plan), volumes: plan.measure === 1 ? calls : { ...volumes, ticketsPerMonth: cases } };
}

function production(plan: Plan): GivenWork {
  const labourMinutes = 7;
  const units = {
    perMonth: Math.ceil((plan.people * HOURS_PER_MONTH * 60) / labourMinutes),
    labourMinutes,
    materialCost: plan.unitCost,
    toolingCost: plan.unitCost * 10_000,
    freightPerUnit: plan.unitCost / 10,
    dutyShare: 0.035 * plan.measure,
    yieldShare: 1 - plan.measure / 50,
    transitDays: 15 * plan.measure,
    learningShare: 0.9,
    growthPerYear: plan.growthPerYear,
    ...goodsExtras(plan),
  };
  return { roles: roles(plan), units };
}
