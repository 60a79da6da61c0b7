import { type Assumptions, judgement } from "./assumptions.ts";
import type { Candidates, Improvement, Quantiles, Stop } from "./brief.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

type GivenCandidates = NonNullable<GivenBrief["candidates"]>;
type GivenImprovement = NonNullable<GivenCandidates["improve"] | GivenCandidates["automate"]>;
type GivenStop = NonNullable<GivenCandidates["stop"]>;
type GivenRange = GivenImprovement["investment"];

/**
 * What may be done at home instead of giving the work to somebody: to improve, to automate, to stop. Only what the
 * brief names; `isRunning` where a team or a baseline says that somebody does the work today.
 */
export function completeMeasures(
  { improve, automate, stop }: GivenCandidates,
  isRunning: boolean,
  notes: Assumptions,
): Pick<Candidates, "improve" | "automate" | "stop"> {
  return givenOnly({
    improve: improve && completeImprovement(improve, "candidates.improve", notes),
    automate: automate && completeImprovement(automate, "candidates.automate", notes),
    stop: stop && completeStop(stop, isRunning, notes),
  });
}

/** A range as it is; a plain number as a certain one. */
export function asQuantiles(given: GivenRange): Quantiles {
  return typeof given === "number" ? { p10: given, p50: given, p90: given } : given;
}

function completeImprovement(given: GivenImprovement, path: string, notes: Assumptions): Improvement {
  return {
    investment: asQuantiles(given.investment),
    effect: asQuantiles(given.effect),
    months: given.months,
    runCostPerYear: asQuantiles(
      notes.orDefault(
        given.runCostPerYear,
        `${path}.runCostPerYear`,
        () => 0,
        () => judgement("No running cost of what is bought is stated."),
      ),
    ),
  };
}

/** Months of notice: what statute and contracts mostly ask for is one to six. */
const USUAL_NOTICE_MONTHS = 3;

function completeStop(given: GivenStop, isRunning: boolean, notes: Assumptions): Stop {
  return {
    valueLostPerYear: asQuantiles(given.valueLostPerYear),
    investment: asQuantiles(
      notes.orDefault(
        given.investment,
        "candidates.stop.investment",
        () => 0,
        () => judgement("No cost of closing down is stated; severance is reckoned apart."),
      ),
    ),
    months: notes.orDefault(
      given.months,
      "candidates.stop.months",
      () => (isRunning ? USUAL_NOTICE_MONTHS : 0),
      () => judgement(isRunning ? "Notice is given first." : "Nobody does the work yet, so nothing has to end."),
    ),
  };
}
