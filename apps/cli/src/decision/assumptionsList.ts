import type { Decision, RankedAssumption } from "@shoreline/decide";
import { assumedValueWords, isJudgement, sentence } from "@shoreline/dossier";
import { listBlock, type Section, sectionOf, textBlock } from "../page/page.ts";

const MOST_ASSUMPTIONS = 5;

/** The assumptions that move the answer most, and how much. */
export function assumptionsSection({ assumptions }: Decision): Section[] {
  const moving = assumptions.filter(({ influence }) => (influence ?? 0) > 0).slice(0, MOST_ASSUMPTIONS);
  const others = assumptions.length - moving.length;
  const rest =
    others === 0
      ? []
      : [textBlock(`${others} more assumptions move it less, or not at all; --json lists them.`, "quiet")];
  const title = "Check first: assumptions by how far they move the lead (points of 100)";
  return sectionOf(title, moving.length === 0 ? [] : [listBlock(moving.map(assumptionWords)), ...rest]);
}

function assumptionWords({ path, value, why, source, influence }: RankedAssumption): string {
  return `${((influence ?? 0) * 100).toFixed(1)}: ${path} = ${assumedValueWords(value)}. ${sentence(why)}${sourceWords(source)}`;
}

/** Where it comes from, unless it is a judgement, which the reason already says. */
function sourceWords(source: string): string {
  return isJudgement(source) ? "" : ` Source: ${sentence(source)}`;
}
