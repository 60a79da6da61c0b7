import { parties, reaches } from "@shoreline/arrangements";
import { lineKeys, measureKeys, unitCostKeys } from "@shoreline/economics";
import { criterionKeys, standardCriteria } from "@shoreline/scope";
import { z } from "zod";

/**
 * The decision as those outside read it, `decision/1`: every field, its kind and its range, and nothing beside them.
 * A field that is added belongs here too; a field that goes missing breaks somebody's script.
 */
const figure = z.number();
const share = z.number().min(0).max(1);
const text = z.string().min(1);
const measure = z.enum(measureKeys);
const arrangement = z.union([z.string().regex(/^[A-Za-z]+(:[\w.-]+)?@[\w-]+(\+[\w-]+)*$/), measure]);

const fault = z.strictObject({
  code: text,
  path: z.string(),
  given: z.string().optional(),
  allowed: z.string().optional(),
  hint: z.string().optional(),
});

/** A distribution; what cannot be said is null, and then `why` says so. */
const distribution = z
  .strictObject({
    mean: figure.nullable(),
    p10: figure.nullable(),
    p50: figure.nullable(),
    p90: figure.nullable(),
    cvar95: figure.nullable().optional(),
    error: z.number().min(0).nullable(),
    dots: z.array(figure.nullable()).length(50).optional(),
    never: share.optional(),
    why: text.optional(),
  })
  .refine(({ p10, p50, p90 }) => inOrder([p10, p50, p90]), "quantiles rise")
  .refine(({ dots = [] }) => inOrder(dots), "dots rise")
  .refine(({ mean, why }) => mean !== null || why !== undefined, "what is null has a reason");

function inOrder(values: readonly (number | null)[]): boolean {
  return values.every((value, index) => index === 0 || (value ?? Infinity) >= (values[index - 1] ?? Infinity));
}

/** Every criterion is told of an alternative; weights are those of the standard ones and of what the brief names beside. */
const criteria = <T extends z.ZodType>(of: T) => z.record(z.enum(criterionKeys), of);
const weights = z
  .partialRecord(z.enum(criterionKeys), share)
  .refine((each) => standardCriteria.every((key) => key in each), "each standard criterion has a weight")
  .refine((each) => isNear(Object.values(each), 1), "weights sum to 1");

function isNear(values: readonly number[], total: number): boolean {
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - total) < 1e-9;
}

const duel = z.strictObject({ versus: arrangement, probability: share, error: z.number().min(0) });

const amount = z.number().min(0);
const reversal = {
  wayBack: z
    .strictObject({
      at: z
        .array(
          z.strictObject({
            month: z.int().min(0),
            months: distribution,
            cost: distribution,
            parts: z.strictObject({
              contract: amount,
              closing: amount,
              hiring: amount,
              teaching: amount,
              learning: amount,
              production: amount,
            }),
            writtenOff: amount,
          }),
        )
        .min(1),
    })
    .nullable(),
  secondSource: z
    .strictObject({
      share,
      costPerYear: distribution,
      parts: z.strictObject({ selection: amount, governance: amount, discount: figure }),
      lossAvoidedPerYear: distribution,
      wayBack: z.strictObject({ month: z.int().min(0), months: amount, cost: amount }),
    })
    .nullable(),
  peopleLeftBehind: z
    .strictObject({
      country: text,
      displaced: amount,
      following: amount,
      redeployed: amount,
      leaving: amount,
      standstillMonths: amount,
      firstLeavingMonths: amount,
      idleMonths: amount,
      severanceMonths: amount,
      severance: amount,
      law: z.strictObject({
        scope: z.enum(["country", "europe", "default"]),
        transfer: z.enum(["always", "whereAnEntityMoves", "never"]),
        duties: z.array(z.strictObject({ words: text, statute: text })),
        sources: z
          .array(
            z.strictObject({
              what: z.enum(["standstill", "collectiveNotice", "notice", "severance", "transfer", "tenure"]),
              statute: text,
              source: text,
              year: z.int(),
              evidence: z.enum(["retrieved", "secondary", "recalled", "assumption"]),
            }),
          )
          .min(1),
      }),
    })
    .nullable(),
};

/** What a unit costs where it lands; its parts add up to it. */
const landedCost = z
  .strictObject({
    perUnit: distribution,
    parts: z.array(z.strictObject({ part: z.enum(unitCostKeys), mean: figure, share: figure })).min(1),
    distanceKm: z.number().min(0),
    transitDays: z.number().min(0),
    cleared: z.boolean(),
    dutyFree: z.boolean(),
  })
  .refine(
    ({ perUnit, parts }) => Math.abs(parts.reduce((sum, { mean }) => sum + mean, 0) / (perUnit.mean ?? 0) - 1) < 1e-9,
    "parts add up",
  );

const alternative = z
  .strictObject({
    id: arrangement,
    party: z.enum(parties),
    site: text,
    sites: z.array(text).min(1),
    reach: z.enum(reaches),
    name: text,
    measure: measure.optional(),
    feasible: z.boolean(),
    faults: z.array(fault),
    expectedScore: share.nullable(),
    winsAgainstBest: duel.nullable(),
    cost: distribution,
    costAfterTax: distribution,
    saving: distribution,
    savingShare: distribution,
    roi: distribution,
    paybackMonths: distribution,
    monthsToFirstOutput: distribution,
    monthsToFullProductivity: distribution,
    investment: distribution,
    capexShare: share,
    costPerProductiveHour: z.number().positive(),
    landedCost: landedCost.optional(),
    overrunShare: share,
    lateShare: share,
    withinBudgetShare: share.nullable(),
    overlapHoursPerDay: z.number().min(0).max(8),
    lines: z.partialRecord(z.enum(lineKeys), distribution),
    criteria: criteria(z.strictObject({ value: figure, unit: text, score: share })),
    firstRankShare: share,
    rankShares: z.array(share),
    centralWeights: weights.nullable(),
    ...reversal,
  })
  .refine(({ feasible, faults }) => feasible === (faults.length === 0), "feasible without faults, and only then")
  .refine(({ feasible, expectedScore }) => feasible === (expectedScore !== null), "scored when feasible")
  .refine(({ feasible, rankShares }) => !feasible || isNear(rankShares, 1), "some rank in every future");

