import type { Considered } from "@shoreline/decide";
import { type GivenBrief, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { type Answer, answerOf, studyOf } from "./answer.ts";
import { gridBrief } from "./gridBrief.ts";
import { lawsBroken } from "./lawsBroken.ts";
import { reseeded } from "./reseeded.ts";
import { type NewFutures, standingShare } from "./standing.ts";

/** How closely the briefs of the grid are looked at. */
export interface Examination {
  /** Futures of an answer. */
  readonly futures: number;
  /** So few that picking the best among many must flatter the pick: what the test of stated odds has to notice; 0 to leave it out. */
  readonly fewFutures: number;
  /** Futures that are drawn anew to see whether the recommendation stands. */
  readonly newFutures: number;
  /** Seeds that are tried, the first included. */
  readonly seeds: number;
  /** Clear briefs below this place in the grid are answered with every seed, and so are all others below the next. */
  readonly reseededClear: number;
  readonly reseededOther: number;
  /** The first so many briefs that are put before the laws. */
  readonly judged: number;
}

/** What came of one brief of the grid. */
export interface Examined {
  readonly index: number;
  readonly title: string;
  readonly kind: GivenBrief["work"]["kind"];
  readonly priorities: "none" | "order" | "weights";
  readonly alternatives: number;
  /** With the first seed; null when no alternative keeps the limits. */
  readonly answer: Answer | null;
  /** Share of new futures in which it stands; null without a rival. */
  readonly standingShare: number | null;
  /** The same of an answer from few futures; null where it was not tried or has no rival. */
  readonly hasty: { readonly probability: number; readonly standingShare: number } | null;
  /** With every seed, the first included; empty where it was not tried. */
  readonly answers: readonly (Answer | null)[];
  readonly lawsBroken: readonly string[];
}

/** The seed that a decision has unless it is given another. */
const FIRST_SEED = 1;
/** Seeds of new futures lie far from those of answers, and differ from brief to brief. */
const FIRST_NEW_SEED = 1_000_000;

/** Answers one brief and puts the answer to every test. */
export function examined(index: number, how: Examination): Examined {
  const given = gridBrief(index);
  const reading = expectOk(readBrief(given));
  const study = studyOf(reading, FIRST_SEED, how.futures);
  const answer = answerOf(study);
  const anew = { seed: FIRST_NEW_SEED + index, trials: how.newFutures };
  const isReseeded = index < (answer?.verdict === "clear" ? how.reseededClear : how.reseededOther);
  const others = Array.from({ length: how.seeds - 1 }, (_, place) => FIRST_SEED + 1 + place);
  return {
    index,
    title: given.title,
    kind: given.work.kind,
    priorities: reading.brief.priorities.kind,
    alternatives: study.options.length,
    answer,
    standingShare: answer && standingShare(study, answer, anew),
    hasty: how.fewFutures > 0 ? hasty(studyOf(reading, FIRST_SEED, how.fewFutures), anew) : null,
    answers: isReseeded ? [answer, ...reseeded(reading, study, others)] : [],
    lawsBroken: index < how.judged ? lawsBroken(given, index) : [],
  };
}

function hasty(study: Considered, anew: NewFutures): Examined["hasty"] {
  const answer = answerOf(study);
  const share = answer && standingShare(study, answer, anew);
  return answer?.drawn && share !== null ? { probability: answer.drawn.probability, standingShare: share } : null;
}
