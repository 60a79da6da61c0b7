import { city } from "@shoreline/atlas";
import type { Alternative, Decision } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { workload } from "@shoreline/scope";
import { headWords, rankedAlternatives } from "../arrangementWords.ts";
import { factWords, placeWords } from "../inputWords.ts";

/** What is expected of the amount of work: hours of a project, people of a service. */
export function expectedWork({ brief, assumptions }: Decision): { readonly amount: number; readonly unit: string } {
  const { kind, profile, headcount } = workload(brief, assumptions);
  if (kind !== "project") return { amount: headcount, unit: "people" };
  return { amount: profile.reduce((sum, hours) => sum + hours, 0), unit: "person-hours" };
}

/** Growth of the amount of work that the brief expects, a year, 0–1. */
export function volumeGrowth({ brief: { work } }: Decision): number {
  return work.volumes?.growthPerYear ?? work.units?.growthPerYear ?? 0;
}

/** Growth of pay in a country (ISO 3166 alpha-2), a year, 0–1: what is expected, and one standard deviation of it. */
export function payGrowth(
  { facts }: Decision,
  country: string,
): { readonly expected: number | undefined; readonly spread: number } {
  const fact = facts.find(({ key, place }) => key === "wageInflationPerYear" && place === country);
  const expected = typeof fact?.value === "number" ? fact.value : undefined;
  return { expected, spread: publishedParameters.wageInflationSpread.mode };
}

/** Pay of one of those who do most of the work. */
export interface MeasuredPay {
  readonly amount: number;
  readonly currency: string;
  readonly label: string;
}

/** Yearly pay of the role that does most of the work, in a country; undefined where the decision does not know it. */
export function payIn({ brief, assumptions, facts }: Decision, country: string): MeasuredPay | undefined {
  const [most] = workload(brief, assumptions).roles.toSorted((a, b) => b.share - a.share);
  const key = `wage:${most?.role ?? ""}`;
  const fact = facts.find((each) => each.key === key && each.place === country);
  const [, currency] = /^([A-Z]{3})\/year$/.exec(fact?.unit ?? "") ?? [];
  if (typeof fact?.value !== "number" || currency === undefined) return undefined;
  return { amount: fact.value, currency, label: `${factWords(key)}, ${placeWords(country)}` };
}

/** How far quantiles may be from each other's proportion and still be those of one factor: more than sampling does. */
const SAME = 0.02;

/**
 * Months to the first productive hour that are expected of a party in a country. The months of a decision are their
 * product with what is drawn, so that the quotient of their quantiles tells it; undefined where these are not in
 * proportion, as where the law sets a least time.
 */
export function leadMonths(
  decision: Decision,
  path: string,
  quantiles: readonly [p10: number, p50: number, p90: number],
): number | undefined {
  const [party, country] = path.split("/");
  const best = rankedAlternatives(decision).find((each) => each.party === party && isIn(each, country));
  if (best === undefined) return undefined;
  const { p10, p50, p90 } = best.monthsToFirstOutput;
  const [low, middle, high] = [p10, p50, p90].map((months, place) => (months ?? 0) / quantiles[place]!);
  const isFactor = [low, high].every((each) => Math.abs(each! - middle!) <= SAME * middle!);
  return middle! > 0 && isFactor ? middle : undefined;
}

/** Alone in a country: of divided work the months are those of the latest part. */
function isIn({ sites }: Alternative, country: string | undefined): boolean {
  return sites.length === 1 && city(sites[0]!).country === country;
}

/** Points of 100 that the best arrangement of a party (or the recommended one, for all) was judged to miss at a criterion. */
export function shortfallPoints(
  decision: Decision,
  whose: string,
  criterion: string,
): { readonly points: number; readonly arrangement: string } | undefined {
  const { recommendation } = decision;
  const ranked = rankedAlternatives(decision).filter(
    ({ parts, measure }) => parts === undefined && measure === undefined,
  );
  const recommended = ranked.find(({ id }) => id === recommendation.alternative);
  const best =
    whose === "all" || recommended?.party === whose ? recommended : ranked.find(({ party }) => party === whose);
  const score = best?.criteria[criterion]?.score;
  if (best === undefined || score === undefined || score >= 1) return undefined;
  return { points: (1 - score) * 100, arrangement: headWords(best) };
}
