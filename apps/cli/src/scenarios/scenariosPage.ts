import { type Decision, money, odds } from "@shoreline/decide";
import { alternativeOf, alternativeWords } from "@shoreline/dossier";
import { VERDICT_WORDS } from "../whatIf/verdictWords.ts";
import { type Cell, type Column, listBlock, type Page, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { count } from "../page/figures.ts";
import {
  type DecidedScenarios,
  type ScenarioAnswer,
  scenarioFigures,
  type ScenarioFigures,
} from "./scenarioAnswers.ts";
import { scenariosSentence, setWords } from "./scenariosSentence.ts";

/** Scenarios as their reader wants them: whether the answer holds, the scenarios side by side, what each of them says. */
export function scenariosPage(title: string, decided: DecidedScenarios, answers: readonly ScenarioAnswer[]): Page {
  const rows = decided.scenarios.map(({ decision }, index) =>
    rowOf(answers[index]!, decision.ok ? decision.value : null),
  );
  const { base } = decided;
  const baseRow = base.ok ? [figuresRow("as the brief stands", base.value, scenarioFigures(base.value), "")] : [];
  const told = answers.map(
    (answer) => `${answer.name}: ${setWords(answer)}.${answer.why === null ? "" : ` ${answer.why}`}`,
  );
  return [
    { blocks: [textBlock(title, "quiet")] },
    { blocks: [textBlock(scenariosSentence(decided, answers), "strong")] },
    ...sectionOf("The scenarios", [tableBlock(COLUMNS, [...baseRow, ...rows]), textBlock(LEGEND, "quiet")]),
    ...sectionOf("What they say otherwise", [listBlock(told)]),
    ...sectionOf("How this was computed", [listBlock([computedWords(decided)])]),
  ];
}

const COLUMNS: readonly Column[] = [
  { head: "", wraps: true },
  { head: "recommended", wraps: true },
  { head: "verdict", wraps: true },
  { head: "ahead of\nthe next" },
  { head: "saves", align: "right" },
  { head: "difference", align: "right" },
];

const LEGEND =
  "● same alternative · ◐ same party and reach elsewhere · ○ another answer. Savings are means against the baseline of each scenario.";

const SIGNS: Readonly<Record<ScenarioAnswer["holds"], string>> = {
  alternative: "●",
  cell: "◐",
  other: "○",
  nothingFeasible: "╳",
  baseInfeasible: "○",
};

function rowOf(answer: ScenarioAnswer, decision: Decision | null): readonly Cell[] {
  const sign = `${SIGNS[answer.holds]} ${answer.name}`;
  if (decision === null || answer.answer === null)
    return [{ text: sign }, { text: `nothing feasible: ${answer.breaks.join(", ")}`, tone: "careful" }];
  const { savingDifference: moved } = answer;
  const difference = moved === null ? "–" : `${moved > 0 ? "+" : ""}${money(moved, answer.answer.currency)}`;
  const row = figuresRow(sign, decision, answer.answer, difference);
  return answer.holds === "other" ? row.map((cell, index) => (index === 1 ? { ...cell, tone: "careful" } : cell)) : row;
}

function figuresRow(name: string, decision: Decision, figures: ScenarioFigures, difference: string): readonly Cell[] {
  const { alternative, verdict, winsAgainstBest, saving, currency, baseline } = figures;
  const often = winsAgainstBest === null ? "–" : odds(winsAgainstBest.probability);
  const saves = alternative === baseline ? "baseline" : saving.mean === null ? "–" : money(saving.mean, currency);
  const words = [name, alternativeWords(alternativeOf(decision, alternative)), VERDICT_WORDS[verdict], often, saves];
  return [...words, difference].map((text) => ({ text }));
}

function computedWords({ base, scenarios }: DecidedScenarios): string {
  const any = [base, ...scenarios.map(({ decision }) => decision)].find((each) => each.ok);
  if (any === undefined || !any.ok) return "Nothing was computed.";
  const { trials, seed, atlas } = any.value;
  return `${count(trials)} futures from seed ${seed} in every scenario, so that what differs is the scenario and not chance; atlas ${atlas.version}.`;
}
