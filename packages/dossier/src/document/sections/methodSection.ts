import { type Decision, money, phrase, word } from "@shoreline/decide";
import { briefRows } from "../briefRows.ts";
import { type Section, tableBlocks, textBlock } from "../document.ts";
import { countWords, dateWords } from "../figureWords.ts";
import { warningWords } from "../warningWords.ts";

/** How futures were drawn; a decision that does not say it was made when all were independent. */
const SAMPLED = { sobol: "points of a scrambled Sobol sequence", random: "independent of each other" };

/** How all of it was reckoned, what the brief says, and how to get the same again. */
export function methodSection(decision: Decision): Section {
  const { trials, seed, sampling, atlas, id, schema } = decision;
  return {
    id: "method",
    title: word("How it was reckoned"),
    blocks: [
      {
        kind: "list",
        items: [
          [workWords(decision)],
          ...todayWords(decision).map((words) => [words]),
          [
            phrase`${countWords(trials)} futures from seed ${seed}, ${drawnWords(sampling)} and the same for every alternative; facts of the atlas ${atlas.version} of ${dateWords(atlas.date)}.`,
          ],
          [
            phrase`Decision ${id}, schema ${schema}. The id is the hash of its content: a copy with the same id holds the same figures.`,
          ],
          [
            phrase`To repeat it: ${commandOf(decision)}, with the brief below, the same version of the program and the same atlas. The same brief, seed and trials give the same answer to the last byte.`,
          ],
          ...decision.warnings.map((warning) => [warningWords(warning)]),
        ],
      },
      textBlock(word("The brief as it was completed; what nobody stated stands among the assumptions."), "quiet"),
      ...tableBlocks({
        caption: word("The brief"),
        columns: [
          { head: word("field"), grow: 2 },
          { head: word("says"), grow: 5 },
        ],
        rows: briefRows(decision),
        from: "brief",
      }),
    ],
  };
}

function drawnWords(sampling: keyof typeof SAMPLED = "random"): string {
  return word(SAMPLED[sampling]);
}

/** What is typed to have the same again. */
function commandOf({ seed, trials, sampling }: Decision): string {
  return `shoreline decide BRIEF --seed ${seed} --trials ${trials}${sampling === "random" ? " --sampling random" : ""}`;
}

/** "The work: 18,100 person-hours (11,900 to 28,900) over 18 months from 1 Mar 2027." */
export function workWords(decided: Pick<Decision, "workload" | "brief">): string {
  const { months, start } = decided.brief.work;
  return phrase`The work: ${amountWords(decided)} over ${months} months from ${dateWords(start)}.`;
}

function amountWords({ workload: { total, unit } }: Pick<Decision, "workload">): string {
  const { p10, p50, p90 } = total;
  if (p50 === null) return word("An amount that cannot be said");
  const amount = `${rounded(p50)} ${word(unit)}`;
  return p10 === null || p90 === null ? amount : phrase`${amount} (${rounded(p10)} to ${rounded(p90)})`;
}

/** Where the brief says what today costs, what runs today is priced by that and not by the facts alone. */
export function todayWords({ brief }: Pick<Decision, "brief">): string[] {
  const { runCostPerYear } = brief.baseline;
  if (runCostPerYear === undefined) return [];
  const amount = money(runCostPerYear, brief.company.currency);
  return [
    phrase`Today costs ${amount} a year, as the brief says (baseline.runCostPerYear); what runs today is priced so that a practised year of it costs that.`,
  ];
}

/** Three figures that matter: an effort is never known better. */
function rounded(value: number): string {
  return countWords(Number(value.toPrecision(3)));
}
