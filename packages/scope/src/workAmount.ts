import type { Amount } from "./amount.ts";
import type { Assumption, Nature, Work } from "./brief.ts";
import { productionWorkload } from "./productionWorkload.ts";
import { projectWorkload } from "./projectWorkload.ts";
import { serviceWorkload } from "./serviceWorkload.ts";

/** The amount of completed work, by its kind. */
export function workAmount(
  work: Work,
  nature: Nature,
  hoursPerMonth: number,
  assumptions: readonly Assumption[] = [],
): Amount {
  if (work.kind === "project") return projectWorkload(work, nature, hoursPerMonth);
  if (work.kind === "service") return serviceWorkload(work, hoursPerMonth, assumptions);
  return productionWorkload(work);
}
