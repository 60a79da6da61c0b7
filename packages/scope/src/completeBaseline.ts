import { arrangementId, parseArrangementId } from "@shoreline/arrangements";
import { expectOk } from "@shoreline/units";
import type { Assumptions } from "./assumptions.ts";
import type { Baseline } from "./brief.ts";
import { cityIdOf } from "./canonicalIds.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

/** The baseline as given, its sites as city ids. */
export function completeBaseline(given: NonNullable<GivenBrief["baseline"]>, notes: Assumptions): Baseline {
  const { alternative, runCostPerYear } = given;
  return givenOnly({ alternative: alternative && canonicalArrangement(alternative, notes), runCostPerYear });
}

function canonicalArrangement(id: string, notes: Assumptions): string {
  const parts = expectOk(parseArrangementId(id));
  const sites = parts.sites.map((site) => cityIdOf(site, "baseline.alternative", notes));
  return arrangementId({ ...parts, sites });
}
