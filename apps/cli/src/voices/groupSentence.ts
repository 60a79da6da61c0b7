import { type Camp, criterionWords, type GroupDecision, percent } from "@shoreline/decide";
import { recommendedThing } from "./arrangementOf.ts";

/** Whether everybody wants the same, and whether what divides them matters to the answer. */
export function groupSentence(group: GroupDecision): string {
  const { agreement, voices } = group;
  const best = recommendedThing(group.group);
  if (voices.length === 1) return `The one voice wants ${best}.`;
  if (agreement.on === "alternative") return `${everybody(voices.length)} the same: ${best}. ${dividedSentence(group)}`;
  if (agreement.on === "cell")
    return `${everybody(voices.length)} the same kind of arrangement, in different cities; together, ${best}. ${dividedSentence(group)}`;
  const divided = mainCriterion(group);
  const about = divided === undefined ? "They disagree" : `They disagree about ${criterionName(divided)}`;
  return `${about}, and it matters: ${campsWords(group)}. Together they choose ${best}.`;
}

const NUMBERS = ["", "", "Both", "All three", "All four", "All five", "All six", "All seven", "All eight", "All nine"];

function everybody(count: number): string {
  return `${NUMBERS[count] ?? `All ${count}`} want`;
}

/** Weights that all but agree are not worth a sentence: a tenth of all weight. */
const WIDE = 0.1;

function dividedSentence({ disagreement }: GroupDecision): string {
  const { widest } = disagreement;
  if (widest === null || widest.high.weight - widest.low.weight < WIDE) return "They weigh things much alike.";
  const { criterion, low, high } = widest;
  const spread = `${percent(low.weight)} of the weight for ${low.voice}, ${percent(high.weight)} for ${high.voice}`;
  return `What divides them most, ${criterionName(criterion)} (${spread}), does not matter to the answer.`;
}

/** The criterion on whose weight the answer turns, or else the one with the widest spread. */
function mainCriterion({ agreement, disagreement }: GroupDecision): string | undefined {
  return agreement.decides[0]?.criterion ?? disagreement.widest?.criterion;
}

/** What a criterion is called in a sentence. */
export function criterionName(criterion: string): string {
  return criterionWords[criterion] ?? criterion;
}

function campsWords({ agreement }: GroupDecision): string {
  return agreement.camps
    .map((camp) => `${listed(camp.voices)} ${camp.voices.length === 1 ? "wants" : "want"} ${campThing(camp)}`)
    .join(", ");
}

/** What a camp wants, as a thing. */
export function campThing({ alternative, cell }: Camp): string {
  return recommendedThing({ recommendation: alternative, cell });
}

function listed(names: readonly string[]): string {
  return names.length <= 1 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
