import { Grounds } from "@shoreline/economics";
import { atlasDesk } from "./atlas/atlasDesk.ts";
import { briefDesk } from "./briefDesk.ts";
import { guideDesk } from "./guideDesk.ts";
import { keepDesk } from "./keepDesk.ts";
import { decisionDesk } from "./decision/decisionDesk.ts";
import { compareDesk } from "./compare/compareDesk.ts";
import { coverageDesk } from "./overlap/coverageDesk.ts";
import { overlapDesk } from "./overlap/overlapDesk.ts";
import { exploreDesk } from "./explore/exploreDesk.ts";
import { workbookDesk } from "./workbookDesk.ts";

/**
 * The engine behind the page: the same functions as in the terminal and on the server, in a thread of its own, so that
 * the page never waits. It remembers what former questions stood on, and an edit computes only what depends on it.
 */
export function engineDesk() {
  const remembered = new Grounds();
  return {
    ...atlasDesk,
    ...briefDesk,
    ...workbookDesk,
    ...guideDesk(remembered),
    ...keepDesk,
    ...overlapDesk,
    ...coverageDesk,
    ...decisionDesk(remembered),
    ...exploreDesk(remembered),
    ...compareDesk(remembered),
  };
}

/** What the page may ask. */
export type EngineDesk = ReturnType<typeof engineDesk>;
