import { city } from "@shoreline/atlas";
import { type Decision, money, odds } from "@shoreline/decide";
import { count, dateWords } from "../page/figures.ts";
import { listBlock, type Section } from "../page/page.ts";
import { thing } from "./answerSections.ts";

/** The best by return, and how all of it was computed. */
export function provenanceSection(decision: Decision): Section[] {
  const { trials, seed, atlas, id } = decision;
  return [
    { title: "Best by return", blocks: [listBlock([returnWords(decision)])] },
    {
      title: "How this was computed",
      blocks: [
        listBlock([
          workWords(decision),
          ...todayWords(decision),
          `${count(trials)} futures drawn from seed ${seed}; the same command gives the same answer to the last byte.`,
          `Facts: atlas ${atlas.version} of ${dateWords(atlas.date)}, ${count(decision.facts.length)} of them; sites considered: ${siteNames(decision)}.`,
          `Decision ${id}.`,
        ]),
      ],
    },
  ];
}

function returnWords(decision: Decision): string {
  const { alternative, probability, by, investmentFloor } = decision.bestReturn;
  if (alternative === null) return "No alternative can be ranked by return.";
  const often = probability === null ? "" : `, in ${odds(probability)} futures`;
  if (by === "return") return `By return on what is paid once, the best is ${thing(decision, alternative)}${often}.`;
  const floor = money(investmentFloor, decision.brief.company.currency);
  return `By saving, the best is ${thing(decision, alternative)}${often}. Nothing invests the ${floor} from which a return means anything.`;
}

function workWords({ workload, brief }: Decision): string {
  const { p10, p50, p90 } = workload.total;
  const range = p10 === null || p90 === null ? "" : ` (${rounded(p10)} to ${rounded(p90)})`;
  const amount = p50 === null ? "An amount that cannot be said" : `${rounded(p50)} ${workload.unit}${range}`;
  return `The work: ${amount} over ${brief.work.months} months from ${dateWords(brief.work.start)}.`;
}

/** Where the brief says what today costs, what runs today is priced by that and not by the facts alone. */
function todayWords({ brief }: Decision): string[] {
  const { runCostPerYear } = brief.baseline;
  if (runCostPerYear === undefined) return [];
  const amount = money(runCostPerYear, brief.company.currency);
  return [
    `Today costs ${amount} a year, as the brief says (baseline.runCostPerYear); what runs today is priced so that a practised year of it costs that.`,
  ];
}

/** Three figures that matter: an effort is never known better. */
function rounded(value: number): string {
  return count(Number(value.toPrecision(3)));
}

function siteNames({ proposals }: Decision): string {
  return proposals.map(({ site }) => city(site).name).join(", ");
}
