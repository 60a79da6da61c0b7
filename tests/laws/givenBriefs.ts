import {
  coverages,
  criterionKeys,
  dataClasses,
  functionKeys,
  type GivenBrief,
  knownRegimes,
  levels,
  thirdPartyAccesses,
  workKinds,
} from "@shoreline/scope";
import fc from "fast-check";
import { givenMeasures, givenParts } from "./givenParts.ts";
import { givenWork, peopleOf } from "./givenWork.ts";
import { countryCode, homes, sites } from "./places.ts";

type Given<Field extends keyof GivenBrief> = NonNullable<GivenBrief[Field]>;

/** Proportions in twentieths: the ends and ties of the model come up often, and counterexamples stay readable. */
const shares = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

/** Live hours a day in quarters: mostly within a working day, sometimes up to the 24 that a brief may ask for. */
export const liveHours = fc
  .oneof(
    { weight: 7, arbitrary: fc.integer({ min: 0, max: 32 }) },
    { weight: 1, arbitrary: fc.integer({ min: 33, max: 96 }) },
  )
  .map((quarters) => quarters / 4);

/** Money of the home country's order of magnitude, nothing included. */
const amounts = fc.constantFrom(0, 1_000, 25_000, 400_000, 6_000_000, 250_000_000);

const nature: fc.Arbitrary<Given<"nature">> = fc.record({
  clarity: shares,
  volatility: shares,
  tacitKnowledge: shares,
  liveHoursPerDay: liveHours,
  coverage: fc.constantFrom(...coverages),
  core: shares,
  specialisation: shares,
  costOfDelayPerMonth: amounts,
  complexity: shares,
  divisibility: shares,
  demandVolatility: shares,
});

const residencies = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.subarray(["EU", "EEA", "adequate", "IN", "US"], { minLength: 1, maxLength: 2 }) },
);

const sensitivities: fc.Arbitrary<Given<"sensitivity">> = fc.record({
  intellectualProperty: fc.constantFrom(...levels),
  data: fc.subarray([...dataClasses], { maxLength: 3 }),
  regimes: fc.subarray([...knownRegimes], { maxLength: 3 }),
  thirdPartyAccess: fc.constantFrom(...thirdPartyAccesses),
  dataResidency: residencies,
  valueAtStake: amounts,
});

const weights = fc
  .dictionary(fc.constantFrom(...criterionKeys), fc.integer({ min: 1, max: 9 }), {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  })
  .map((given) => given as Given<"priorities">);

const priorities: fc.Arbitrary<GivenBrief["priorities"]> = fc.oneof(
  fc.constant(undefined),
  fc.shuffledSubarray([...criterionKeys], { minLength: 1, maxLength: 6 }),
  weights,
);

/** Whole parts of the brief that depend on where home and the sites are. */
interface Plan {
  readonly home: string;
  readonly candidates: readonly string[];
  readonly people: number;
}

const teamPlans = fc.oneof(
  fc.constant("none" as const),
  fc.constantFrom("home" as const, "abroad" as const, "both" as const),
);

function teams(plan: Plan, where: "none" | "home" | "abroad" | "both", share: number): Given<"company">["teams"] {
  const team = (site: string) => ({
    site,
    role: "softwareDeveloper" as const,
    headcount: Math.max(1, Math.round(plan.people * share)),
  });
  const abroad = plan.candidates.slice(0, 1).map(team);
  return { none: [], home: [team(plan.home)], abroad, both: [team(plan.home), ...abroad] }[where];
}

const companies = fc.record({
  industry: fc.constantFrom("software", "banking", "hospital", "retail", "machinery", "government"),
  headcount: fc.constantFrom(20, 500, 40_000),
  currency: fc.constantFrom(undefined, "USD", "EUR", "JPY"),
  discountRate: fc.integer({ min: 0, max: 25 }).map((percent) => percent / 100),
  hasEntityAbroad: fc.boolean(),
  teams: teamPlans,
  teamShare: fc.constantFrom(0.2, 0.6, 1, 1.5),
});

