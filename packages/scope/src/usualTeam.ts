import type { RoleKey } from "@shoreline/atlas";
import { power } from "@shoreline/simulate";
import { type Assumptions, judgement } from "./assumptions.ts";
import type { WorkKind } from "./vocabulary.ts";
import type { Work } from "./brief.ts";
import { caseCounts } from "./caseVolumes.ts";
import { functionDefaults, functionReason } from "./functionDefaults.ts";
import { LARGEST_NUMBER } from "./leaves.ts";
import { labourHoursPerGoodUnit } from "./productionWorkload.ts";
import { projectEffort } from "./projectWorkload.ts";
import { roleShares, type RolePeople } from "./roleShares.ts";
import { caseHours, serviceHours } from "./serviceHours.ts";

/** The measures of the amount that a brief gives. */
export type Measures = Pick<Work, "effort" | "size" | "volumes" | "units" | "reference">;

/** Hours of a person-month in the schedule law and in the data behind it. */
const HOURS_PER_PERSON_MONTH = 152;
const LONGEST_HORIZON = 240;
const USUAL_MONTHS = { service: 36, production: 60, teamOnly: 12 } as const;

/**
 * The horizon of work that states none. A project of n person-months takes about 3 · n^(1/3) months (McConnell,
 * Software Estimation, 2006; nine public sets give exponents of 0.23 to 0.46); a service is looked at for three years,
 * a production for five.
 */
export function usualMonths(kind: WorkKind, measures: Measures, notes: Assumptions): number {
  if (kind !== "project")
    return notes.assume("work.months", USUAL_MONTHS[kind], judgement(`The usual term for a ${kind}.`));
  if (measures.effort === undefined && measures.size === undefined && measures.reference === undefined)
    return notes.assume("work.months", USUAL_MONTHS.teamOnly, judgement("A team without a term; one year."));
  const { medianHours } = projectEffort({ ...measures, roles: {}, months: 1 }, 0);
  const months = Math.ceil(3 * power(medianHours / HOURS_PER_PERSON_MONTH, 1 / 3));
  return notes.assume("work.months", Math.min(LONGEST_HORIZON, Math.max(1, months)), {
    why: `About three times the cube root of the effort of ${Math.round(medianHours)} hours in person-months.`,
    source: "McConnell, Software Estimation, 2006",
  });
}

/** What the usual team rests on. */
export interface TeamNeed {
  readonly kind: WorkKind;
  readonly function: Work["function"];
  readonly months: number;
  readonly measures: Measures;
  readonly hoursPerMonth: number;
}

/** Roles and people of work that names none: the usual mix of the function or of its cases, scaled to the amount. */
export function usualRoles(need: TeamNeed, notes: Assumptions): RolePeople {
  const people = hoursPerMonthOf(need) / need.hoursPerMonth;
  const mix = roleShares(caseRoles(need) ?? functionDefaults(need.function).roles);
  const team = mix.map(({ role, share }) => [role, wholeHundredths(people * share)]);
  return notes.assume("work.roles", Object.fromEntries(team) as RolePeople, functionReason(need.function, "roles"));
}

function wholeHundredths(people: number): number {
  return Math.min(LARGEST_NUMBER, Math.max(0.01, Math.round(people * 100) / 100));
}

function hoursPerMonthOf({ kind, months, measures }: TeamNeed): number {
  if (kind === "project") return projectEffort({ ...measures, roles: {}, months }, 0).medianHours / months;
  if (measures.volumes !== undefined) return serviceHours(measures.volumes)(1);
  if (measures.units === undefined) throw new Error("Work without roles, volumes or units cannot have passed.");
  return measures.units.perMonth * labourHoursPerGoodUnit(measures.units);
}

/** Who handles the cases of a service, in hours; nothing when the work has no cases. */
function caseRoles({ kind, measures: { volumes } }: TeamNeed): RolePeople | undefined {
  if (kind !== "service" || volumes === undefined) return undefined;
  const hoursOf = caseHours(volumes);
  const hours: Partial<Record<RoleKey, number>> = {};
  for (const count of caseCounts(volumes)) hours[count.kind.role] = (hours[count.kind.role] ?? 0) + hoursOf(count, 1);
  return hours;
}
