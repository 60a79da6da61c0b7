import { evaluate, futuresWalk, type Run } from "./evaluate.ts";
import type { Expression } from "./graph/expression.ts";
import { StreamedColumn } from "./streamed/streamedColumn.ts";
import type { Replication } from "./statistics/meanAndError.ts";
import { summarise, type Summary, type WorstEnd } from "./summary.ts";

/** An output of which only a summary is wanted. */
export interface SummaryQuestion {
  readonly expression: Expression;
  /** What it is called when it cannot be summarised. */
  readonly name: string;
  /** Which values are the worst; high ones unless given. */
  readonly worst?: WorstEnd;
}

/** A summary with the ends of the column and how many trials it is of. */
export interface RangedSummary extends Summary {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** Futures, how they were sampled, and how much memory columns may take. */
export interface SummaryRun extends Run, Replication {
  /** Bytes of columns that are kept at once; beyond that they are summarised without being kept. 128 MiB unless given. */
  readonly mostBytes?: number;
}

const USUAL_MOST_BYTES = 2 ** 27;

/**
 * Summaries of outputs, group by group, as of `summarise`. While columns find room in memory they are evaluated once and
 * kept. Beyond that futures are walked through several times, at least three, and only figures near the quantiles are
 * kept: memory then hardly grows with the number of trials. The figures have the same bits either way; where values
 * nearly cancel each other (a mean of less than 3 · 10^-8 of the largest value) sums without columns err by up to
 * 10^-24 of the largest value for each trial.
 * Throws for values that are not finite, naming the output, and for no trials; without columns also for values beyond
 * 10^288.
 */
export function summariesOf(groups: readonly (readonly SummaryQuestion[])[], run: SummaryRun): RangedSummary[][] {
  const outputs = groups.reduce((sum, group) => sum + group.length, 0);
  const bytes = outputs * run.trials * Float64Array.BYTES_PER_ELEMENT;
  return bytes <= (run.mostBytes ?? USUAL_MOST_BYTES) ? fromColumns(groups, run) : streamed(groups, run);
}

function expressionsOf(groups: readonly (readonly SummaryQuestion[])[]): Expression[][] {
  return groups.map((group) => group.map(({ expression }) => expression));
}

function fromColumns(groups: readonly (readonly SummaryQuestion[])[], run: SummaryRun): RangedSummary[][] {
  const columns = evaluate(expressionsOf(groups), run);
  return groups.map((group, g) =>
    group.map(({ name, worst }, output) => {
      const column = columns[g]![output]!;
      return { ...summarise(column, name, worst, run), ...rangeOf(column), count: run.trials };
    }),
  );
}

function rangeOf(column: Float64Array): { least: number; most: number } {
  let [least, most] = [column[0]!, column[0]!];
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function streamed(groups: readonly (readonly SummaryQuestion[])[], run: SummaryRun): RangedSummary[][] {
  const { trials } = run;
  const columns = groups.map((group) =>
    group.map(({ name, worst = "high" }) => new StreamedColumn({ name, worst, trials, replication: run })),
  );
  const walk = futuresWalk(expressionsOf(groups), run);
  while (!columns.flat().every(({ isKnown }) => isKnown)) {
    walk((figures, { group, output, firstTrial }) => columns[group]![output]!.show(figures, firstTrial));
    for (const column of columns.flat()) column.endWalk();
  }
  return columns.map((group) => group.map((column) => ({ ...column.summarised(), count: trials })));
}
