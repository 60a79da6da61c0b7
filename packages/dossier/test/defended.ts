import type { Decision } from "@shoreline/decide";

type Sensitivity = NonNullable<Decision["sensitivity"]>[number];
type Information = NonNullable<Decision["valueOfInformation"]>;

/** A decision as `decide` gives it when nobody asked for its defence. */
export function undefended(decision: Decision): Decision {
  return { ...decision, flips: null, sensitivity: null, valueOfInformation: null, witnesses: [], explanation: [] };
}

/** A decision with a defence made up for tests: every kind of row once, also what cannot be told from nothing. */
export function defended(decision: Decision): Decision {
  const rival = decision.why.versus ?? decision.baseline;
  const site = decision.recommendation.site.slice(0, 2).toUpperCase();
  return {
    ...decision,
    flips: [
      flip("how long the work lasts", "work.months", "brief", "months", decision.brief.work.months, 62, rival, 0.2),
      flip(
        "paid hours of own staff that reach the work",
        "parameters.ownUtilisation",
        "uncertain",
        "share of paid hours",
        0.9,
        0.82,
        rival,
        0.6,
      ),
      flip("who may do it", "limits.parties", "limit", "", "anybody", "own staff alone", rival, 1),
    ],
    sensitivity: [
      swing(
        "paid hours of own staff that reach the work",
        "parameters.ownUtilisation",
        0.31,
        0.04,
        [-1.4, 3.2],
        [0.84, 0.95, "share of paid hours"],
      ),
      swing(`pay level in ${site}`, `world/${site}/payLevel`, 0.22, 0.05, [2.4, -0.4], null),
      swing("wage growth abroad", `world/${site}/wageGrowth`, 0.01, 0.03, [1.1, 0.9], [0.02, 0.07, "share/year"]),
    ],
    valueOfInformation: information,
    witnesses: [
      {
        method: "weightedSum",
        variant: "natural scales",
        best: decision.recommendation.alternative,
        rankOfRecommendation: 1,
        agrees: true,
        canReverse: false,
      },
      {
        method: "topsis",
        variant: "vector norm",
        best: rival,
        rankOfRecommendation: 2.5,
        agrees: false,
        canReverse: true,
      },
    ],
  };
}

/** A defended decision whose answer turns to each alternative that a limit rules out. */
export function turnedToRuledOut(decision: Decision): Decision {
  const told = defended(decision);
  const out = decision.alternatives.filter(({ feasible }) => !feasible);
  const flips = out.map(({ id }) => flip("the budget", "limits.budget", "limit", "USD", 1_900_000, 3_000_000, id, 0.2));
  return { ...told, flips };
}

function flip(
  input: string,
  path: string,
  kind: "uncertain" | "brief" | "limit",
  unit: string,
  now: number | string,
  at: number | string,
  becomes: string,
  distanceShare: number,
) {
  return { input, path, kind, unit, now, at, becomes, otherKind: true, distanceShare };
}

function swing(
  input: string,
  path: string,
  total: number,
  totalError: number,
  [low, high]: readonly [number, number],
  range: readonly [number, number, string] | null,
): Sensitivity {
  const [p10, p90, unit] = range ?? [null, null, ""];
  return {
    input,
    path,
    draws: 1,
    firstOrder: total * 0.8,
    firstOrderError: totalError,
    total,
    totalError,
    distinguishable: total > totalError,
    low: low / 100,
    high: high / 100,
    lowSaving: 400_000 + low * 10_000,
    highSaving: 400_000 + high * 10_000,
    p10,
    p90,
    unit,
  };
}

const information: Information = {
  moneyPerPoint: 40_000,
  perfect: 310_000,
  perfectError: 12_000,
  perfectPoints: 0.0155,
  byInput: [
    {
      input: "paid hours of own staff that reach the work",
      path: "parameters.ownUtilisation",
      value: 120_000,
      points: 0.006,
      error: 0.0004,
      distinguishable: true,
    },
    {
      input: "wage growth abroad",
      path: "world/PL/wageGrowth",
      value: 900,
      points: 0.00004,
      error: 0.0003,
      distinguishable: false,
    },
  ],
  byGroup: [
    { input: "pay at the sites", path: "pay", value: 150_000, points: 0.0075, error: 0.0005, distinguishable: true },
  ],
};
