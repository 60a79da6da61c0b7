import type { Decision } from "@shoreline/decide";
import { exclusionsOf, reasonLines } from "@shoreline/dossier";
import type { Fault } from "@shoreline/units";
import { listBlock, type Page, type Section, sectionOf, textBlock } from "../page/page.ts";

/** What was ruled out and why, one line for each reason. */
export function ruledOutSection({ alternatives }: Decision): Section[] {
  const exclusions = exclusionsOf(alternatives);
  const out = alternatives.filter(({ feasible }) => !feasible).length;
  const title = `Ruled out: ${out} of ${alternatives.length} alternatives`;
  return sectionOf(title, exclusions.length === 0 ? [] : [listBlock(reasonLines(exclusions))]);
}

/** Why nothing at all is feasible. Each fault names its alternative before its path: `vendor@in-pune: limits.budget`. */
export function nothingFeasiblePage(faults: readonly Fault[]): Page {
  const exclusions = faults.map((fault) => {
    const [id = "", path = ""] = fault.path.split(": ", 2);
    return { id, fault: { ...fault, path } };
  });
  const sentence = "No arrangement is feasible: each breaks at least one limit of the brief.";
  const advice = "Loosen the limit that matters least, or name other sites under candidates.sites.";
  return [
    { blocks: [textBlock(sentence, "fault")] },
    ...sectionOf("Reasons", [listBlock(reasonLines(exclusions))]),
    { blocks: [textBlock(advice)] },
  ];
}
