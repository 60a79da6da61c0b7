import { parties, type Party, type Reach, reaches } from "@shoreline/arrangements";
import type { Alternative, Decision } from "@shoreline/decide";
import { reasonLines, exclusionsOf } from "./exclusions.ts";

/** Parties as rows, from home to far as columns. */
export interface WhoWhere {
  readonly rows: readonly { readonly party: Party; readonly cells: readonly WhoWhereCell[] }[];
}

/** What is known of one party at one reach. */
export interface WhoWhereCell {
  readonly reach: Reach;
  readonly state: "feasible" | "infeasible" | "notConsidered";
  readonly isRecommended: boolean;
  /** Share of futures in which an alternative of the cell ranks first, 0–1. */
  readonly firstRankShare: number;
  /** Its alternative with the highest mean saving; null when nothing is feasible or no saving can be said. */
  readonly best: string | null;
  /** Mean saving of `best` as a share of the baseline's cost; null where it cannot be said. */
  readonly savingShare: number | null;
  /** The baseline is the only feasible alternative of the cell. */
  readonly isBaseline: boolean;
  /** Why nothing is feasible, a line for each reason. */
  readonly reasons: readonly string[];
}

/** Who × where: how often each cell wins, what its best alternative saves, and what is ruled out. */
export function whoWhere(decision: Decision): WhoWhere {
  const present = parties.filter((party) => decision.alternatives.some((each) => each.party === party));
  return {
    rows: present.map((party) => ({ party, cells: reaches.map((reach) => cellOf(decision, party, reach)) })),
  };
}

function cellOf(decision: Decision, party: Party, reach: Reach): WhoWhereCell {
  const here = decision.alternatives.filter((each) => each.party === party && each.reach === reach);
  const feasible = here.filter((each) => each.feasible);
  const { recommendation, baseline } = decision;
  const best = bestSaving(feasible);
  return {
    reach,
    state: feasible.length > 0 ? "feasible" : here.length > 0 ? "infeasible" : "notConsidered",
    isRecommended: recommendation.party === party && recommendation.reach === reach,
    firstRankShare: feasible.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0),
    best: best?.id ?? null,
    savingShare: best?.savingShare.mean ?? null,
    isBaseline: feasible.length === 1 && feasible[0]?.id === baseline,
    reasons: feasible.length > 0 ? [] : reasonLines(exclusionsOf(here)),
  };
}

function bestSaving(feasible: readonly Alternative[]): Alternative | undefined {
  return feasible
    .filter(({ savingShare }) => savingShare.mean !== null)
    .toSorted((a, b) => (b.savingShare.mean ?? 0) - (a.savingShare.mean ?? 0))[0];
}
