import type { Decision } from "@shoreline/decide";
import type { Result } from "@shoreline/units";
import { plainValue, thingWords } from "@shoreline/dossier";
import type { DecidedScenarios, ScenarioAnswer } from "./scenarioAnswers.ts";

const MOST_TOLD = 2;

/** Whether the answer holds, in how many of the scenarios, and what becomes of it in the others. */
export function scenariosSentence({ base, scenarios }: DecidedScenarios, answers: readonly ScenarioAnswer[]): string {
  const told = answers.map((answer, index) => ({ answer, decision: scenarios[index]!.decision }));
  if (!base.ok) {
    const feasible = answers.filter(({ answer }) => answer !== null).length;
    return `Nothing is feasible as the brief stands; something is in ${feasible} of ${scenariosWords(answers.length)}.`;
  }
  const best = thingWords(base.value, base.value.recommendation.alternative);
  const same = answers.filter(({ holds }) => holds === "alternative").length;
  if (same === answers.length) return `The recommendation, ${best}, holds in ${allWords(answers.length)}.`;
  const moved = answers.filter(({ holds }) => holds === "cell").length;
  const elsewhere = moved === 0 ? "" : `, and in ${moved} more the same arrangement does elsewhere`;
  const others = told.filter(({ answer }) => answer.holds === "other" || answer.holds === "nothingFeasible");
  const parts = others
    .slice(0, MOST_TOLD)
    .map(({ answer, decision }) => `in "${answer.name}"${shortWords(answer)} ${insteadWords(decision)}`);
  const more = others.length > MOST_TOLD ? [`${others.length - MOST_TOLD} more change it too`] : [];
  const holding = same === 0 ? "holds in none" : `holds in ${same}`;
  const clauses = [
    `The recommendation, ${best}, ${holding} of ${scenariosWords(answers.length)}${elsewhere}`,
    ...parts,
    ...more,
  ];
  return `${clauses.join("; ")}.`;
}

/** What is recommended instead. */
function insteadWords(decision: Result<Decision>): string {
  if (!decision.ok) return "nothing is feasible";
  const { alternative, verdict } = decision.value.recommendation;
  const instead = thingWords(decision.value, alternative);
  return verdict === "tooCloseToCall" ? `it is too close to call, with ${instead} ahead` : `it is ${instead}`;
}

const LONGEST_IN_SENTENCE = 40;

function shortWords(answer: ScenarioAnswer): string {
  const words = setWords(answer);
  return words.length <= LONGEST_IN_SENTENCE ? ` (${words})` : "";
}

function scenariosWords(count: number): string {
  return count === 1 ? "1 scenario" : `${count} scenarios`;
}

function allWords(count: number): string {
  return count === 1 ? "the one scenario" : count === 2 ? "both scenarios" : `all ${count} scenarios`;
}

/** What a scenario says otherwise: "work.months = 36, limits.budget left out". */
export function setWords({ set }: Pick<ScenarioAnswer, "set">): string {
  return Object.entries(set)
    .map(([path, value]) => (value === null ? `${path} left out` : `${path} = ${plainValue(value)}`))
    .join(", ");
}
