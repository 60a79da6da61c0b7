import { type Alternative, type Decision, money, phrase, word } from "@shoreline/decide";
import {
  alternativeOf,
  alternativeWords,
  headWords,
  leadingAlternatives,
  rankedAlternatives,
  standingOf,
} from "./arrangementWords.ts";
import type { DotPlot } from "./chart.ts";

const MOST_ROWS = 3;

/** What the recommendation, the rival and the baseline cost, on one scale: 50 futures each; the best others where one of them is missing; or other alternatives that are named. */
export function costDots(decision: Decision, rows: readonly Alternative[] = costRows(decision)): DotPlot {
  const { currency } = decision.brief.company;
  return {
    kind: "dots",
    id: "cost-dots",
    title: word("What it costs"),
    description: rows.map((each) => `${alternativeWords(each)}: ${rangeSentence(each.cost, currency)}`).join(" "),
    from: "alternatives[…].cost.dots",
    currency,
    rows: rows.map((each) => ({
      label: headWords(each),
      standing: standingOf(decision, each.id),
      dots: (each.cost.dots ?? []).flatMap((dot) => dot ?? []),
    })),
  };
}

/** The alternatives whose costs are shown side by side: the recommendation, the rival, the baseline. */
export function costRows(decision: Decision): readonly Alternative[] {
  const { recommendation, baseline, why } = decision;
  const leading = leadingAlternatives(rankedAlternatives(decision), MOST_ROWS).map(({ id }) => id);
  const first = [...new Set([recommendation.alternative, why.versus, ...leading])].flatMap((id) => id ?? []);
  const others = first.filter((id) => id !== baseline);
  const ids = [...others.slice(0, MOST_ROWS - 1), baseline];
  return ids.map((id) => alternativeOf(decision, id));
}

function rangeSentence({ p10, p50, p90 }: Decision["alternatives"][number]["cost"], currency: string): string {
  if (p10 === null || p50 === null || p90 === null) return word("its cost cannot be said.");
  return phrase`${money(p50, currency)} in the middle, ${money(p10, currency)} to ${money(p90, currency)} in eight futures of ten.`;
}
