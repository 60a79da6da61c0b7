import type { Grounds } from "@shoreline/economics";
import { atlasDesk } from "./atlas/atlasDesk.ts";
import { briefDesk } from "./briefDesk.ts";
import { guideDesk } from "./guideDesk.ts";
import { keepDesk } from "./keepDesk.ts";
import { coverageDesk } from "./overlap/coverageDesk.ts";
import { overlapDesk } from "./overlap/overlapDesk.ts";
import { workbookDesk } from "./workbookDesk.ts";

/** What is asked beside answers: about places, hours and words, and while a brief is written. */
export function referenceDesk(remembered: Grounds) {
  return {
    ...atlasDesk,
    ...briefDesk,
    ...workbookDesk,
    ...guideDesk(remembered),
    ...keepDesk,
    ...overlapDesk,
    ...coverageDesk,
  };
}
