import type { GivenBrief } from "@shoreline/scope";
import type { Chance } from "./chance.ts";
import type { Home } from "./homes.ts";
import type { Situation } from "./situation.ts";

type Amount = Pick<GivenBrief["work"], "roles" | "effort" | "size" | "volumes" | "units">;

/** Hours that a person works a month, roughly: only there to turn people into the measure of the work. */
const HOURS_PER_MONTH = 140;

/** The amount of work in the measure in which such a brief gives it. */
export function givenAmount(situation: Situation, plan: Plan, chance: Chance): Amount {
  return { project, service, production }[situation.kind](situation, plan, chance);
}

export interface Plan {
  readonly people: number;
  readonly months: number;
  readonly home: Home;
}

/** People by role, halves and upwards, nobody's part lost. */
export function team({ roles }: Situation, people: number): NonNullable<Amount["roles"]> {
  const halves = (share: number) => Math.max(0.5, Math.round(2 * share * people) / 2);
  return Object.fromEntries(Object.entries(roles).map(([role, share]) => [role, halves(share ?? 0)]));
}

/** The team alone in half of the briefs; else its hours, and sometimes the size of software. */
function project(situation: Situation, { people, months }: Plan, chance: Chance): Amount {
  const roles = team(situation, people);
  if (chance.happens("amount/team", 0.5)) return { roles };
  const hours = twoDigits(people * months * HOURS_PER_MONTH);
  if (situation.function === "software" && chance.happens("amount/size", 0.3))
    return { roles, size: { functionPoints: twoDigits(hours / 12) } };
  const spread = chance.between("amount/spread", [1.2, 1.7]);
  return { roles, effort: { p10: twoDigits(hours / spread), p50: hours, p90: twoDigits(hours * spread) } };
}

/** Cases and minutes where such work is counted, in two of three briefs; else the team. */
function service(situation: Situation, { people }: Plan, chance: Chance): Amount {
  const { cases } = situation;
  if (!cases || !chance.happens("amount/cases", 2 / 3)) return { roles: team(situation, people) };
  const handlingMinutes = Math.round(chance.between("amount/minutes", cases.minutes));
  const growth = chance.pick("amount/growth", [0, 0, 0.03, 0.08, 0.15, -0.05]);
  const count = twoDigits((people * HOURS_PER_MONTH * 60) / handlingMinutes);
  return { volumes: { [cases.field]: count, handlingMinutes, growthPerYear: growth } };
}

function production(_: Situation, { people, home }: Plan, chance: Chance): Amount {
  const labourMinutes = Math.round(chance.byOrderOfMagnitude("amount/labour", [3, 90]));
  const dollars = (name: string, low: number, high: number) =>
    money(chance.byOrderOfMagnitude(`amount/${name}`, [low, high]), home);
  return {
    units: {
      perMonth: twoDigits((people * HOURS_PER_MONTH * 60) / labourMinutes),
      labourMinutes,
      // Material about as dear as the labour at home, up to six times; freight a few hundredths of that.
      materialCost: dollars("material", labourMinutes * 0.6, labourMinutes * 4),
      toolingCost: dollars("tooling", people * 5_000, people * 40_000),
      freightPerUnit: dollars("freight", labourMinutes * 0.01, labourMinutes * 0.12),
      dutyShare: chance.pick("amount/duty", [0, 0.027, 0.045, 0.1]),
      yieldShare: chance.pick("amount/yield", [0.96, 0.98, 0.99]),
      transitDays: chance.pick("amount/transit", [10, 25, 35, 45]),
      growthPerYear: chance.pick("amount/growth", [0, 0.03, 0.08, -0.05]),
    },
  };
}

/** Dollars in the currency of home, as somebody would write them. */
export function money(dollars: number, { perDollar }: Home): number {
  return twoDigits(dollars * perDollar);
}

/** As somebody would write a figure that is not known exactly. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