const limitPlans = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        budget: fc.constantFrom(100_000, 5_000_000, 200_000_000),
        startBy: fc.constantFrom("2027-05-01", "2028-02-01"),
        minOverlapHours: fc.integer({ min: 0, max: 8 }),
        forbid: fc
          .subarray(["vendor", "freelancers", "employerOfRecord", "buildOperateTransfer"] as const, { maxLength: 2 })
          .map((parties) => [...parties]),
        countries: sites.map((site) => ({ forbid: [countryCode(site)] })),
      },
      { requiredKeys: [] },
    ),
  },
);

const baselinePlans = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom("employees", "vendor", "freelancers") },
);

const rates = fc.constantFrom(
  { p10: 24, p50: 29, p90: 36 },
  { p10: 60, p50: 60, p90: 60 },
  { p10: 80, p50: 120, p90: 200 },
);

const offers = fc.record({
  isThere: fc.constantFrom(false, false, false, true),
  rate: rates,
  currency: fc.constantFrom(undefined, "USD", "EUR"),
  minimumMonths: fc.constantFrom(0, 12, 60),
});

/** Fields that a brief may leave out, seldom and at most two: each default is looked into one by one when decided. */
const leftOut = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 1,
    arbitrary: fc.subarray(
      ["costOfDelayPerMonth", "clarity", "complexity", "divisibility", "valueAtStake", "regimes"],
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  },
);

/**
 * Briefs over all kinds of work, sizes, natures, sensitivities, priorities and limits that the schema knows, from homes
 * in seventeen countries, with one or two further sites to consider. They are as a user would give them, and valid.
 */
export const givenBriefs: fc.Arbitrary<GivenBrief> = fc
  .record({
    kind: fc.constantFrom(...workKinds),
    functionKey: fc.constantFrom(...functionKeys),
    months: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 2, max: 24 }) },
      { weight: 1, arbitrary: fc.integer({ min: 25, max: 120 }) },
    ),
    work: givenWork,
    home: homes,
    sites: fc.uniqueArray(sites, { minLength: 1, maxLength: 2 }),
    nature,
    sensitivity: sensitivities,
    company: companies,
    priorities,
    limits: limitPlans,
    baseline: baselinePlans,
    offer: offers,
    leftOut,
    parts: givenParts,
    measures: givenMeasures,
  })
  .map(({ kind, functionKey, months, work, home, sites: named, ...rest }) => {
    const plan: Plan = { home, candidates: named.filter((site) => site !== home), people: peopleOf(work) };
    const { hasEntityAbroad, teams: where, teamShare, ...company } = rest.company;
    const abroad = named.map(countryCode);
    return without(rest.leftOut, {
      title: "A brief that was made up",
      work: { kind, function: functionKey, months, start: "2027-02-01", ...work.amountOf(kind, months), ...rest.parts },
      nature: rest.nature,
      sensitivity: rest.sensitivity,
      company: {
        ...company,
        home,
        ...(hasEntityAbroad ? { entities: abroad } : {}),
        teams: teams(plan, where, teamShare),
      },
      ...(rest.priorities ? { priorities: rest.priorities } : {}),
      limits: rest.limits,
      ...(rest.baseline
        ? { baseline: { alternative: `${rest.baseline}@${rest.baseline === "employees" ? home : named[0]}` } }
        : {}),
      candidates: {
        ...rest.measures,
        sites: named,
        vendors: rest.offer.isThere ? [offerAt(named.at(-1)!, rest.offer)] : [],
      },
    });
  });

function offerAt(
  site: string,
  {
    rate,
    currency,
    minimumMonths,
  }: { rate: { p10: number; p50: number; p90: number }; currency: string | undefined; minimumMonths: number },
) {
  return { id: "acme", site, ratePerHour: rate, minimumMonths, ...(currency ? { currency } : {}) };
}

function without(fields: readonly string[], given: GivenBrief): GivenBrief {
  const kept = <Part extends object>(part: Part | undefined) =>
    Object.fromEntries(
      Object.entries(part ?? {}).filter(([key, value]) => !fields.includes(key) && value !== undefined),
    ) as Part;
  return { ...given, nature: kept(given.nature), sensitivity: kept(given.sensitivity), company: kept(given.company) };
}
