import { figures, word } from "../language/templates.ts";

/** How the natural value of a criterion is said: its figure, and what follows it. */
interface Saying {
  readonly figure: (value: number) => string;
  readonly unit: string;
  readonly better: "lower" | "higher";
}

const whole = (value: number) => `${Math.round(value * 100)} %`;
const tenths = (value: number) => figures(value.toFixed(1));
/** Hundredths with one digit behind the point, because such shares are small. */
const small = (value: number) => figures(`${value < 0 ? "−" : ""}${(Math.abs(value) * 100).toFixed(1)} %`);
const rare = (value: number) => (value === 0 ? "0" : figures(String(Number(value.toPrecision(2)))));

/** Criteria whose scale a reader knows without being told; an index says nothing beside its score. */
const SAYINGS: Readonly<Record<string, Saying>> = {
  cost: { figure: whole, unit: "of what an in-house team costs", better: "lower" },
  speed: { figure: tenths, unit: "months until output is felt", better: "lower" },
  deliveryRisk: { figure: whole, unit: "odds of failing", better: "lower" },
  control: { figure: whole, unit: "of decisions taken by your own managers", better: "higher" },
  protection: { figure: rare, unit: "serious leaks a year", better: "lower" },
  collaboration: { figure: whole, unit: "of live contact works", better: "higher" },
  flexibility: { figure: tenths, unit: "months to change capacity by half", better: "lower" },
  talent: { figure: whole, unit: "of posts can be filled", better: "higher" },
  continuity: { figure: rare, unit: "interruptions a year", better: "lower" },
  marketAccess: { figure: tenths, unit: "tn USD of economy opened", better: "higher" },
  taxBenefit: { figure: small, unit: "of the in-house cost saved in tax", better: "higher" },
  homeJobs: { figure: whole, unit: "of jobs stay at home", better: "higher" },
};

/**
 * Two values of a criterion as people say them; nothing where the scale means nothing to them, both sound the same, or
 * the means point the other way than the scores, which count what happens in each future.
 */
export function naturalPair(
  criterion: string,
  mine: number,
  theirs: number,
  isAhead: boolean,
): { readonly mine: string; readonly theirs: string; readonly unit: string } | undefined {
  const saying = SAYINGS[criterion];
  if (!saying || isAhead !== (saying.better === "higher" ? mine > theirs : mine < theirs)) return undefined;
  const pair = { mine: saying.figure(mine), theirs: saying.figure(theirs), unit: word(saying.unit) };
  return pair.mine === pair.theirs ? undefined : pair;
}
