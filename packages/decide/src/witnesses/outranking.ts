import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { DecisionMatrix } from "./decisionMatrix.ts";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";
import type { ReadyMatrix } from "./readMatrix.ts";
import { roundingSlack } from "./roundingSlack.ts";

/** Thresholds that are known to be right: 0 ≤ q ≤ p ≤ v; v is infinite where nothing is vetoed. */
export interface ReadyThresholds {
  readonly q: number;
  readonly p: number;
  readonly v: number;
}

/** Row a, column b: how far a is at least as good as b. */
export interface Outranking {
  /** Weight of the criteria that agree, 0–1. */
  readonly concordance: readonly (readonly number[])[];
  /** The strongest disagreement of a single criterion, 0–1. */
  readonly strongestDiscordance: readonly (readonly number[])[];
  /** Concordance, weakened by every criterion that disagrees more than all agree; 0–1. */
  readonly credibility: readonly (readonly number[])[];
}

/** Thresholds of every criterion, out of `thresholds`, else out of `preference`; none given means 0, 0 and no veto. */
export function readThresholds({ criteria }: DecisionMatrix): Result<ReadyThresholds[]> {
  const list: readonly unknown[] = Array.isArray(criteria) ? criteria : [];
  return collect(list.map((criterion, index) => thresholdsOf(criterion, `criteria[${index}]`)));
}

function thresholdsOf(criterion: unknown, path: string): Result<ReadyThresholds> {
  const given = isRecord(criterion) ? criterion : {};
  const key = given["thresholds"] === undefined ? "preference" : "thresholds";
  const found = given[key] ?? {};
  if (!isRecord(found)) return refuse([matrixFault("threshold", `${path}.${key}`, found, "{ q, p, v }")]);
  const { q, p, v = given["veto"] } = found;
  const faults = Object.entries({ q, p, v }).flatMap(([name, value]) => rangeFaults(value, `${path}.${key}.${name}`));
  if (faults.length > 0) return refuse(faults);
  const indifference = Number(q ?? 0);
  const preference = Number(p ?? indifference);
  const ready = { q: indifference, p: preference, v: v === undefined || v === null ? Infinity : Number(v) };
  const disorder = orderFaults(ready, `${path}.${key}`);
  return disorder.length > 0 ? refuse(disorder) : succeed(ready);
}

function rangeFaults(value: unknown, path: string): Fault[] {
  if (value === undefined || value === null || (isFiniteNumber(value) && value >= 0)) return [];
  return [matrixFault("threshold", path, value, "a number from 0, in the unit of the criterion")];
}

function orderFaults({ q, p, v }: ReadyThresholds, path: string): Fault[] {
  return [
    ...(p >= q ? [] : [matrixFault("threshold", `${path}.p`, p, `q (${q}) or more`)]),
    ...(v >= p ? [] : [matrixFault("threshold", `${path}.v`, v, `p (${p}) or more`)]),
  ];
}

/**
 * The fuzzy outranking relation of ELECTRE III (Roy 1978, Cahiers du CERO 20:3; Figueira, Mousseau and Roy 2005,
 * Multiple Criteria Decision Analysis: State of the Art Surveys, ch. 4.4).
 */
export function outranking(matrix: ReadyMatrix, thresholds: readonly ReadyThresholds[]): Outranking {
  const pairs = matrix.rows.map((a) => matrix.rows.map((b) => judgement(a, b, matrix, thresholds)));
  return {
    concordance: pairs.map((row) => row.map(({ concordance }) => concordance)),
    strongestDiscordance: pairs.map((row) => row.map(({ strongest }) => strongest)),
    credibility: pairs.map((row) => row.map(({ credibility }) => credibility)),
  };
}

interface Judgement {
  readonly concordance: number;
  readonly strongest: number;
  readonly credibility: number;
}

/** What the criteria say of "a is at least as good as b". */
function judgement(
  a: readonly number[],
  b: readonly number[],
  { criteria, weights }: ReadyMatrix,
  thresholds: readonly ReadyThresholds[],
): Judgement {
  const lacks = criteria.map(({ sign }, index) => sign * (b[index]! - a[index]!));
  const slacks = criteria.map((_, index) => roundingSlack(a[index]!, b[index]!));
  const agreed = thresholds.map((limits, index) => 1 - step(lacks[index]!, limits.q, limits.p, slacks[index]!));
  const concordance = agreed.reduce((sum, share, index) => sum + weights.used[index]! * share, 0);
  const discordances = thresholds.map(({ p, v }, index) =>
    weights.used[index] === 0 || v === Infinity ? 0 : step(lacks[index]!, p, v, slacks[index]!),
  );
  const agreement = Math.min(1, concordance);
  return {
    concordance: agreement,
    strongest: Math.max(...discordances),
    credibility: weakened(agreement, discordances),
  };
}

/** 0 up to the first threshold, 1 from the second on, in proportion between; a step where the two are one. */
function step(lack: number, from: number, to: number, slack: number): number {
  if (lack <= from + slack) return 0;
  return lack >= to - slack ? 1 : (lack - from) / (to - from);
}

function weakened(concordance: number, discordances: readonly number[]): number {
  return discordances
    .filter((discordance) => discordance > concordance)
    .reduce((credible, discordance) => (credible * (1 - discordance)) / (1 - concordance), concordance);
}
