import type { Alternative, Decision, Duel, Figures, Verdict } from "@shoreline/decide";
import type { Fault, Result } from "@shoreline/units";
import { alternativeOf } from "@shoreline/dossier";
import type { Scenario } from "./readScenarios.ts";

/** How a scenario's answer stands to the one without it. */
type Holds = "alternative" | "cell" | "other" | "nothingFeasible" | "baseInfeasible";

/** What is recommended in a scenario; figures as in the decision whose `id` it names. */
export interface ScenarioFigures {
  readonly id: string;
  readonly alternative: string;
  readonly verdict: Verdict;
  readonly confidenceShare: number;
  readonly cellShare: number;
  readonly winsAgainstBest: Duel | null;
  readonly baseline: string;
  readonly currency: string;
  readonly cost: Spread;
  readonly saving: Spread;
}

/** Mean and the range in which eight of ten futures lie. */
type Spread = Pick<Figures, "mean" | "p10" | "p90">;

/** One scenario, answered in the same futures as the others. */
export interface ScenarioAnswer {
  readonly name: string;
  readonly why: string | null;
  readonly set: Readonly<Record<string, unknown>>;
  /** The same alternative as without it, another of the same party and reach, or something else. */
  readonly holds: Holds;
  /** Null where nothing is feasible; `breaks` then names the limits. */
  readonly answer: ScenarioFigures | null;
  readonly breaks: readonly string[];
  /** Mean saving less that without the scenario; null where one has none or they are in two currencies. */
  readonly savingDifference: number | null;
}

/** The decision without any scenario, and with each; a refusal is one for want of anything feasible. */
export interface DecidedScenarios {
  readonly base: Result<Decision>;
  readonly scenarios: readonly { readonly scenario: Scenario; readonly decision: Result<Decision> }[];
}

/** Every scenario beside the answer without it. */
export function scenarioAnswers({ base, scenarios }: DecidedScenarios): readonly ScenarioAnswer[] {
  const before = base.ok ? scenarioFigures(base.value) : null;
  return scenarios.map(({ scenario, decision }) => {
    const answer = decision.ok ? scenarioFigures(decision.value) : null;
    return {
      name: scenario.name,
      why: scenario.why,
      set: Object.fromEntries(scenario.changes.map(({ path, value }) => [path, value])),
      holds: holdsIn(base, decision),
      answer,
      breaks: decision.ok ? [] : brokenLimits(decision.faults),
      savingDifference: differenceOf(before, answer),
    };
  });
}

/** The recommendation of a decision in figures. */
export function scenarioFigures(decision: Decision): ScenarioFigures {
  const { alternative, verdict, confidenceShare, cellShare } = decision.recommendation;
  const best = alternativeOf(decision, alternative);
  return {
    id: decision.id,
    alternative,
    verdict,
    confidenceShare,
    cellShare,
    winsAgainstBest: best.winsAgainstBest,
    baseline: decision.baseline,
    currency: decision.brief.company.currency,
    cost: spreadOf(best.cost),
    saving: spreadOf(best.saving),
  };
}

function spreadOf({ mean, p10, p90 }: Alternative["cost"]): Spread {
  return { mean, p10, p90 };
}

function holdsIn(base: Result<Decision>, decision: Result<Decision>): Holds {
  if (!decision.ok) return "nothingFeasible";
  if (!base.ok) return "baseInfeasible";
  const [was, is] = [base.value.recommendation, decision.value.recommendation];
  if (was.alternative === is.alternative) return "alternative";
  return was.party === is.party && was.reach === is.reach && was.name === is.name ? "cell" : "other";
}

/** The limits that leave nothing, each once: the path behind the alternative's name. */
function brokenLimits(faults: readonly Fault[]): string[] {
  return [...new Set(faults.map(({ path }) => path.slice(path.indexOf(": ") + 2)))];
}

function differenceOf(before: ScenarioFigures | null, answer: ScenarioFigures | null): number | null {
  if (before === null || answer === null || before.currency !== answer.currency) return null;
  const [was, is] = [before.saving.mean, answer.saving.mean];
  return was === null || is === null ? null : is - was;
}
