import type { Fault } from "@shoreline/units";
import { listAt, valueAt } from "./dataPath.ts";
import { isMapping } from "./plainData.ts";

const ALLOWED_BY_KIND: Readonly<Record<string, string>> = {
  project: "effort, size or roles",
  service: "volumes or roles",
  production: "units",
};

const COUNTS = ["callsPerMonth", "ticketsPerMonth", "invoicesPerMonth", "claimsPerMonth", "unitsPerMonth"];
const SIZES = ["functionPoints", "storyPoints", "useCasePoints", "cosmic", "kloc"];

/** Faults of a brief that does not say how much there is to do, and of ranges whose points are out of order. */
export function amountFaults(data: unknown): Fault[] {
  return [...missingAmount(data), ...emptyMeasures(data), ...quantileFaults(data)];
}

function missingAmount(data: unknown): Fault[] {
  const work = valueAt(data, ["work"]);
  const kind = valueAt(data, ["work", "kind"]);
  const allowed = typeof kind === "string" ? ALLOWED_BY_KIND[kind] : undefined;
  if (!isMapping(work) || allowed === undefined) return [];
  if (allowed.split(/, | or /).some((key) => Object.hasOwn(work, key)) || isByClass(work, kind)) return [];
  const hint = `How much is there to do? Give work.${allowed.split(/, | or /).join(", work.")}.`;
  return [{ code: "brief.no-amount", path: "work", given: `a ${String(kind)} without an amount`, allowed, hint }];
}

/** A class of the organisation's own may know the amount without a size. */
function isByClass(work: object, kind: unknown): boolean {
  return kind === "project" && (Object.hasOwn(work, "forecastClass") || Object.hasOwn(work, "reference"));
}

function emptyMeasures(data: unknown): Fault[] {
  return [
    ...withoutAny(data, ["work", "size"], SIZES),
    ...withoutAny(data, ["work", "volumes"], COUNTS),
    ...emptyRoles(valueAt(data, ["work", "roles"])),
  ];
}

function withoutAny(data: unknown, path: readonly string[], keys: readonly string[]): Fault[] {
  const value = valueAt(data, path);
  if (!isMapping(value) || keys.some((key) => Object.hasOwn(value, key))) return [];
  return [{ code: "brief.no-amount", path: path.join("."), given: "no measure", allowed: `one of ${keys.join(", ")}` }];
}

function emptyRoles(roles: unknown): Fault[] {
  if (!isMapping(roles) || Object.values(roles).some((people) => people !== 0)) return [];
  const allowed = "at least one role with more than 0 full-time equivalents";
  return [{ code: "brief.no-amount", path: "work.roles", given: "nobody", allowed }];
}

/** Ranges of what is done to today's arrangement. */
const MEASURED = [
  ...["improve", "automate"].flatMap((measure) =>
    ["investment", "effect", "runCostPerYear"].map((key) => ["candidates", measure, key]),
  ),
  ...["valueLostPerYear", "investment"].map((key) => ["candidates", "stop", key]),
];

function quantileFaults(data: unknown): Fault[] {
  const vendors = listAt(data, ["candidates", "vendors"]);
  return [
    ...outOfOrder(valueAt(data, ["work", "effort"]), "work.effort"),
    ...tooLittleEffort(valueAt(data, ["work", "effort", "p10"])),
    ...MEASURED.flatMap((path) => outOfOrder(valueAt(data, path), path.join("."))),
    ...vendors.flatMap((vendor, index) =>
      outOfOrder(valueAt(vendor, ["ratePerHour"]), `candidates.vendors[${index}].ratePerHour`),
    ),
  ];
}

/** Less than minutes is no project, and its spread cannot be told. */
function tooLittleEffort(hours: unknown): Fault[] {
  if (typeof hours !== "number" || hours >= 0.1 || hours <= 0) return [];
  return [
    { code: "brief.out-of-range", path: "work.effort.p10", given: String(hours), allowed: "at least 0.1 person-hours" },
  ];
}

function outOfOrder(range: unknown, path: string): Fault[] {
  if (!isMapping(range)) return [];
  const points = ["p10", "p50", "p90"].flatMap((key) => {
    const value = range[key];
    return typeof value === "number" ? [{ key, value }] : [];
  });
  const rising = points.every(({ value }, index) => value > (points[index - 1]?.value ?? Number.NEGATIVE_INFINITY));
  const certain = points.length === 3 && points.every(({ value }) => value === points[0]?.value);
  if (rising || certain) return [];
  const given = points.map(({ key, value }) => `${key} ${value}`).join(", ");
  const hint = "p10 is the low end (one time in ten less), p90 the high end (one time in ten more).";
  return [{ code: "brief.out-of-order", path, given, allowed: "p10 < p50 < p90, or all three the same", hint }];
}
