import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type NewProject, toldOf } from "./historyOf.ts";
import { type KnownColumn, MOST_FIGURE, valuesAs } from "./knownColumns.ts";
import type { OwnClass } from "./ownClass.ts";

/**
 * What is told of a new project in the terms of a class: ratings as steps, dates as years, "80 %" as a share. Everything
 * that a class cannot understand is refused, because it would silently count as the usual.
 */
export function toldProject(own: OwnClass, project: NewProject): Result<NewProject> {
  const told = own.known.flatMap((column) => {
    const given = toldOf(project, column.name);
    return given === undefined ? [] : [oneTold(own, column, given)];
  });
  const all = collect(told);
  return all.ok ? succeed(Object.fromEntries(all.value)) : all;
}

type Told = readonly [column: string, value: number | string];

function oneTold(own: OwnClass, column: KnownColumn, given: number | string): Result<Told> {
  const { name, kind } = column;
  if (kind === "category") return succeed([name, given]);
  const value = figureOf(column, given);
  const isSize = name === own.columns.size;
  if (value === undefined || (isSize && value <= 0)) return refuse([notUnderstood(own, column, given)]);
  return succeed([name, value]);
}

/** The figure that was meant; nothing where it is none, or too large for one. */
function figureOf(column: KnownColumn, given: number | string): number | undefined {
  if (typeof given === "string") return valuesAs(column, [given]).values.find(isNumber);
  if (column.scale === "dates") return valuesAs(column, [`${given}-07-01`]).values.find(isNumber);
  if (column.scale === "shares" && isPercentage(column, given)) return undefined;
  return Math.abs(given) <= MOST_FIGURE ? given : undefined;
}

function isNumber(value: number | string | null): value is number {
  return typeof value === "number";
}

/** Whether 80 was written where 80 % was meant: ten times more than any past project. */
function isPercentage({ values }: KnownColumn, given: number): boolean {
  const most = values.filter(isNumber).reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
  return Math.abs(given) > 1 && Math.abs(given) > 10 * most;
}

const MEANT: Readonly<Record<NonNullable<KnownColumn["scale"]>, string>> = {
  ratings: "a rating as in its past projects: very low, low, nominal, high, very high, extra high",
  dates: "a date such as 2027-03-01, or a year",
  shares: "a percentage such as 80 %, or a share from 0 to 1",
};

function notUnderstood(own: OwnClass, { name, scale }: KnownColumn, given: number | string): Fault {
  const figure = name === own.columns.size ? "a figure above 0, up to 1e15" : "a figure, up to 1e15";
  const allowed = `${scale === undefined ? figure : MEANT[scale]}: class ${own.name} knows ${name} as that`;
  return { code: "brief.unreadable-feature", path: `work.features.${name}`, given: String(given), allowed };
}
