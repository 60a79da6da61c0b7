import { type Distribution, fromNormalsOver, quantileOver } from "../../distribution.ts";
import { type Beta, betaTable } from "../../families/beta.ts";
import { type Poisson, poissonTable } from "../../families/poisson.ts";
import { asBeta } from "../../families/pert.ts";
import { curveOf, type ThreeQuantiles } from "../../families/threeQuantiles.ts";
import { shareBelowMode } from "../../families/triangular.ts";
import { betaQuantile } from "../../incompleteBeta.ts";
import type { Form } from "../futures.ts";
import { exceededShares, stepQuantileOver } from "../../stepTable.ts";
import type { ElementaryColumns } from "./elementaryColumns.ts";
import { COUNTED_TOGETHER } from "./stepCountCode.ts";

/** Replaces all numbers of a column that stands in the memory. */
export type ColumnWork = (column: Float64Array) => void;

/** What turns a column of numbers in either form into draws: by vector instructions where there are any for it. */
export function drawColumns(
  columns: ElementaryColumns,
  distribution: Distribution,
): Readonly<Record<Form, ColumnWork>> {
  return {
    uniform: quantileColumn(columns, distribution) ?? ((column) => quantileOver(distribution, column)),
    normal: fromNormalsColumn(columns, distribution) ?? ((column) => fromNormalsOver(distribution, column)),
  };
}

/**
 * What turns a column of uniform numbers (0 < u < 1) into draws, with the bits of `quantileOver`; undefined for
 * distributions that have no vector instructions here.
 */
export function quantileColumn(columns: ElementaryColumns, distribution: Distribution): ColumnWork | undefined {
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      return (column) => columns.linear(column, low, high - low);
    }
    case "triangular": {
      const { low, mode, high } = distribution;
      const turn = shareBelowMode(distribution);
      return (column) => columns.triangular(column, low, mode, high, turn);
    }
    case "bernoulli":
      return (column) => columns.isAboveShare(column, 1 - distribution.share);
    case "beta":
      return betaColumn(columns, distribution);
    case "pert":
      return betaColumn(columns, asBeta(distribution));
    case "poisson":
      return poissonColumn(columns, distribution);
    default: {
      const fromNormals = fromNormalsColumn(columns, distribution);
      return fromNormals && inTurn(columns.normalQuantile, fromNormals);
    }
  }
}

/**
 * What turns a column of standard normal numbers into draws, with the bits of `fromNormalsOver`; undefined for
 * distributions that are not made of them, or have no vector instructions here.
 */
export function fromNormalsColumn(columns: ElementaryColumns, distribution: Distribution): ColumnWork | undefined {
  switch (distribution.kind) {
    case "normal": {
      const { mean, sd } = distribution;
      return (column) => columns.linear(column, mean, sd);
    }
    case "lognormal": {
      const { meanLog, sdLog } = distribution;
      return (column) => columns.exponentialOfLinear(column, meanLog, sdLog);
    }
    case "threeQuantiles":
      return threeQuantilesColumn(columns, distribution);
    default:
      return undefined;
  }
}

function threeQuantilesColumn(columns: ElementaryColumns, distribution: ThreeQuantiles): ColumnWork {
  const curve = curveOf(distribution);
  if (curve.curve === "bounded") {
    const { top, odds, steepness } = curve;
    return (column) => columns.bounded(column, top, odds, -steepness);
  }
  const { p50, reach, growth } = curve;
  if (reach === 0) return (column) => void column.fill(p50);
  if (growth === 0) return (column) => columns.linear(column, p50, reach);
  return (column) => columns.skewed(column, p50, reach, growth);
}

function betaColumn(columns: ElementaryColumns, { alpha, beta, low, high }: Beta): ColumnWork {
  const { pieces } = betaTable(alpha, beta);
  return (column) => {
    columns.tabulatedBeta(column, pieces);
    for (let i = 0; i < column.length; i++) {
      if (!(column[i]! > 0)) column[i] = betaQuantile(alpha, beta, -column[i]!);
    }
    columns.linear(column, low, high - low);
  };
}

/** Beyond so many shares the guide of the table finds a count sooner than counting does. */
const MOST_COUNTED = 64;

function poissonColumn(columns: ElementaryColumns, { rate }: Poisson): ColumnWork | undefined {
  const table = poissonTable(rate);
  const shares = exceededShares(table);
  if (shares.length > MOST_COUNTED) return undefined;
  const least = table.values[0]!;
  return (column) => {
    columns.stepCount(column, shares, least);
    const rest = column.length % COUNTED_TOGETHER;
    if (rest > 0) stepQuantileOver(table, column.subarray(-rest), rest);
  };
}

function inTurn(first: ColumnWork, second: ColumnWork): ColumnWork {
  return (column) => {
    first(column);
    second(column);
  };
}
