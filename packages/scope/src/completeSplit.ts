import type { Part, Sensitivity } from "./brief.ts";
import { givenOnly } from "./givenOnly.ts";
import { canonicalSet, regimeIdOf, residencyIdOf } from "./canonicalIds.ts";
import type { GivenBrief } from "./schema.ts";

/** The parts of a split in canonical form; what a part leaves out it has from the whole. */
export function completeSplit(given: NonNullable<GivenBrief["work"]["split"]>): Part[] {
  const total = given.reduce((sum, part) => sum + part.share, 0);
  return given.map(({ name, share, nature, sensitivity }) => ({
    name,
    share: share / total,
    nature: givenOnly(nature ?? {}),
    sensitivity: partSensitivity(sensitivity ?? {}),
  }));
}

function partSensitivity(given: NonNullable<GivenBrief["sensitivity"]>): Partial<Sensitivity> {
  const residency = given.dataResidency;
  return givenOnly({
    ...given,
    data: given.data && canonicalSet(given.data),
    regimes: given.regimes && canonicalSet(given.regimes.map(regimeIdOf)),
    dataResidency: residency && canonicalSet(residency.map(residencyIdOf)),
  });
}
