import { cheaperWage } from "./cheaperWage.ts";
import { duels } from "./duels.ts";
import type { Law } from "./law.ts";
import { liveContactOfAnySites, liveContactOfLikeSites } from "./liveContactAndOverlap.ts";
import { namedCriteria } from "./namedCriteria.ts";
import { otherAlternatives } from "./otherAlternatives.ts";
import { permutedAlternatives } from "./permutedAlternatives.ts";
import { sameBytes } from "./sameBytes.ts";
import { saneFigures } from "./saneFigures.ts";
import { sensitivityAndThirdParties } from "./sensitivityAndThirdParties.ts";
import { otherUnitOfMoney } from "./unitsOfMoney.ts";

/** All laws; each is only ever fed with cases of its own. */
export const laws: readonly Law[] = [
  sensitivityAndThirdParties,
  liveContactOfLikeSites,
  liveContactOfAnySites,
  cheaperWage,
  otherAlternatives,
  namedCriteria,
  sameBytes,
  otherUnitOfMoney,
  permutedAlternatives,
  saneFigures,
  duels,
];
