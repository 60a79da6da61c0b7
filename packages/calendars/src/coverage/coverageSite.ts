import { factAt } from "@shoreline/atlas";
import type { WorkPlace } from "../workPlace.ts";
import { type WorkingTimeLaw, workingTimeLaw } from "./workingTimeLaw.ts";

/** A site that may take a part in covering a need. */
export interface CoverageSite {
  readonly name: string;
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, capitals. */
  readonly country: string;
  readonly law: WorkingTimeLaw;
  /** Hours of a full-time contract; a roster plans no overtime. */
  readonly weeklyHours: number;
  readonly leaveDaysPerYear: number;
}

/** A place with the law, the usual week and the leave of its country. */
export function coverageSite({ name, timeZone, country }: WorkPlace): CoverageSite {
  const law = workingTimeLaw(country);
  const usual = factAt("weeklyHours", country).value;
  return {
    name: name ?? timeZone,
    timeZone,
    country,
    law,
    weeklyHours: Math.min(usual, law.limits.weeklyHours),
    leaveDaysPerYear: factAt("leaveDaysPerYear", country).value,
  };
}
