import type { Decision } from "@shoreline/decide";
import { type Page, textBlock } from "../page/page.ts";
import { alternativesSection } from "./alternativesTable.ts";
import { answerSections } from "./answerSections.ts";
import { assumptionsSection } from "./assumptionsList.ts";
import { bridgeSection } from "./bridge.ts";
import { defenceSections } from "./defenceSections.ts";
import { landedCostSection } from "./landedCost.ts";
import { provenanceSection } from "./provenance.ts";
import { ruledOutSection } from "./ruledOut.ts";
import { wayBackSection } from "./wayBackSection.ts";
import { whoWhereSection } from "./whoWhere.ts";

/** The same under its title, as it is printed. */
export function titledDecisionPage(decision: Decision): Page {
  return [{ blocks: [textBlock(decision.title, "quiet")] }, ...decisionPage(decision)];
}

/** A decision as its reader wants it: the answer, the odds, the reasons, the comparison, what to check, how it came about. */
export function decisionPage(decision: Decision): Page {
  return [
    ...answerSections(decision),
    ...alternativesSection(decision),
    ...whoWhereSection(decision),
    ...bridgeSection(decision),
    ...landedCostSection(decision),
    ...wayBackSection(decision),
    ...defenceSections(decision),
    ...ruledOutSection(decision),
    ...assumptionsSection(decision),
    ...provenanceSection(decision),
  ];
}
