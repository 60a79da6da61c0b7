import { type Alternative, type Decision, decide, type Figures } from "@shoreline/decide";
import { farShoreShare, onSiteShare, type Setting, steeringShare } from "@shoreline/economics";
import type { GivenBrief } from "@shoreline/scope";
import { parties } from "@shoreline/arrangements";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, groundOf, reading, SAMPLING, siteIds } from "./ground.ts";
import type { Law } from "./law.ts";

/** Figures are stored with twelve digits, and some thirty of them are added up. */
const ROUNDING = 1e-9;

/** What every decision must keep, whatever it decides. */
export const saneFigures: Law<GivenBrief> = {
  claim: "all figures of a decision are finite, shares lie in 0..1, and what is said to add up adds up",
  cases: givenBriefs,
  offences: (given) => {
    const shares = shareOffences(groundOf(briefOf(given)));
    const decided = decide(reading(given), SAMPLING);
    if (decided.ok) return [...shares, ...decisionOffences(decided.value)];
    const mute = decided.faults.filter(({ code, path }) => code === "" || path === "");
    return [...shares, ...(decided.faults.length === 0 || mute.length > 0 ? ["refused without a reason"] : [])];
  },
};

/** Shares of work and of heads that the model splits by. */
function shareOffences(ground: Setting): readonly string[] {
  const sites = siteIds(ground.brief).map(ground.conditionsOf);
  const steering = sites.flatMap((site) =>
    parties.map((party) => [`steeringShare of ${party}`, steeringShare(ground, site, party)] as const),
  );
  const all = [["farShoreShare", farShoreShare(ground)], ["onSiteShare", onSiteShare(ground)], ...steering] as const;
  return all.filter(([, share]) => !(share >= 0 && share <= 1)).map(([name, share]) => `${name} is ${share}`);
}

function decisionOffences(decision: Decision): readonly string[] {
  const { brief: _, facts: __, ...answer } = decision;
  return [
    ...numberOffences(answer, ""),
    ...firstRankOffences(decision),
    ...bridgeOffences(decision),
    ...contributionOffences(decision),
    ...weightOffences(decision),
    ...decision.alternatives.flatMap(alternativeOffences),
  ];
}

/** A key of a proportion, a probability or a score. */
const WITHIN_ONE = /Share$|^(rankShares|probability|expectedScore|score|never|mean)$/;
/** Figures called `savingShare` and all `mean`s of figures are free of bounds. */
const isBounded = (path: string, key: string) => WITHIN_ONE.test(key) && (key !== "mean" || path.endsWith("weights"));

function numberOffences(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const bounded =
      typeof each === "number" && isBounded(path, Array.isArray(value) ? (path.split(".").at(-1) ?? "") : key);
    const outside = bounded && !(each >= -ROUNDING && each <= 1 + ROUNDING) ? [`${path}.${key} is ${each}`] : [];
    return [...outside, ...numberOffences(each, `${path}.${key}`)];
  });
}

function firstRankOffences({ alternatives }: Decision): readonly string[] {
  const sum = alternatives.reduce((total, { firstRankShare }) => total + firstRankShare, 0);
  const rows = alternatives
    .filter(({ feasible }) => feasible)
    .map(({ rankShares }) => rankShares.reduce((total, share) => total + share, 0));
  return [sum, ...rows].filter((each) => !isNear(each, 1, 1)).map((each) => `rank shares add up to ${each}`);
}

function bridgeOffences({ alternatives, baseline, recommendation, why }: Decision): readonly string[] {
  const [from, to] = [baseline, recommendation.alternative].map(
    (id) => alternatives.find((each) => each.id === id)?.cost.mean ?? Number.NaN,
  ) as [number, number];
  const sum = why.bridge.reduce((total, { amount }) => total + amount, 0);
  return isNear(sum, to - from, Math.abs(from) + Math.abs(to))
    ? []
    : [`the bridge adds up to ${sum}, the costs part by ${to - from}`];
}

function contributionOffences({ alternatives, recommendation, why }: Decision): readonly string[] {
  if (why.versus === null) return [];
  const [best, other] = [recommendation.alternative, why.versus].map(
    (id) => alternatives.find((each) => each.id === id)?.expectedScore ?? Number.NaN,
  ) as [number, number];
  const sum = why.criteria.reduce((total, { contribution }) => total + contribution, 0);
  return isNear(sum, best - other, 1) ? [] : [`contributions add up to ${sum}, the lead is ${best - other}`];
}

function weightOffences({ weights, alternatives }: Decision): readonly string[] {
  const central = alternatives.flatMap(({ centralWeights }) => (centralWeights === null ? [] : [centralWeights]));
  const all: readonly Readonly<Record<string, number>>[] = [weights.mean, ...central];
  const sums = all.map((each) => Object.values(each).reduce((total, weight) => total + weight, 0));
  return sums.filter((sum) => !isNear(sum, 1, 1)).map((sum) => `weights add up to ${sum}`);
}

function alternativeOffences(alternative: Alternative): readonly string[] {
  const { id, cost, lines, monthsToFirstOutput, monthsToFullProductivity } = alternative;
  const sum = Object.values(lines).reduce((total, { mean }) => total + (mean ?? 0), 0);
  const added = isNear(sum, cost.mean ?? Number.NaN, Math.abs(cost.mean ?? 0))
    ? []
    : [`${id}: lines add up to ${sum}, the cost is ${cost.mean}`];
  const negative = Object.entries({ ...lines, cost, monthsToFirstOutput, monthsToFullProductivity }).filter(
    ([, figure]) => (figure.p10 ?? 0) < 0,
  );
  const disordered = Object.entries(alternative).filter(([, value]) => isFigures(value) && !isOrdered(value));
  return [
    ...added,
    ...negative.map(([key, { p10 }]) => `${id}: ${key} is negative, ${p10}`),
    ...disordered.map(([key]) => `${id}: quantiles of ${key} are out of order, or missing without a reason`),
  ];
}

function isFigures(value: unknown): value is Figures {
  return typeof value === "object" && value !== null && "p50" in value;
}

function isOrdered({ p10, p50, p90, why }: Figures): boolean {
  const said = [p10, p50, p90].flatMap((each) => (each === null ? [] : [each]));
  return (
    said.every((each, index) => index === 0 || said[index - 1]! <= each) && (said.length === 3 || why !== undefined)
  );
}

function isNear(one: number, other: number, scale: number): boolean {
  return Math.abs(one - other) <= ROUNDING * scale;
}
