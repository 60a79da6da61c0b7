import { parties, type Party, type Reach, reaches } from "@shoreline/arrangements";
import { type Alternative, type Decision, word } from "@shoreline/decide";
import { partyWords } from "./arrangementWords.ts";
import { reasonLines, exclusionsOf } from "./exclusions.ts";

/** Parties as rows, from home to far as columns; what is done at home instead of sourcing stands beside them. */
export interface WhoWhere {
  readonly measures: readonly Alternative[];
  readonly rows: readonly WhoWhereRow[];
}

/** One party, or one way to divide the work among several, at each reach. */
interface WhoWhereRow {
  readonly kind: WhoWhereKind;
  /** The same in words: "own staff", "hybrid". */
  readonly who: string;
  readonly cells: readonly WhoWhereCell[];
}

/** What is known of one row at one reach; the reach of divided work is that of its farthest share. */
export interface WhoWhereCell {
  readonly reach: Reach;
  readonly state: "feasible" | "infeasible" | "notConsidered";
  readonly isRecommended: boolean;
  /** Share of futures in which an alternative of the cell ranks first, 0–1. */
  readonly firstRankShare: number;
  /** How deep its shade is: 0 for next to nothing, then from 2.5, 10, 25 and 50 % of futures. */
  readonly shade: Shade;
  /** The recommendation in its cell; elsewhere the alternative of it that wins most often; null when nothing is feasible. */
  readonly best: string | null;
  /** Mean saving of `best` as a share of the baseline's cost; null where it cannot be said. */
  readonly savingShare: number | null;
  /** The baseline is the only feasible alternative of the cell. */
  readonly isBaseline: boolean;
  /** Why nothing is feasible, a line for each reason. */
  readonly reasons: readonly string[];
}

type Shade = 0 | 1 | 2 | 3 | 4;

/** Who × where: how often each cell wins, what its most frequent winner saves, and what is ruled out. */
export function whoWhere(decision: Decision): WhoWhere {
  const { alternatives } = decision;
  const placed = alternatives.filter(({ measure }) => measure === undefined);
  const kinds = [...parties, ...DIVIDED].filter((kind) => placed.some((each) => kindOf(each) === kind));
  return {
    measures: alternatives.filter(({ measure }) => measure !== undefined),
    rows: kinds.map((kind) => {
      const ofKind = placed.filter((each) => kindOf(each) === kind);
      return { kind, who: word(KIND_WORDS[kind]), cells: reaches.map((reach) => cellOf(decision, ofKind, reach)) };
    }),
  };
}

const DIVIDED = ["follow-the-sun", "hybrid"] as const;
type WhoWhereKind = Party | (typeof DIVIDED)[number];

const KIND_WORDS: Readonly<Record<WhoWhereKind, string>> = {
  ...partyWords,
  "follow-the-sun": "follow the sun",
  hybrid: "hybrid",
};

function kindOf({ party, parts, name }: Alternative): WhoWhereKind {
  return parts === undefined ? party : (DIVIDED.find((kind) => kind === name) ?? party);
}

function cellOf(decision: Decision, ofKind: readonly Alternative[], reach: Reach): WhoWhereCell {
  const here = ofKind.filter((each) => each.reach === reach);
  const feasible = here.filter((each) => each.feasible);
  const recommended = here.find(({ id }) => id === decision.recommendation.alternative);
  const best = recommended ?? mostFrequentWinner(feasible);
  const firstRankShare = feasible.reduce((sum, each) => sum + each.firstRankShare, 0);
  return {
    reach,
    state: feasible.length > 0 ? "feasible" : here.length > 0 ? "infeasible" : "notConsidered",
    isRecommended: recommended !== undefined,
    firstRankShare,
    shade: shadeOf(firstRankShare),
    best: best?.id ?? null,
    savingShare: best?.savingShare.mean ?? null,
    isBaseline: feasible.length === 1 && feasible[0]?.id === decision.baseline,
    reasons: feasible.length > 0 ? [] : reasonLines(exclusionsOf(here)),
  };
}

/** Of those that win equally often, as where none ever does, the one that scores higher on average. */
function mostFrequentWinner(feasible: readonly Alternative[]): Alternative | undefined {
  return feasible.toSorted(
    (a, b) => b.firstRankShare - a.firstRankShare || (b.expectedScore ?? 0) - (a.expectedScore ?? 0),
  )[0];
}

/** Finer where shares are small: most cells win seldom. */
const SHADES_FROM = [0.025, 0.1, 0.25, 0.5];

function shadeOf(share: number): Shade {
  return SHADES_FROM.filter((from) => share >= from).length as Shade;
}