const assumption = z.strictObject({
  path: text,
  value: z.unknown(),
  why: text,
  source: text,
  influence: share.nullable(),
});

const fact = z.looseObject({
  key: text,
  place: text,
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  date: text,
  source: text,
  confidence: text,
});

const sentence = z
  .strictObject({
    role: text,
    text: z.string().regex(/^[A-Z].*\.$/s),
    links: z.array(
      z.strictObject({ start: z.int().min(0), end: z.int().min(0), path: z.string().regex(/^(\/[^/]+)+$/) }),
    ),
  })
  .refine(
    ({ text: words, links }) => links.every(({ start, end }) => start < end && end <= words.length),
    "links lie in the text",
  );

const inputValue = z.union([figure, text]);

const flip = z.strictObject({
  input: text,
  path: text,
  kind: z.enum(["uncertain", "brief", "weight", "limit"]),
  unit: z.string(),
  now: inputValue.nullable(),
  at: inputValue,
  becomes: arrangement,
  otherKind: z.boolean(),
  distanceShare: share,
});

const sensitivity = z.strictObject({
  input: text,
  path: text,
  draws: z.int().min(1),
  firstOrder: z.number().min(0),
  firstOrderError: z.number().min(0),
  total: z.number().min(0),
  totalError: z.number().min(0),
  distinguishable: z.boolean(),
  low: figure,
  high: figure,
  lowSaving: figure,
  highSaving: figure,
  p10: figure.nullable(),
  p90: figure.nullable(),
  unit: z.string(),
});

const information = z.strictObject({
  input: text,
  path: text,
  value: z.number().min(0).nullable(),
  points: z.number().min(0),
  error: z.number().min(0),
  distinguishable: z.boolean(),
});

const valueOfInformation = z
  .strictObject({
    moneyPerPoint: z.number().positive().nullable(),
    why: text.optional(),
    perfect: z.number().min(0).nullable(),
    perfectError: z.number().min(0).nullable(),
    perfectPoints: z.number().min(0),
    byInput: z.array(information),
    byGroup: z.array(information),
  })
  .refine(
    ({ moneyPerPoint, perfect }) => (moneyPerPoint === null) === (perfect === null),
    "money where a point has some",
  )
  .refine(({ perfect, why }) => perfect !== null || why !== undefined, "what is null has a reason");

const witness = z.strictObject({
  method: text,
  variant: text,
  best: arrangement,
  rankOfRecommendation: z.number().min(1),
  agrees: z.boolean(),
  canReverse: z.boolean(),
});

export const decisionShape = z.strictObject({
  schema: z.literal("decision/1"),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  title: text,
  seed: z.int().min(0),
  trials: z.int().min(1),
  sampling: z.enum(["sobol", "random"]),
  atlas: z.strictObject({ version: text, date: z.iso.date() }),
  brief: z.looseObject({ schema: z.literal("brief/1"), title: text }),
  warnings: z.array(fault),
  assumptions: z.array(assumption),
  facts: z.array(fact).min(1),
  workload: z.strictObject({
    unit: text,
    byMonth: z.array(z.number().min(0)).min(1),
    total: distribution,
    headcount: z.number().positive(),
    class: text,
    source: text,
  }),
  weights: z.strictObject({ given: z.looseObject({ kind: z.enum(["none", "order", "weights"]) }), mean: weights }),
  baseline: arrangement,
  recommendation: z.strictObject({
    alternative: arrangement,
    party: z.enum(parties),
    site: text,
    reach: z.enum(reaches),
    name: text,
    measure: measure.optional(),
    verdict: z.enum(["clear", "leaning", "tooCloseToCall"]),
    confidenceShare: share,
    cellShare: share,
    againstBaseline: duel.nullable(),
    summary: text,
  }),
  bestReturn: z.strictObject({
    alternative: arrangement.nullable(),
    probability: share.nullable(),
    by: z.enum(["return", "saving"]),
    investmentFloor: z.number().min(0),
  }),
  proposals: z.array(z.strictObject({ site: text, why: text })).min(1),
  alternatives: z.array(alternative).min(1),
  why: z.strictObject({
    versus: arrangement.nullable(),
    criteria: z.array(z.strictObject({ criterion: z.enum(criterionKeys), contribution: figure })),
    bridge: z.array(z.strictObject({ line: z.enum(lineKeys), amount: figure })),
    inWords: z.array(text),
  }),
  explanation: z.array(sentence).min(1),
  flips: z.array(flip).nullable(),
  sensitivity: z.array(sensitivity).nullable(),
  valueOfInformation: valueOfInformation.nullable(),
  witnesses: z.array(witness),
  optionToReturn: z.record(
    arrangement,
    z.strictObject({ reviewMonth: z.int().min(1).nullable(), value: amount, returnShare: share }),
  ),
  monthly: z.record(arrangement, z.partialRecord(z.enum(lineKeys), z.array(figure).min(1))),
});
