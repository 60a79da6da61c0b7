import { exp } from "@shoreline/simulate";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { accuracy, type Accuracy, intervalOf, type Tried } from "./accuracy.ts";
import { USUAL_LEVELS } from "./adaptiveLevels.ts";
import type { History } from "./history.ts";
import { historyOf } from "./historyOf.ts";
import { leaveOneOut } from "./leaveOneOut.ts";
import { learnedForecasts, overTime, type OverTime } from "./overTime.ts";
import { type EffortUnit, type OwnClass, priorOf } from "./ownClass.ts";
import type { PastProjects, RejectedRow } from "./pastProjects.ts";
import type { PublicMeasure } from "./publicClass.ts";
import { leansOnPublicErrors } from "./publicPrior.ts";

/** What a fit needs to know beside the projects. */
export interface FitSettings {
  readonly name: string;
  /** ISO date of the fit. */
  readonly today: string;
  readonly effortUnit: EffortUnit;
  readonly measure?: PublicMeasure;
}

/** How well a class learned from past projects forecasts them, each by the others only. */
export interface FitReport extends Accuracy {
  readonly schema: "fit/1";
  readonly name: string;
  readonly unit: EffortUnit;
  /** The method that counts most, or that several are combined. */
  readonly method: string;
  /** Methods that count for at least one part in a hundred, most first. */
  readonly methods: readonly { readonly name: string; readonly weight: number }[];
  readonly leaveOneOut: readonly LeftOut[];
  readonly rejected: readonly RejectedRow[];
  readonly used: readonly string[];
  readonly ignored: readonly { readonly column: string; readonly reason: string }[];
  /** The later projects forecast from the earlier, where they are dated. */
  readonly overTime?: OverTime;
  /** Published projects that few own ones lean on. */
  readonly leansOn?: { readonly unit: string; readonly n: number; readonly source: string };
  readonly warnings: readonly Fault[];
}

/** One project, forecast from the others; in the unit of effort. */
interface LeftOut {
  /** Line of the file. */
  readonly row: number;
  readonly actual: number;
  readonly predicted: number;
  readonly low80: number;
  readonly high80: number;
}

/** Without published projects to lean on, fewer rows than this cannot tell how wide an interval has to be. */
const LEAST_ALONE = 9;
const LEAST_WEIGHT = 0.01;
const CLEAR_WEIGHT = 0.5;

/** Learns a reference class from past projects, and reports how far it can be trusted. */
export function fitClass(past: PastProjects, settings: FitSettings): Result<{ report: FitReport; ownClass: OwnClass }> {
  const { history, order } = historyOf(past, { prior: priorOf(settings.measure, settings.effortUnit) });
  const { prior } = history;
  if (past.efforts.length < LEAST_ALONE && prior === undefined) return refuse([tooFew(past.efforts.length)]);
  const rows = order.map((_, index) => index);
  const tried: Tried[] = leaveOneOut(history, rows).map(({ row, ...one }) => ({
    actual: history.logEffort[row]!,
    ...one,
  }));
  const figures = accuracy(tried);
  const time = past.dates === undefined ? undefined : overTime(history, byDate(past, order));
  const report: FitReport = {
    schema: "fit/1",
    name: settings.name,
    unit: settings.effortUnit,
    ...figures,
    ...methodsOf(history, rows),
    leaveOneOut: leftOutRows(past, order, tried),
    rejected: past.rejected,
    used: past.known.map(({ name }) => name),
    ignored: past.ignored,
    ...(time === undefined ? {} : { overTime: time.accuracy }),
    ...(prior !== undefined && leansOnPublicErrors(rows.length)
      ? { leansOn: { unit: prior.unit, n: prior.n, source: prior.source } }
      : {}),
    warnings: [...past.warnings, ...smallWarning(past.efforts.length), ...sameWarning(past.efforts)],
  };
  return succeed({
    report,
    ownClass: ownClassOf(past, settings, { accuracy: figures, levels: time?.levels ?? USUAL_LEVELS }),
  });
}

function tooFew(rows: number): Fault {
  return {
    code: "history.too-few-rows",
    path: "FILE",
    given: `${rows} usable rows`,
    allowed: `at least ${LEAST_ALONE}, or 2 with a size each that published projects have, too`,
    hint: "Name the size with --size and what it measures with --measure (functionPoints, storyPoints, useCasePoints, cosmic, kloc).",
  };
}

function smallWarning(rows: number): Fault[] {
  if (rows >= 20) return [];
  const hint = "Figures from fewer than 20 projects change much with each new one.";
  return [{ code: "history.few-rows", path: "FILE", given: `${rows} projects`, hint }];
}

function sameWarning(efforts: readonly number[]): Fault[] {
  if (efforts.some((effort) => effort !== efforts[0])) return [];
  const hint = "Nothing can be learned of what makes projects differ.";
  return [{ code: "history.same-efforts", path: "FILE", given: "all projects took the same", hint }];
}

/** Rows of the history in the order of their dates; undated ones are left out. */
function byDate({ dates = [] }: PastProjects, order: readonly number[]): number[] {
  const dated = order.flatMap((row, index) => {
    const date = dates[row];
    return date === null || date === undefined ? [] : [{ index, date }];
  });
  return dated
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || a.index - b.index)
    .map(({ index }) => index);
}

function methodsOf(history: History, rows: readonly number[]): Pick<FitReport, "method" | "methods"> {
  const { methods, weights } = learnedForecasts(history, rows, []);
  const listed = methods.map(({ name }, index) => ({ name, weight: weights[index]! }));
  const most = listed.toSorted((a, b) => b.weight - a.weight);
  const first = most[0];
  const method = first !== undefined && first.weight >= CLEAR_WEIGHT ? first.name : "several, weighted by their errors";
  return { method, methods: most.filter(({ weight }) => weight >= LEAST_WEIGHT) };
}

function leftOutRows({ lines, efforts }: PastProjects, order: readonly number[], tried: readonly Tried[]): LeftOut[] {
  const rows = tried.map((one, index) => {
    const [low, high] = intervalOf(one);
    const project = order[index]!;
    return {
      row: lines[project] ?? 0,
      actual: efforts[project] ?? 0,
      predicted: exp(one.forecast),
      low80: exp(low),
      high80: exp(high),
    };
  });
  return rows.toSorted((a, b) => a.row - b.row);
}

function ownClassOf(
  { columns, efforts, dates, known, lines }: PastProjects,
  { name, today, effortUnit, measure }: FitSettings,
  learned: Pick<OwnClass, "accuracy" | "levels">,
): OwnClass {
  return {
    schema: "class/1",
    name,
    fitted: today,
    columns,
    effortUnit,
    ...(measure === undefined ? {} : { measure }),
    efforts,
    ...(dates === undefined ? {} : { dates }),
    known,
    lines,
    ...learned,
  };
}
