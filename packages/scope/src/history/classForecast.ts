import { exp } from "@shoreline/simulate";
import { accuracy, type Accuracy } from "./accuracy.ts";
import { conformalQuantile } from "./conformal.ts";
import { historyOf, type NewProject, toldOf } from "./historyOf.ts";
import { leaveOneOut } from "./leaveOneOut.ts";
import { nearestAmong } from "./neighbours.ts";
import { learnedForecasts } from "./overTime.ts";
import { newGround, type NewGround } from "./newGround.ts";
import { type EffortUnit, type OwnClass, pastOf, priorOf } from "./ownClass.ts";
import { residualsFor } from "./pastErrors.ts";
import type { PastProjects } from "./pastProjects.ts";
import { writtenValue } from "./writtenValue.ts";

/** What a class says of one new project; efforts in its own unit. */
export interface ClassForecast {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** How far a class can be trusted with one new project. */
export interface ClassQuality {
  /** Of past projects, each forecast by the others from what is known of the new one and nothing more. */
  readonly accuracy: Accuracy;
  /** Of all efforts here. */
  readonly unit: EffortUnit;
  /** Columns of the class of which nothing is known here, and which were therefore left out. */
  readonly unknown: readonly string[];
  /** What is told of it that no past project was like. */
  readonly newGround: readonly NewGround[];
  /** The past projects most like it, nearest first. */
  readonly nearest: readonly NearestProject[];
  /** ISO dates of the first and the last of them, where they are dated. */
  readonly from?: string;
  readonly until?: string;
}

/** A past project that is like the new one. */
interface NearestProject {
  /** Line of the file it came from. */
  readonly line: number;
  readonly effort: number;
  readonly known: NewProject;
}

const SHOWN_NEAREST = 3;

/**
 * Forecasts a new project by its class. Columns of which nothing is known here are left out and the class learned anew
 * without them: taking the usual instead would give a narrow range around the wrong middle.
 */
export function classForecast(own: OwnClass, project: NewProject): ClassForecast {
  const { history, rows, target } = studyOf(own, project);
  const { forecasts, errors } = learnedForecasts(history, rows, [target]);
  const residuals = residualsFor(errors, forecasts[0]!, history.prior);
  const [low, high] = own.levels;
  const at = (share: number) => exp(forecasts[0]! + conformalQuantile(residuals, share));
  return { p10: at(low), p50: at(0.5), p90: at(high) };
}

/** How far the class can be trusted with this project, and what the most similar ones took. */
export function classQuality(own: OwnClass, project: NewProject): ClassQuality {
  const { past, history, order, rows, target } = studyOf(own, project);
  const tried = leaveOneOut(history, rows).map(({ row, ...one }) => ({ actual: history.logEffort[row]!, ...one }));
  const near = nearestAmong(history, rows, { count: SHOWN_NEAREST, alike: "all" })(target);
  const dates = (own.dates ?? []).flatMap((date) => date ?? []).toSorted();
  const [from, until] = [dates[0], dates.at(-1)];
  return {
    accuracy: accuracy(tried),
    unit: own.effortUnit,
    unknown: own.known.map(({ name }) => name).filter((name) => toldOf(project, name) === undefined),
    newGround: newGround(past.known, project),
    nearest: near.map((row) => projectAt(past, order[row]!)),
    ...(from === undefined || until === undefined ? {} : { from, until }),
  };
}

function studyOf(own: OwnClass, project: NewProject) {
  const whole = pastOf(own);
  const past = { ...whole, known: whole.known.filter(({ name }) => toldOf(project, name) !== undefined) };
  const { history, order } = historyOf(past, { fresh: [project], prior: priorOf(own.measure, own.effortUnit) });
  const rows = order.map((_, index) => index);
  return { past, history, order, rows, target: rows.length };
}

function projectAt({ known, efforts, lines }: PastProjects, row: number): NearestProject {
  const told = known.flatMap((column) => {
    const value = column.values[row];
    return value === null || value === undefined ? [] : [[column.name, writtenValue(column, value)] as const];
  });
  return { line: lines[row] ?? 0, effort: efforts[row] ?? 0, known: Object.fromEntries(told) };
}
