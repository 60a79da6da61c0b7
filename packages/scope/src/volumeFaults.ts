import type { Fault } from "@shoreline/units";
import { HALF_HOURS_PER_DAY, openHalfHours } from "./contactCentre/weekPattern.ts";
import { listAt, valueAt } from "./dataPath.ts";
import { functionDefaults, functionKeys } from "./functionDefaults.ts";
import { type Coverage, coverages } from "./vocabulary.ts";

const PATH = ["work", "volumes"];

/** Faults of the times of calls and of the languages in which they come: lists of the wrong length, or of nothing. */
export function volumeFaults(data: unknown): Fault[] {
  return [...halfHourFaults(data), ...languageFaults(data), ...emptyLists(data)];
}

function halfHourFaults(data: unknown): Fault[] {
  const { length } = listAt(data, [...PATH, "halfHourShares"]);
  const coverage = coverageOf(data);
  if (length === 0 || length === HALF_HOURS_PER_DAY || coverage === undefined) return [];
  const open = openHalfHours(coverage);
  if (length === open) return [];
  const allowed = `${HALF_HOURS_PER_DAY} shares from midnight, or ${open} for the open half hours of ${coverage}`;
  return [{ code: "brief.out-of-range", path: "work.volumes.halfHourShares", given: `${length} shares`, allowed }];
}

function coverageOf(data: unknown): Coverage | undefined {
  const given = valueAt(data, ["nature", "coverage"]);
  if (given !== undefined) return coverages.find((coverage) => coverage === given);
  const asked = valueAt(data, ["work", "function"]);
  const key = functionKeys.find((each) => each === asked);
  return key === undefined ? undefined : functionDefaults(key).nature.coverage;
}

function languageFaults(data: unknown): Fault[] {
  const shares = listAt(data, [...PATH, "languageShares"]);
  const languages = listAt(data, [...PATH, "languages"]);
  if (valueAt(data, [...PATH, "languageShares"]) === undefined || shares.length === languages.length) return [];
  const given = `${shares.length} shares for ${languages.length} languages`;
  return [{ code: "brief.out-of-range", path: "work.volumes.languageShares", given, allowed: "one for each language" }];
}

function emptyLists(data: unknown): Fault[] {
  return ["languageShares", "weekdayShares", "halfHourShares"].flatMap((key) => {
    const shares = listAt(data, [...PATH, key]);
    if (valueAt(data, [...PATH, key]) === undefined || shares.some((share) => share !== 0)) return [];
    const path = `work.volumes.${key}`;
    return [{ code: "brief.no-amount", path, given: "no calls at all", allowed: "at least one share above 0" }];
  });
}
